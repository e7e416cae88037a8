/** Every paragraph with the part of the report and the item it belongs to. */
import type { AppendixId } from '../../report/control-tag';
import { bodyTag } from '../../report/control-tag';
import type { FileDocument, FileParagraph } from '../../report/file-document';
import type { Bounds } from './bounds';
import { isLetterhead } from './bounds';
import { controlledParagraphs, ourBlocks, type HeadingPlace } from './heading-places';
import type { ReportLine, Zone } from './report';
import { yearsIn } from './said-year';

/** Lines of a trích yếu at most. */
const MOST_OF_TITLE = 4;

/** First index behind the title: "BÁO CÁO" and what the report is about, broken into lines at will. */
function titleEnd({ paragraphs }: FileDocument, from: number, end: number): number {
  let text = '';
  let lines = 0;
  let behind = from + 1;
  for (const paragraph of paragraphs.slice(from + 1, end)) {
    const words = paragraph.text.trim();
    if (words === '') continue;
    if (/^kính gửi/iu.test(words) || lines === MOST_OF_TITLE) break;
    const goesOn =
      lines === 0 ||
      /[,;]$/u.test(text) ||
      /^\p{Ll}/u.test(words) ||
      (yearsIn(text).length < 2 && paragraph.alignment === 'center');
    if (!goesOn) break;
    text = words;
    lines += 1;
    behind = paragraph.index + 1;
  }
  return behind;
}

/** First index behind *Kính gửi* and the list under it; `from` where there is none. */
function addresseeEnd({ paragraphs }: FileDocument, from: number, end: number): number {
  let behind = from;
  for (const { text, index } of paragraphs.slice(from, end)) {
    const words = text.trim();
    if (words === '') continue;
    const listed = behind > from && /^[-–—+]/u.test(words);
    if (!listed && !/^kính gửi/iu.test(words)) break;
    behind = index + 1;
  }
  return behind;
}

/** The part each paragraph before the first heading belongs to. */
function headZones(
  document: FileDocument,
  { letterhead, title, bodyEnd }: Bounds,
  firstHeading: number,
): readonly Zone[] {
  const end = Math.min(firstHeading, bodyEnd);
  const head = document.paragraphs.slice(0, end);
  const lastOfHead = title === null ? (head.filter(({ text }) => isLetterhead(text)).at(-1)?.index ?? -1) : title - 1;
  const afterTitle = title === null || title >= end ? lastOfHead + 1 : titleEnd(document, title, end);
  const afterAddressee = addresseeEnd(document, afterTitle, end);
  return head.map(({ index }): Zone => {
    if (index <= lastOfHead) return letterhead !== null && index >= letterhead ? 'letterhead' : 'outside';
    if (index < afterTitle) return 'title';
    return index < afterAddressee ? 'addressee' : 'body';
  });
}

/** Whether the paragraph stands behind the last annex: in a section of its own that holds no words. */
function isBehind(document: FileDocument): (paragraph: FileParagraph) => boolean {
  const written = new Set(
    document.paragraphs
      .filter(({ text, picture }) => picture || /[\p{L}\p{N}]/u.test(text))
      .map(({ section }) => section),
  );
  return ({ section }) => !written.has(section);
}

/** Lines in document order. `places` = every heading, `listed` = ids of the report's items. */
export function reportLines(
  document: FileDocument,
  bounds: Bounds,
  places: readonly HeadingPlace[],
  listed: ReadonlySet<string>,
): readonly ReportLine[] {
  const { annexes, bodyEnd } = bounds;
  const zones = headZones(document, bounds, places[0]?.first ?? bodyEnd);
  const annexStart = annexes[0]?.paragraph ?? Infinity;
  const behind = isBehind(document);
  const inBody = bodiesByParagraph(document);
  const controlled = controlledParagraphs(document);
  let place = -1;
  let annex = -1;
  return document.paragraphs.map((paragraph): ReportLine => {
    const { index } = paragraph;
    while ((places[place + 1]?.first ?? Infinity) <= index) place += 1;
    while ((annexes[annex + 1]?.paragraph ?? Infinity) <= index) annex += 1;
    const here = places[place];
    const isHeading = here !== undefined && index <= here.last;
    const id = inBody.get(index) ?? (here !== undefined && (index < bodyEnd || isHeading) ? here.item : null);
    const item = id !== null && listed.has(id) ? id : null;
    if (isHeading || inBody.has(index))
      return { paragraph, zone: 'body', item, role: isHeading && !inBody.has(index) ? 'heading' : 'body', annex: null };
    if (index >= annexStart) {
      const zone = behind(paragraph) && !controlled.has(index) ? 'outside' : 'annex';
      const of: AppendixId | null = zone === 'annex' ? (annexes[annex]?.id ?? null) : null;
      return { paragraph, zone, item: null, role: 'other', annex: of };
    }
    if (index >= bodyEnd) return { paragraph, zone: 'closing', item: null, role: 'other', annex: null };
    const zone = zones[index] ?? 'body';
    return { paragraph, zone, item, role: zone === 'body' && item !== null ? 'body' : 'other', annex: null };
  });
}

/** Item by the index of each paragraph in a body's control. */
function bodiesByParagraph(document: FileDocument): ReadonlyMap<number, string> {
  const prefix = bodyTag('');
  const items = new Map<number, string>();
  for (const { tag, paragraph, lastParagraph } of ourBlocks(document))
    if (tag.startsWith(prefix))
      for (let index = paragraph; index <= lastParagraph; index++) items.set(index, tag.slice(prefix.length));
  return items;
}
