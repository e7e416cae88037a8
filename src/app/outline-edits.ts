/** The outline is hers: items in her words, headings of her own, mục bổ sung. The document follows at once. */
import { outlineItems } from '../core/outline/outline-items';
import type { AddedLevel, Item } from '../core/outline/outline';
import { addedLevels } from '../core/outline/own-words';
import { agreedDifference } from '../core/report/agreed';
import { changePlan } from '../core/report/change-plan';
import {
  addHeading,
  checkHeading,
  removeHeading,
  renameItem,
  switchExtra,
  withFormWords,
} from '../core/report/outline-changes';
import type { ReportData } from '../core/report/report-data';
import { byDefault } from './bring-in-line';
import { disappearId, lossOfItem } from './form-view';
import { lostWords, questions, said } from './pane-words';
import { stillAsRead, type PaneSession } from './pane-session';
import { carryOut } from './pending-action';
import type { ReadReport } from './read-report';

interface OutlineEdit {
  readonly what: string;
  /** The item that goes, in the question about it. */
  readonly name?: string;
  /** Changes any report the same way: the entered one, and the one the document is in line with. */
  readonly edit: (data: ReportData) => ReportData;
  /** Item whose heading is rewritten although she edited it in the document: she asked for it. */
  readonly rename?: string;
  readonly done: string;
}

/** Carries an edit of the outline out; where an item goes with text of hers, she is asked. */
async function editOutline(
  session: PaneSession,
  { what, name = what, edit, rename, done }: OutlineEdit,
): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const [before, from] = [session.data(), session.agreed()];
  const [entered, to] = [edit(before), edit(from)];
  if (report.kind !== 'outline') {
    session.setData(agreedDifference(before, entered));
    if (await session.saveData()) session.note('success', done);
    return;
  }
  const plan = changePlan(session.deps.outline, from, to, report.snapshot);
  const nameOf = (id: string): string => report.items.find((item) => item.id === id)?.text ?? id;
  const lost = plan.disappear.flatMap((item) => {
    const loss = lossOfItem(report.snapshot, item);
    return loss === null ? [] : [lostWords(nameOf(item), loss.words, loss.pictures)];
  });
  if (lost.length > 0) {
    if ((await session.ask(questions.drop(name, lost))) === null) return;
    if (!(await stillAsRead(session, report.snapshot))) return;
  }
  const usual = byDefault(plan, report.snapshot);
  const asked = new Set(plan.disappear.map(disappearId));
  await carryOut(session, report, {
    what,
    wanted: agreedDifference(from, to),
    chosen: (id) => usual(id) || asked.has(id) || (rename !== undefined && id.startsWith(`heading/${rename}/`)),
    enter: agreedDifference(before, entered),
    before: agreedDifference(entered, before),
    done: () => done,
  });
}

/** A mục bổ sung on or off. */
export const switchExtraItem = (session: PaneSession, id: string, on: boolean): Promise<void> => {
  const title = titleOfExtra(session, id);
  return editOutline(session, {
    what: on ? 'Thêm mục bổ sung' : 'Bỏ mục bổ sung',
    name: title,
    edit: (data) => switchExtra(data, id, on),
    done: on ? said.extraOn(title) : said.extraOff(title),
  });
};

function titleOfExtra(session: PaneSession, id: string): string {
  const { outline } = session.deps;
  const items = outlineItems(outline, { ...session.data(), dropped: [], extras: [id] });
  return items.find((item) => item.id === id)?.text ?? id;
}

/** *Đổi tên mục*: asks for the words. */
export async function renameOutlineItem(session: PaneSession, item: Item): Promise<void> {
  const words = item.segments.map(({ text }) => text).join('');
  const check = (typed: string): string => {
    const checked = checkHeading(typed, item.level, session.data().year);
    return checked.ok ? '' : checked.sentence;
  };
  const answer = await session.askText({
    title: 'Đổi tên mục',
    text: 'Số thứ tự do khung tự đánh, không cần gõ. Năm báo cáo trong tên tự đổi theo năm.',
    list: [],
    answers: [{ id: 'rename', label: 'Đổi tên mục' }],
    input: { label: 'Tên mục', initial: words, check },
  });
  if (answer === null) return;
  await editOutline(session, {
    what: 'Đổi tên mục',
    rename: item.id,
    edit: (data) => {
      const renamed = renameItem(session.deps.outline, data, item.id, answer.typed);
      return renamed.ok ? renamed.value : data;
    },
    done: said.renamed(answer.typed),
  });
}

/** *Ghi lại như mẫu*: the item in the form's words again. */
export const backToFormWords = (session: PaneSession, item: Item): Promise<void> =>
  editOutline(session, {
    what: 'Ghi lại như mẫu',
    rename: item.id,
    edit: (data) => withFormWords(data, item.id),
    done: said.formWordsAgain,
  });

const levelNames: Readonly<Record<AddedLevel, string>> = {
  intro: 'Thêm dòng mở đầu',
  section: 'Thêm mục (I, II, …)',
  clause: 'Thêm khoản (1, 2, …)',
  bullet: 'Thêm gạch đầu dòng',
};

/** *Thêm mục*: a heading of her own behind an item, at one of the levels that can stand there. */
export async function addOwnHeading(session: PaneSession, report: ReadReport, item: Item): Promise<void> {
  const levels = addedLevels(item.level);
  const check = (typed: string): string => {
    const checked = addHeading(session.deps.outline, session.data(), item.id, typed);
    return checked.ok ? '' : checked.sentence;
  };
  const answer = await session.askText({
    title: 'Thêm mục',
    text: `Mục mới đứng sau “${item.text}” và được đánh số cùng các mục khác.`,
    list: [],
    answers: levels.map((level) => ({ id: level, label: levelNames[level] })),
    input: { label: 'Tên mục', initial: '', check },
  });
  const level = levels.find((candidate) => candidate === answer?.id);
  if (answer === null || level === undefined) return;
  // Controls of headings she removed may still stand: their ids are not given again.
  const taken = report.snapshot.controls.flatMap(({ tag }) => /^bctd\.[hb]\.(X\d{1,6})$/u.exec(tag)?.[1] ?? []);
  await editOutline(session, {
    what: 'Thêm mục',
    edit: (data) => {
      const added = addHeading(session.deps.outline, data, item.id, answer.typed, { level, taken });
      return added.ok ? added.value : data;
    },
    done: said.headingAdded(answer.typed),
  });
}

/** *Xoá mục đã thêm*: a heading of her own goes, with what was written under it after a question. */
export const removeOwnHeading = (session: PaneSession, item: Item): Promise<void> =>
  editOutline(session, {
    what: 'Xoá mục đã thêm',
    name: item.text,
    edit: (data) => removeHeading(data, item.id),
    done: said.headingRemoved(item.text),
  });
