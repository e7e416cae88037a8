/** Headings whose words or number change with the data. */
import { outlineItems } from '../outline/outline-items';
import type { Item } from '../outline/outline';
import { normalizeText } from '../text/normalize';
import { textEdits, type TextEdit } from '../text/text-edits';
import type { Change, ChangeGround } from './change';
import { headingTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import { headingSpellings } from './heading-spelling';

const YEAR = /(?<!\d)\d{4}(?!\d)/u;

/** Number and words of a heading, cut at its fields: one piece more than it has fields. */
function pieces({ number, segments }: Item): readonly string[] {
  const cut = [number === '' ? '' : `${number} `];
  for (const segment of segments) {
    if (segment.kind === 'field') cut.push('');
    else cut[cut.length - 1] = `${cut.at(-1) ?? ''}${segment.text}`;
  }
  return cut;
}

const fields = ({ segments }: Item): string =>
  segments.flatMap((segment) => (segment.kind === 'field' ? [segment.field] : [])).join(' ');

/** Edits of what stands, piece by piece between its years; null where its fields are not those it is to have. */
function editsOf(standing: string, before: Item, after: Item): readonly TextEdit[] | null {
  const now = pieces(after);
  if (fields(before) !== fields(after)) return null;
  const cut = now.length === 1 ? [standing] : standing.split(YEAR);
  if (cut.length !== now.length) return null;
  const edits = now.map((piece, place) => textEdits(cut[place] ?? '', piece, standing));
  return edits.every((edit) => edit !== null) ? edits.flat() : null;
}

/**
 * How a heading is compared with what it is to be. Years of its fields are not its own, those of a movement's period are;
 * the case of a mục is format, that of "Đảng" in a khoản is not.
 */
const readingOf =
  (item: Item) =>
  (text: string): string => {
    const plain = normalizeText(text);
    const cased = ['section', 'part-title'].includes(item.level) ? plain.toLowerCase() : plain;
    return fields(item) === '' ? cased : cased.replace(new RegExp(YEAR, 'gu'), '####');
  };

/** Headings that stand and are to read differently; a change of the year alone is one of its field, not of the heading. */
export function headingChanges(
  { outline, before, after, written }: ChangeGround,
  parts: DocumentParts,
): readonly Change[] {
  const old = new Map(outlineItems(outline, before).map((item) => [item.id, item]));
  const spelt = headingSpellings(outline, before);
  return outlineItems(outline, after).flatMap((item) => {
    const was = old.get(item.id);
    if (!was || pieces(was).join('{}') === pieces(item).join('{}')) return [];
    const tag = headingTag(item.id);
    const reads = readingOf(item);
    return parts.withTag(tag).flatMap((control, turn): readonly Change[] => {
      const standing = normalizeText(control.text);
      if (reads(standing) === reads(item.text)) return [];
      const edited = !spelt(was, standing) && standing !== normalizeText(written[tag] ?? '');
      const edits = edited ? null : editsOf(control.text, was, item);
      return [
        {
          id: `heading/${item.id}/${turn}`,
          kind: 'heading',
          action: 'rewrite',
          tag,
          control: control.id,
          paragraph: parts.position(control),
          anchor: null,
          name: `Đề mục: ${item.name}`,
          oldText: control.text,
          newText: item.text,
          pieces: [],
          edits,
          relay: edits === null && fields(item) !== '',
          edited,
          tracked: control.tracked === true,
        },
      ];
    });
  });
}
