/** What a new document is. */
import type { DocumentSnapshot } from './snapshot';

/** Nothing but one empty paragraph. More than that may be page breaks or pictures of hers, which read as empty text. */
export const isBlankDocument = ({ paragraphs, controls, pictures }: DocumentSnapshot): boolean =>
  controls.length === 0 &&
  pictures === 0 &&
  paragraphs.length <= 1 &&
  paragraphs.every(({ text, tableLevel }) => text.trim() === '' && tableLevel === 0);
