/** The items of a report with their headings and bodies as they stand. */
import type { Item } from '../../outline/outline';
import { bodyTag } from '../../report/control-tag';
import type { FileDocument, FileParagraph } from '../../report/file-document';
import type { ItemStatus } from '../../report/item-status';
import { ourBlocks, type HeadingPlace } from './heading-places';
import type { ReportItem, ReportLine } from './report';

/** Without blank paragraphs at either end; a picture is none. */
function trimmed(paragraphs: readonly FileParagraph[]): readonly FileParagraph[] {
  const isWritten = ({ text, picture }: FileParagraph): boolean => picture || text.trim() !== '';
  const first = paragraphs.findIndex(isWritten);
  let end = paragraphs.length;
  for (let last = paragraphs[end - 1]; last !== undefined && !isWritten(last); last = paragraphs[end - 1]) end -= 1;
  return first < 0 ? [] : paragraphs.slice(first, end);
}

/** Indexes of the paragraphs of controls that show their prompt. */
function prompts({ controls }: FileDocument): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const { placeholder, start, paragraph, lastParagraph } of controls)
    if (placeholder && start === null) for (let index = paragraph; index <= lastParagraph; index++) shown.add(index);
  return shown;
}

/** Joins what the reading found, item by item. */
export function reportItems(
  items: readonly Item[],
  statuses: readonly ItemStatus[],
  document: FileDocument,
  lines: readonly ReportLine[],
  first: ReadonlyMap<string, HeadingPlace>,
): readonly ReportItem[] {
  const shown = prompts(document);
  const states = new Map(statuses.map((status) => [status.id, status]));
  const bodies = bodiesOf(lines, first);
  const blocks = new Map(ourBlocks(document).map((block) => [block.tag, block]));
  return items.flatMap((item): readonly ReportItem[] => {
    const status = states.get(item.id);
    if (status === undefined) return [];
    const place = first.get(item.id);
    const heading = place === undefined ? null : (document.paragraphs[place.first] ?? null);
    const block = blocks.get(bodyTag(item.id));
    const below = trimmed(bodies.get(item.id) ?? []);
    // A body that stands elsewhere is still its item's, so that nothing written is overlooked.
    const body =
      below.length > 0 || block === undefined
        ? below
        : trimmed(document.paragraphs.slice(block.paragraph, block.lastParagraph + 1));
    const textOf = ({ index, text }: FileParagraph): string =>
      index === place?.first && place.end !== null ? text.slice(place.end).trim() : text;
    const text = body
      .filter(({ index }) => !shown.has(index))
      .map(textOf)
      .join('\n');
    return [{ item, status, heading, found: place?.found ?? 'nowhere', body, text }];
  });
}

/** Paragraphs between the heading of an item and the next heading; one whose heading runs on into its text is its own body's first. */
function bodiesOf(
  lines: readonly ReportLine[],
  first: ReadonlyMap<string, HeadingPlace>,
): ReadonlyMap<string, readonly FileParagraph[]> {
  const bodies = new Map<string, FileParagraph[]>();
  const open = new Map([...first.values()].map((place) => [place.first, place]));
  let current: { readonly item: string; readonly body: FileParagraph[] } | null = null;
  for (const { paragraph, role, item } of lines) {
    const place = open.get(paragraph.index);
    if (place !== undefined) {
      current = { item: place.item, body: place.end === null ? [] : [paragraph] };
      bodies.set(place.item, current.body);
    } else if (current !== null && role === 'body' && item === current.item) current.body.push(paragraph);
    else if (role === 'heading' && item !== current?.item) current = null;
  }
  return bodies;
}
