/** What a person should look at where a heading is not certain: one sentence each. */
export const matchReasons = {
  words: 'Chữ khác đề mục của đề cương.',
  order: 'Đứng không đúng thứ tự của đề cương.',
  rival: 'Còn đoạn khác cũng ghi đề mục này.',
  several: 'Chữ gần giống hai đề mục của đề cương.',
  sign: 'Đứng sau dấu của một danh sách.',
} as const;
