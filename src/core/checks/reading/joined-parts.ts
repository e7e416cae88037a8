/** Phần and its title in one paragraph: "Phần thứ nhất: KẾT QUẢ TỔ CHỨC …". */
import { headingMatcher } from '../../outline/recognise';
import type { FileParagraph } from '../../report/file-document';
import { normalizeText } from '../../text/normalize';
import type { Report } from './report';

const JOINED = /^(phần\s+(?:thứ\s+(?:nhất|hai|ba)|[ivx]{1,3}|\d))[\s:.\-–—]+(\p{L}.*)$/iu;
const LONGEST = 300;

/** The paragraph of each item that shares it with another. */
export function joinedParts({ outline, data, year, lines }: Report): ReadonlyMap<string, FileParagraph> {
  const candidates = lines.filter(
    ({ paragraph: { text }, role }) => role !== 'heading' && text.length <= LONGEST && /^\s*phần\s/iu.test(text),
  );
  if (candidates.length === 0) return new Map();
  const match = headingMatcher(outline, { ...data, year });
  const found = candidates.flatMap(({ paragraph }): readonly (readonly [string, FileParagraph])[] => {
    const [, part = '', title = ''] = JOINED.exec(normalizeText(paragraph.text)) ?? [];
    const ids = [match(part), match(title)].filter((id) => id !== null);
    return ids.length === 2 ? ids.map((id) => [id, paragraph] as const) : [];
  });
  return new Map([...found].reverse());
}
