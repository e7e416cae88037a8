/** **Chèn đề cương**: one insertion, verified; after any fault the document is read again and is whole or untouched. */
import type { DocumentSnapshot } from '../core/report/snapshot';
import {
  checkInsertion,
  insertionStart,
  isWhole,
  leftoverParagraphs,
  paragraphsWithFields,
  type ExpectedControl,
  type InsertionCheck,
} from '../core/report/insertion-check';
import { isBlankDocument } from '../core/report/blank-document';
import { isOurTag } from '../core/report/control-tag';
import { BLANK } from '../core/report/fields';
import type { InsertOutlineOutcome, InsertOutlineRequest, InsertPlace, OutlineGateway } from './ports';
import { sameDocument } from './undo';
import { failure, success, type Result, type Trouble } from './trouble';

/** What is to be inserted: the package and what it must become. */
export interface OutlineToInsert {
  /** The whole outline, and the same in pieces for a Word that refuses it whole. */
  readonly package: string;
  readonly pieces: readonly string[];
  readonly pageNumber: string;
  readonly expected: readonly ExpectedControl[];
  /** Text of every paragraph of the package. */
  readonly paragraphs: readonly string[];
}

/** An accepted insertion: what stood before, what came of it, what is wrong with it. */
export interface InsertedOutline {
  readonly before: DocumentSnapshot;
  /** Paragraphs between what stood before and the package: the section break, where Word gives it a paragraph of its own. */
  readonly lead: number;
  readonly outcome: InsertOutlineOutcome;
  readonly check: InsertionCheck;
}

const oldFormat: Trouble = {
  id: 'old-format',
  sentence: 'Văn bản đang ở định dạng cũ (.doc). Chọn Tệp → Lưu thành .docx rồi chèn lại.',
  retry: false,
};
const partlyInserted: Trouble = {
  id: 'incomplete',
  sentence:
    'Word dừng giữa chừng khi chèn, và phần đã chèn chưa gỡ ra được. Phần văn bản có trước vẫn nguyên. Hãy bấm Ctrl+Z trong Word, rồi chèn lại.',
  retry: false,
};

/**
 * Inserts into the document as `before` shows it. Requests when nothing goes wrong: at most five.
 * Failure: the document is as it was, or the trouble says that it is not.
 */
export async function insertOutline(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  toInsert: OutlineToInsert,
  place: InsertPlace,
  pauseTracking: boolean,
): Promise<Result<InsertedOutline>> {
  if (gateway.oldFormat()) return failure(oldFormat);
  const request = (packages: readonly string[]): InsertOutlineRequest => ({
    packages,
    place,
    pauseTracking,
    fieldParagraphs: (reading) => paragraphsWithFields(toInsert.expected, reading),
    leftovers: (reading) => leftoverParagraphs(toInsert.expected, toInsert.paragraphs.length, reading),
    // Behind text of hers the first header belongs to her section, so only a document of its own gets the number.
    pageNumber: place === 'replace-blank' ? toInsert.pageNumber : null,
    landscapeLast: gateway.capabilities.pageSetup,
  });

  const ways: readonly (() => Promise<Result<InsertOutlineOutcome>>)[] = [
    () => gateway.insertOutline(request([toInsert.package])),
    () => gateway.insertOutline(request([toInsert.package])),
    ...(place === 'replace-blank' ? [() => throughSelection(gateway, request([toInsert.package]))] : []),
    () => gateway.insertOutline(request(toInsert.pieces)),
  ];

  let trouble: Trouble | null = null;
  for (const way of ways) {
    const inserted = await way();
    if (inserted.ok) return verified(gateway, before, toInsert, inserted.value, pauseTracking);
    trouble ??= inserted.trouble;

    const now = await gateway.read();
    if (!now.ok) return failure(inserted.trouble);
    if (!sameDocument(now.value, before)) {
      const standing = checkInsertion(toInsert.expected, now.value, everyFieldInPlace(toInsert, now.value));
      if (isWhole(standing)) return finish(gateway, before, toInsert, request([]));
      const back = await takeBackWhole(gateway, before, toInsert, now.value, pauseTracking);
      const nothingOfOurs = standing.missing.length === toInsert.expected.length;
      return failure(back || nothingOfOurs ? inserted.trouble : partlyInserted);
    }
    if (!['word-failed', 'not-allowed', 'too-big'].includes(inserted.trouble.id)) return failure(inserted.trouble);
  }
  return failure(trouble ?? partlyInserted);
}

const insertedOutline = (
  before: DocumentSnapshot,
  toInsert: OutlineToInsert,
  outcome: InsertOutlineOutcome,
): InsertedOutline => ({
  before,
  lead: leadOf(before, outcome.reading, toInsert.expected) ?? 0,
  outcome,
  check: checkInsertion(toInsert.expected, outcome.reading, outcome.placed),
});

/** The insertion was carried out although Word answered with a fault: only the steps behind it remain. */
async function finish(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  toInsert: OutlineToInsert,
  request: InsertOutlineRequest,
): Promise<Result<InsertedOutline>> {
  const finished = await gateway.insertOutline(request);
  if (finished.ok) return verified(gateway, before, toInsert, finished.value, request.pauseTracking);
  const now = await gateway.read();
  if (!now.ok) return failure(finished.trouble);
  const outcome: InsertOutlineOutcome = {
    reading: now.value,
    placed: everyFieldInPlace(toInsert, now.value),
    pageNumber: request.pageNumber === null ? 'not-asked' : 'failed',
    landscape: request.landscapeLast ? 'failed' : 'not-asked',
    lastSection: null,
    trackingRestored: !request.pauseTracking,
  };
  return success(insertedOutline(before, toInsert, outcome));
}

async function throughSelection(
  gateway: OutlineGateway,
  request: InsertOutlineRequest,
): Promise<Result<InsertOutlineOutcome>> {
  const inserted = await gateway.insertAtSelection(request.packages.join(''));
  return inserted.ok ? gateway.insertOutline({ ...request, packages: [] }) : inserted;
}

async function verified(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  toInsert: OutlineToInsert,
  outcome: InsertOutlineOutcome,
  pauseTracking: boolean,
): Promise<Result<InsertedOutline>> {
  if (!outcome.reading.controls.some((control) => isOurTag(control.tag))) {
    const back = await takeBackWhole(gateway, before, toInsert, outcome.reading, pauseTracking);
    return failure(back ? oldFormat : partlyInserted);
  }
  return success(insertedOutline(before, toInsert, outcome));
}

/** The fields of a reading without a look into its paragraphs: those that exist count as standing where they belong. */
function everyFieldInPlace(toInsert: OutlineToInsert, reading: DocumentSnapshot): InsertOutlineOutcome['placed'] {
  const start = insertionStart(toInsert.expected, reading) ?? 0;
  const left = new Map<string, number>();
  for (const { tag } of reading.controls) left.set(tag, (left.get(tag) ?? 0) + 1);
  return toInsert.expected.flatMap(({ tag, paragraph }) => {
    const count = left.get(tag) ?? 0;
    left.set(tag, count - 1);
    return count > 0 ? [{ tag, paragraph: paragraph + start }] : [];
  });
}

/**
 * Takes back an insertion that was not accepted: what stood before is the beginning of what stands, and behind it stands
 * nothing but the package. Null: there is more, e.g. what she or a colleague wrote meanwhile; then nothing is done.
 */
function takeBackWhole(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  { paragraphs }: OutlineToInsert,
  now: DocumentSnapshot,
  pauseTracking: boolean,
): Promise<DocumentSnapshot | null> {
  const blank = isBlankDocument(before);
  const intact = before.paragraphs.every(({ text }, index) => now.paragraphs[index]?.text === text);
  const first = blank ? 0 : before.paragraphs.length;
  const ours = new Set(['', ...paragraphs.map(withoutBlanks)]);
  const hers =
    now.pictures > before.pictures || now.paragraphs.slice(first).some(({ text }) => !ours.has(withoutBlanks(text)));
  if ((!blank && !intact) || hers) return Promise.resolve(null);
  return deleteFrom(gateway, before, now, first, pauseTracking);
}

/** Words differ in whether a field without a value reads as its dots or as nothing. */
const withoutBlanks = (text: string): string => text.replaceAll(BLANK, '').trim();

/**
 * Takes an accepted insertion back, also after she has changed the text above it: deletes from its first paragraph to the end.
 * Null: it was not found, or what stood before is not as it was; then nothing more is done.
 */
export async function takeBack(
  gateway: OutlineGateway,
  inserted: Pick<InsertedOutline, 'before' | 'lead' | 'outcome'>,
  now: DocumentSnapshot,
  toInsert: Pick<OutlineToInsert, 'expected'>,
  pauseTracking: boolean,
): Promise<DocumentSnapshot | null> {
  const { before, lead, outcome } = inserted;
  if (isBlankDocument(before))
    return untilPageSetup(gateway, outcome, await deleteFrom(gateway, before, now, 0, pauseTracking));
  const start = insertionStart(toInsert.expected, now);
  const startThen = insertionStart(toInsert.expected, outcome.reading);
  if (start === null || startThen === null || start - lead < 1) return null;
  // Counted back from a heading, the place is wrong where lines of the letterhead were taken out or added: then it looks otherwise.
  const opening = toInsert.expected.find(({ tag }) => tag.startsWith('bctd.h.'))?.paragraph ?? 0;
  const shape = ({ paragraphs }: DocumentSnapshot, from: number): string =>
    JSON.stringify([
      paragraphs.slice(from - lead, from).map(({ text }) => text),
      paragraphs.slice(from - lead, from + opening).map(({ tableLevel }) => tableLevel),
    ]);
  if (shape(now, start) !== shape(outcome.reading, startThen)) return null;
  // Her section's headers and footers went to the break when it was inserted: with it they would be lost, so then it stays.
  const headers = await gateway.headersInUse(gateway.capabilities.pageSetup ? SECTIONS : SECTIONS + 1);
  const first = headers.ok && !headers.value ? start - lead : start;
  const hers = { ...before, paragraphs: now.paragraphs.slice(0, first) };
  return untilPageSetup(gateway, outcome, await deleteFrom(gateway, hers, now, first, pauseTracking));
}

/** Sections of the report: its own and one for each annex. */
const SECTIONS = 4;

/** The document is back as it was only when its last section is as it was, too. */
async function untilPageSetup(
  gateway: OutlineGateway,
  { lastSection }: InsertOutlineOutcome,
  back: DocumentSnapshot | null,
): Promise<DocumentSnapshot | null> {
  if (!back || !lastSection) return back;
  return (await gateway.setLastSection(lastSection)).ok ? back : null;
}

/** Deletes from a paragraph to the end and verifies that what stood before it is untouched, an empty last paragraph more or less. */
async function deleteFrom(
  gateway: OutlineGateway,
  before: DocumentSnapshot,
  now: DocumentSnapshot,
  first: number,
  pauseTracking: boolean,
): Promise<DocumentSnapshot | null> {
  const text = now.paragraphs[first]?.text;
  if (text === undefined) return now;
  const deleted = await gateway.deleteFrom(first, text, pauseTracking);
  let reading = deleted.ok ? deleted.value : await reread(gateway);
  if (!reading) return null;
  const last = reading.paragraphs.at(-1);
  // Behind an empty paragraph (hers, or a section break that stays) nothing is trimmed: which of two is whose cannot be told.
  const hadOwnEnd = before.paragraphs.at(-1)?.text !== '';
  if (reading.paragraphs.length === before.paragraphs.length + 1 && last?.text === '' && hadOwnEnd) {
    const shorter = await gateway.deleteParagraphs([{ index: last.index, text: '' }], pauseTracking);
    reading = shorter.ok ? shorter.value : reading;
  }
  return textsOf(reading) === textsOf(before) ? reading : null;
}

async function reread(gateway: OutlineGateway): Promise<DocumentSnapshot | null> {
  const now = await gateway.read();
  return now.ok ? now.value : null;
}

const textsOf = (snapshot: DocumentSnapshot): string =>
  snapshot.paragraphs
    .map((paragraph) => paragraph.text)
    .join('\n')
    .trimEnd();

/** Paragraphs between the end of what stood before and the package; null when the package is not found there. */
function leadOf(before: DocumentSnapshot, now: DocumentSnapshot, expected: readonly ExpectedControl[]): number | null {
  const start = insertionStart(expected, now);
  return start === null || isBlankDocument(before) ? null : start - before.paragraphs.length;
}
