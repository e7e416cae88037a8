/** What tab Thông tin shows of a document that does not say what was entered. */
import type { Change } from '../core/report/change';
import { agreedDifference } from '../core/report/agreed';
import { changePlan, type ChangePlan } from '../core/report/change-plan';
import { differences, type Difference } from '../core/report/differences';
import { documentParts } from '../core/report/document-parts';
import { generatedSentences } from '../core/report/introduction';
import { bodyTag, headingTag } from '../core/report/control-tag';
import { outlineItems } from '../core/outline/outline-items';
import type { Outline } from '../core/outline/outline';
import type { ReportData } from '../core/report/report-data';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { isUnwritten } from '../core/report/written-text';
import { normalizeText } from '../core/text/normalize';
import { countWords } from '../core/text/word-count';
import type { DifferenceView, FormState, PendingChange } from './form-state';

/** What the view says. */
export const formSentences = {
  edited: 'Chỗ này đã được sửa trong văn bản; chỉ thay khi được chọn.',
  tracked: 'Chỗ này có thay đổi chưa được chấp nhận (Theo dõi thay đổi); chỉ thay khi được chọn.',
  losesText: (words: number): string =>
    words === 0
      ? 'Mục này có hình ảnh; cập nhật sẽ xoá mục cùng hình ảnh đó.'
      : `Mục này đang có ${words} từ; cập nhật sẽ xoá mục cùng phần đã viết.`,
  appears: (name: string): string => `Thêm mục: ${name}`,
  disappears: (name: string): string => `Bỏ mục: ${name}`,
  orphan: (sentence: string): string =>
    `Trong văn bản vẫn ghi “${sentence}”, không còn khớp danh sách đơn vị; hãy tự sửa.`,
  notFound: (names: readonly string[]): string => `Không tìm thấy trong văn bản nên không tự sửa: ${names.join('; ')}.`,
  byHand: (name: string, text: string): string => `${name} đã được sửa trong văn bản, cần tự sửa thành: ${text}`,
};

/** A line of the form's own words that she changed: its fields cannot be told apart from hers, so it is left to her. */
export const isByHand = (change: Change): boolean =>
  change.kind === 'line' && change.action === 'rewrite' && change.edits === null;

/** Key of a difference: its field and what stands there. */
export const differenceKey = ({ field, inDocument }: Pick<Difference, 'field' | 'inDocument'>): string =>
  `${field}/${inDocument}`;

/** Id of an item that is to appear, or to go, among the pending changes. */
export const appearId = (item: string): string => `appear/${item}`;
/** See `appearId`. */
export const disappearId = (item: string): string => `disappear/${item}`;

/** What she wrote in an item: in its bodies, and below the words of its heading. */
export function textLosses(snapshot: DocumentSnapshot, item: string): readonly string[] {
  const parts = documentParts(snapshot);
  const below = parts.withTag(headingTag(item)).flatMap((heading) => parts.paragraphsIn(heading).slice(1));
  const bodies = parts.withTag(bodyTag(item)).filter(({ text }) => !isUnwritten(text));
  return [...below, ...bodies].map(({ text }) => text).filter((text) => text.trim() !== '');
}

/** How many words and pictures go with an item; null where nothing of hers does. */
export function lossOfItem(
  snapshot: DocumentSnapshot,
  item: string,
): { readonly words: number; readonly pictures: number } | null {
  const bodies = documentParts(snapshot).withTag(bodyTag(item));
  const words = textLosses(snapshot, item).reduce((sum, text) => sum + countWords(text), 0);
  const pictures = bodies.reduce((sum, body) => sum + (body.pictures ?? 0), 0);
  return words + pictures === 0 ? null : { words, pictures };
}

/** The places of a plan as she sees them. */
export function pendingChanges(
  outline: Outline,
  plan: ChangePlan,
  before: ReportData,
  after: ReportData,
  snapshot: DocumentSnapshot,
): readonly PendingChange[] {
  const textOf = (data: ReportData, id: string): string =>
    outlineItems(outline, data).find((item) => item.id === id)?.text ?? id;
  const parts = documentParts(snapshot);
  const stands = (item: string): boolean =>
    [headingTag(item), bodyTag(item)].some((tag) => parts.withTag(tag).length > 0);
  return [
    ...plan.changes
      .filter((change) => !isByHand(change))
      .map((change): PendingChange => {
        const { id, name, oldText, newText, edited, tracked } = change;
        const caution = tracked ? formSentences.tracked : edited ? formSentences.edited : '';
        return { id, name, oldText, newText, caution };
      }),
    ...plan.disappear.filter(stands).map((item): PendingChange => {
      const text = textOf(before, item);
      const loss = lossOfItem(snapshot, item);
      const caution = loss === null ? '' : formSentences.losesText(loss.words);
      return { id: disappearId(item), name: formSentences.disappears(text), oldText: text, newText: '', caution };
    }),
    ...plan.appear
      .filter((item) => !stands(item))
      .map((item): PendingChange => {
        const text = textOf(after, item);
        return { id: appearId(item), name: formSentences.appears(text), oldText: '', newText: text, caution: '' };
      }),
  ];
}

/** Sentences written from the units that stand although nothing is to stand there any more: only she can say what is true now. */
function orphans(before: ReportData, after: ReportData, snapshot: DocumentSnapshot): readonly string[] {
  const [old, now] = [generatedSentences(before), generatedSentences(after)];
  const parts = documentParts(snapshot);
  return [...old].flatMap(([item, sentence]) => {
    const stands = parts
      .withTag(bodyTag(item))
      .some(({ text }) => normalizeText(text).includes(normalizeText(sentence)));
    return now.has(item) || !stands ? [] : [formSentences.orphan(sentence)];
  });
}

const notesOf = ({ changes, notFound }: ChangePlan): readonly string[] => [
  ...changes.filter(isByHand).map(({ name, newText }) => formSentences.byHand(name, newText)),
  ...(notFound.length === 0 ? [] : [formSentences.notFound(notFound)]),
];

/** Whether the document is in line with `data` in all that differs from `other`. */
function saysAs(outline: Outline, data: ReportData, other: ReportData, snapshot: DocumentSnapshot): boolean {
  const plan = changePlan(outline, other, data, snapshot);
  return pendingChanges(outline, plan, other, data, snapshot).length === 0;
}

/**
 * What the document is in line with after Word's own undo: an earlier state, where it says all of that one and not all of
 * the last. `former`: the latest first.
 */
export function agreedAsItStands(
  outline: Outline,
  agreed: ReportData,
  former: readonly ReportData[],
  snapshot: DocumentSnapshot,
): ReportData {
  const back = former.find(
    (before) =>
      before !== agreed &&
      Object.keys(agreedDifference(agreed, before)).length > 0 &&
      !saysAs(outline, agreed, before, snapshot) &&
      saysAs(outline, before, agreed, snapshot),
  );
  return back ?? agreed;
}

/** Texts that say neither what was entered nor what the document was brought into line with. */
export function openDifferences(
  outline: Outline,
  data: ReportData,
  agreed: ReportData,
  snapshot: DocumentSnapshot,
): readonly Difference[] {
  const unlikeAgreed = new Set(differences(outline, agreed, snapshot).map(differenceKey));
  return differences(outline, data, snapshot).filter((difference) => unlikeAgreed.has(differenceKey(difference)));
}

/** The parts of tab Thông tin that follow from the document; nothing stands there as long as it has no outline of ours. */
export function formView(
  outline: Outline,
  data: ReportData,
  agreed: ReportData,
  snapshot: DocumentSnapshot | null,
): Pick<FormState, 'pending' | 'pendingNotes' | 'differences'> {
  if (snapshot === null) return { pending: [], pendingNotes: [], differences: [] };
  const plan = changePlan(outline, agreed, data, snapshot);
  return {
    pending: pendingChanges(outline, plan, agreed, data, snapshot),
    pendingNotes: [...notesOf(plan), ...orphans(agreed, data, snapshot)],
    differences: openDifferences(outline, data, agreed, snapshot).map((difference): DifferenceView => ({
      key: differenceKey(difference),
      name: difference.name,
      entered: difference.entered,
      inDocument: difference.inDocument,
    })),
  };
}
