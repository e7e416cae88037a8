/** FNV-1a over the text's UTF-16 units, as a positive signed 32-bit number: the same for the same text, on every machine. */
export const numberFromText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash & 0x7fffffff || 1;
};
