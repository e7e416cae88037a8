/** Ids of controls: Word wants a number that is unique in the document; chance has no place in the core. */

/** FNV-1a over the text's UTF-16 units, as a positive signed 32-bit number. */
export const numberFromText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash & 0x7fffffff || 1;
};

/** Id of the control with this tag at this place, the same on every printing. */
export const controlId = (place: string, tag: string): number => numberFromText(`${place}/${tag}`);
