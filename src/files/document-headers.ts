/** Headers and footers as they print. ECMA-376 Part 1, 17.10. */
import type { FileHeader } from '../core/report/file-document';
import type { Story } from './read-story';

/** What a header says; of several places for the page number the first counts. */
export function fileHeader({ paragraphs, pageNumbers }: Story): FileHeader {
  const place = pageNumbers[0];
  const paragraph =
    paragraphs.find(({ index }) => index === place?.paragraph) ?? paragraphs.find(({ text }) => text.trim() !== '');
  return {
    text: paragraphs.map(({ text }) => text.replaceAll('\v', '\n')).join('\n'),
    page: place !== undefined,
    alignment: place?.aligned ?? paragraph?.alignment ?? 'left',
    size: place?.size ?? null,
  };
}
