/** Phần and its title in one paragraph: "Phần thứ nhất: KẾT QUẢ TỔ CHỨC …". */
import type { HeadingMatcher } from '../../report/item-status';
import { normalizeText } from '../../text/normalize';

const JOINED = /^(phần\s+(?:thứ\s+(?:nhất|hai|ba)|[ivx]{1,3}|\d))(?!\p{L})[\s:.)\-–—/]+(\p{L}.*)$/iu;
const LONGEST = 300;

/**
 * Phần and title, in this order, that a paragraph holds both; [] = it is none. A title in other words is null, and is
 * taken for one only in capitals: "Phần thứ hai của báo cáo nêu …" is prose.
 */
export function joinedPart(text: string, match: HeadingMatcher): readonly [] | readonly [string, string | null] {
  if (text.length > LONGEST || !/^\s*phần\s/iu.test(text)) return [];
  const [, part = '', title = ''] = JOINED.exec(normalizeText(text)) ?? [];
  const item = part === '' ? null : match(part);
  if (item === null) return [];
  const own = match(title);
  return own !== null || !/\p{Ll}/u.test(title) ? [item, own] : [];
}
