/** Which part of an official document a paragraph is, as NĐ 30 names the parts. */
import { GUIDANCE_PREFIX } from '../../report/written-text';
import { foldWords } from '../../text/fold-words';
import type { Report, ReportLine } from './report';

/** `cell`: inside a table of the body or an annex. */
export type LinePart =
  | 'nation'
  | 'motto'
  | 'council'
  | 'issuer'
  | 'number'
  | 'place-and-date'
  | 'type'
  | 'title'
  | 'addressee'
  | 'part'
  | 'section'
  | 'clause'
  | 'body'
  | 'recipients-label'
  | 'recipients'
  | 'signature'
  | 'annex-label'
  | 'cell'
  | 'other';

/** The part of a line; levels of items by `Item.level`. */
export function linePart(line: ReportLine, levels: ReadonlyMap<string, string>, { annexes }: Report): LinePart {
  const { zone, role, item, paragraph } = line;
  const beginning = paragraph.text.slice(0, 120);
  if (!/[\p{L}\p{M}\p{N}]/u.test(beginning)) return 'other';
  if (zone === 'letterhead') return letterheadPart(foldWords(beginning));
  if (zone === 'title') return foldWords(beginning) === 'báo cáo' ? 'type' : 'title';
  if (zone === 'addressee') return 'addressee';
  if (zone === 'closing') return closingPart(paragraph.text, foldWords(beginning));
  if (zone === 'annex')
    return annexes.some(({ opening }) => opening?.index === paragraph.index) ? 'annex-label' : 'cell';
  if (zone === 'outside' || paragraph.text.trimStart().startsWith(GUIDANCE_PREFIX)) return 'other';
  if (paragraph.cell !== null) return 'cell';
  if (role !== 'heading') return 'body';
  return headingPart(levels.get(item ?? ''));
}

function letterheadPart(words: string): LinePart {
  if (/^cộng hoà xã hội chủ nghĩa việt nam$/u.test(words)) return 'nation';
  if (/^độc lập tự do hạnh phúc$/u.test(words)) return 'motto';
  if (/^hội đồng /u.test(words) && !/(?:cụm|khối) thi đua/u.test(words)) return 'council';
  if (/^(?:cụm|khối) thi đua/u.test(words)) return 'issuer';
  if (/^số .*bc/u.test(words)) return /ngày/u.test(words) ? 'other' : 'number';
  return /ngày.*tháng.*năm/u.test(words) ? 'place-and-date' : 'other';
}

function closingPart(text: string, words: string): LinePart {
  if (words === 'nơi nhận') return 'recipients-label';
  if (/^\s*[-–—+]/u.test(text)) return 'recipients';
  // Both columns set out with spaces in one paragraph are neither.
  return /nơi nhận/u.test(words) || /\t| {4}/u.test(text.trim()) ? 'other' : 'signature';
}

function headingPart(level: string | undefined): LinePart {
  if (level === 'part' || level === 'part-title') return 'part';
  return level === 'section' || level === 'clause' ? level : 'other';
}
