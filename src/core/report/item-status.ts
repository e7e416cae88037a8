/** The state of each item of the outline in a document, as the tree shows it. */
import type { Item } from '../outline/outline';
import { normalizeText } from '../text/normalize';
import { countWords } from '../text/word-count';
import { appendixTag, bodyTag, headingTag, type AppendixId } from './control-tag';
import { documentParts, type DocumentParts } from './document-parts';
import { outOfOrder } from './out-of-order';
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from './snapshot';
import { hasLeftoverGuidance, holdsNothing, isUnwritten, saysNothingOccurred } from './written-text';

/**
 * `missing` *Chưa có* · `unwritten` *Chưa viết* · `review` *Cần xem lại* · `none` *Không phát sinh* · `written` *Đã viết*.
 * Ordered from best to worst for parents by `worse`.
 */
export type ItemState = 'none' | 'written' | 'unwritten' | 'review' | 'missing';
const badness: Readonly<Record<ItemState, number>> = { none: 0, written: 1, unwritten: 2, review: 3, missing: 4 };
/** The worse of two states: what a parent shows. */
export const worse = (a: ItemState, b: ItemState): ItemState => (badness[b] > badness[a] ? b : a);

/** Why an item is *Cần xem lại*, each with its sentence. */
export type ReviewReason =
  | 'doubled'
  | 'nested'
  | 'out-of-order'
  | 'heading-edited'
  | 'heading-overflows'
  | 'shares-paragraph'
  | 'guidance-left'
  | 'without-control'
  | 'body-lost'
  | 'body-misplaced'
  | 'tracked-change';

/** The sentence under an item for each reason. */
export const reviewSentences: Readonly<Record<ReviewReason, string>> = {
  doubled: 'Mục này có hai lần trong văn bản; hãy giữ lại một.',
  nested: 'Mục này nằm lọt trong một mục khác.',
  'out-of-order': 'Mục này đứng sai thứ tự so với mẫu.',
  'heading-edited': 'Đề mục đã được sửa khác mẫu.',
  'heading-overflows': 'Đề mục có hơn một đoạn; chọn “Chuyển xuống nội dung” để tách phần thừa.',
  'shares-paragraph':
    'Đề mục và nội dung chung một đoạn; mở “Nhận diện văn bản đang mở” rồi bấm “Tách đoạn” để có ô nội dung.',
  'guidance-left': 'Còn sót dòng hướng dẫn bên cạnh nội dung đã viết.',
  'without-control': 'Có đề mục này trong văn bản nhưng không còn ô riêng; hãy tự xem nội dung bên dưới.',
  'body-lost': 'Dưới đề mục có nội dung nhưng ô nội dung đã mất.',
  'body-misplaced': 'Ô nội dung không đứng ngay dưới đề mục của nó.',
  'tracked-change': 'Mục này có thay đổi chưa được chấp nhận (Theo dõi thay đổi).',
};

/** State of one item by itself, without its children. */
export interface ItemStatus {
  readonly id: string;
  readonly state: ItemState;
  readonly reason: ReviewReason | null;
  /** The heading's control, the first when doubled. */
  readonly heading: ControlSnapshot | null;
  /** The body's control, the first when doubled; null also where the item has no body. */
  readonly body: ControlSnapshot | null;
  /** The heading as plain text where its control was lost. */
  readonly words: ParagraphSnapshot | null;
  /** The paragraph whose words the heading's control holds while text stands beside them; null = it holds whole paragraphs. */
  readonly shared: ParagraphSnapshot | null;
  /** Paragraphs of a heading control beyond its first; none where the heading itself is broken over them. */
  readonly overflow: readonly ParagraphSnapshot[];
  /** Whether the body counts as written (*Không phát sinh* does). */
  readonly bodyWritten: boolean;
  readonly wordCount: number;
  /** Heading or body stand in the document and are locked. */
  readonly locked: boolean;
  /** What **Chèn mục còn thiếu** has to put back. */
  readonly lacks: 'both' | 'body' | 'nothing';
}

/** Recognises a heading by its words where controls were lost; null for ordinary text. */
export type HeadingMatcher = (text: string) => string | null;

/** Status of every item, in outline order. `spellings` gives every text the heading may have without counting as edited. */
export function itemStatuses(
  items: readonly Item[],
  snapshot: DocumentSnapshot,
  match: HeadingMatcher,
  spellings: (item: Item, text: string) => boolean,
): readonly ItemStatus[] {
  const parts = documentParts(snapshot);
  const byWords = new Map<string, ParagraphSnapshot>();
  for (const paragraph of parts.loose) {
    const id = match(paragraph.text);
    if (id !== null && !byWords.has(id)) byWords.set(id, paragraph);
  }
  const placed = items.flatMap((item) => {
    const found = parts.withTag(headingTag(item.id));
    const at = found.length === 1 && found[0] ? parts.position(found[0]) : null;
    return at === null ? [] : [{ id: item.id, at }];
  });
  const wrong = outOfOrder(placed.map((place) => place.at));
  const disordered = new Set(placed.filter((_, index) => wrong.has(index)).map((place) => place.id));
  const starts = headingStarts(items, parts, byWords);
  const broken = (own: readonly ParagraphSnapshot[], id: string): boolean =>
    own.length > 1 && match(own.map(({ text }) => text).join(' ')) === id;
  return items.map((item) => status(item, parts, byWords, disordered, starts, snapshot, spellings, broken));
}

/** The paragraph in which an inline control stands: the first loose one outside tables that holds its words. */
function sharedParagraph(heading: ControlSnapshot, parts: DocumentParts): ParagraphSnapshot | null {
  const words = heading.text.trim();
  if (words === '' || heading.parent !== null) return null;
  return parts.loose.find(({ text, tableLevel }) => tableLevel === 0 && text.includes(words)) ?? null;
}

/** Paragraph indexes at which a heading of any item stands, ascending. */
function headingStarts(
  items: readonly Item[],
  parts: DocumentParts,
  byWords: ReadonlyMap<string, ParagraphSnapshot>,
): readonly number[] {
  return items
    .flatMap((item) => [
      ...parts.withTag(headingTag(item.id)).flatMap((control) => parts.position(control) ?? []),
      ...(byWords.has(item.id) ? [byWords.get(item.id)?.index ?? 0] : []),
    ])
    .sort((a, b) => a - b);
}

function status(
  item: Item,
  parts: DocumentParts,
  byWords: ReadonlyMap<string, ParagraphSnapshot>,
  disordered: ReadonlySet<string>,
  starts: readonly number[],
  snapshot: DocumentSnapshot,
  spellings: (item: Item, text: string) => boolean,
  broken: (own: readonly ParagraphSnapshot[], id: string) => boolean,
): ItemStatus {
  const headings = parts.withTag(headingTag(item.id));
  const bodies = item.help === null ? [] : parts.withTag(bodyTag(item.id));
  const heading = headings[0] ?? null;
  const body = bodies[0] ?? null;
  const words = heading ? null : (byWords.get(item.id) ?? null);
  const own = heading ? parts.paragraphsIn(heading) : [];
  const overflow = broken(own, item.id) ? [] : own.slice(1);
  const shared = heading && own.length === 0 ? sharedParagraph(heading, parts) : null;
  const text = body ? body.text : '';
  const bodyState = stateOfBody(item, body, text);

  const at = heading ? (shared?.index ?? parts.position(heading)) : (words?.index ?? null);
  const next = at === null ? null : (starts.find((start) => start > at) ?? null);
  const end = next ?? firstTableBehind(at, snapshot);
  const textBelow =
    at !== null && parts.loose.some(({ index, text: line }) => index > at && index < end && line.trim() !== '');

  const reason = reviewReason();
  const lacks: ItemStatus['lacks'] =
    heading === null && words === null
      ? body
        ? 'nothing'
        : 'both'
      : heading !== null && item.help !== null && body === null && !textBelow && shared === null
        ? 'body'
        : 'nothing';
  const state: ItemState = lacks === 'both' ? 'missing' : reason ? 'review' : lacks === 'body' ? 'missing' : bodyState;
  return {
    id: item.id,
    state,
    reason: state === 'review' ? reason : null,
    heading,
    body,
    words,
    shared,
    overflow,
    bodyWritten: item.help !== null && (bodyState === 'written' || bodyState === 'none') && body !== null,
    wordCount: body && !isUnwritten(text) ? countWords(narrative(body, parts)) : 0,
    locked: (heading?.locked ?? false) || (body?.locked ?? false),
    lacks,
  };

  function reviewReason(): ReviewReason | null {
    if (headings.length > 1 || bodies.length > 1) return 'doubled';
    if (heading === null && (words !== null || body !== null)) return words ? 'without-control' : 'body-misplaced';
    if (heading === null) return null;
    if (parts.ourParent(heading) || (body && parts.ourParent(body))) return 'nested';
    if (heading.tracked === true || body?.tracked === true) return 'tracked-change';
    if (overflow.length > 0) return 'heading-overflows';
    if (shared && item.help !== null) return 'shares-paragraph';
    if (disordered.has(item.id)) return 'out-of-order';
    if (!spellings(item, normalizeText(heading.text))) return 'heading-edited';
    if (item.help !== null && body === null && textBelow) return 'body-lost';
    if (body && bodyIsElsewhere(heading, body)) return 'body-misplaced';
    if (body && hasLeftoverGuidance(text)) return 'guidance-left';
    return null;
  }

  function bodyIsElsewhere(above: ControlSnapshot, below: ControlSnapshot): boolean {
    const start = shared?.index ?? parts.position(above);
    const found = parts.position(below);
    if (start === null || found === null) return false;
    return found < start || (next !== null && found > next) || snapshot.paragraphs.length <= found;
  }
}

/** What is written in a body, figures in its tables left out. */
function narrative(body: ControlSnapshot, parts: DocumentParts): string {
  const paragraphs = parts.paragraphsIn(body);
  const outside = paragraphs.filter(({ tableLevel }) => tableLevel === 0);
  return outside.length === paragraphs.length ? body.text : outside.map(({ text }) => text).join('\n');
}

/** The report's last body ends where the signature table begins, or with the document. */
function firstTableBehind(at: number | null, { paragraphs }: DocumentSnapshot): number {
  const table = paragraphs.find(({ index, tableLevel }) => at !== null && index > at && tableLevel > 0);
  return table?.index ?? paragraphs.length;
}

function stateOfBody(item: Item, body: ControlSnapshot | null, text: string): ItemState {
  if (item.help === null) return 'written';
  if (!body || holdsNothing(body)) return 'unwritten';
  return saysNothingOccurred(text) ? 'none' : 'written';
}

/** Status of an annex block: there, lost with its section, or lost while its heading still stands. */
export interface AppendixStatus {
  readonly id: AppendixId;
  readonly state: ItemState;
  readonly control: ControlSnapshot | null;
  /** Index of the paragraph "Phụ lục n" that opens the annex; null when it is gone. */
  readonly opening: number | null;
  readonly doubled: boolean;
}

/** Status of every annex. An annex whose control holds only guidance is *Chưa viết*. */
export function appendixStatuses(ids: readonly AppendixId[], snapshot: DocumentSnapshot): readonly AppendixStatus[] {
  const parts = documentParts(snapshot);
  return ids.map((id) => {
    const found = parts.withTag(appendixTag(id));
    const control = found[0] ?? null;
    const label = `phụ lục ${id.toLowerCase()}`;
    const opening =
      parts.loose.find((paragraph) => normalizeText(paragraph.text).toLowerCase() === label)?.index ?? null;
    const state: ItemState =
      found.length > 1
        ? 'review'
        : control
          ? isUnwritten(control.text)
            ? 'unwritten'
            : 'written'
          : opening === null
            ? 'missing'
            : 'review';
    return { id, state, control, opening, doubled: found.length > 1 };
  });
}
