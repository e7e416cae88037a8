/** Headers that stand over several columns. */
export const columnGroups = {
  'tap-the': 'Tập thể',
  'ca-nhan': 'Cá nhân',
  ho: 'Hộ gia đình',
  'nha-nuoc': 'Cấp Nhà nước',
  tinh: 'Cấp bộ, ban, ngành, tỉnh',
  'co-so': 'Cấp cơ sở',
  'trong-do': 'Trong tổng số lượt cá nhân',
} as const;

/** Id of a group. */
export type ColumnGroup = keyof typeof columnGroups;
