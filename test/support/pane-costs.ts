/** What each action of the pane may cost in requests: one table for the test and for the benchmark. */
import type { PaneActions } from '../../src/app/pane-state';
import type { Profile } from '../word-host/profiles';
import type { Counts } from '../word-host/word-host';
import { letter } from './her-documents';
import { openPane, type OpenedPane } from './open-pane';
import { reportDocument } from './report-document';

/** What is done before the counting begins. */
type Before = (pane: OpenedPane) => Promise<void> | void;
/** An action and what it may cost. */
export interface Cost {
  readonly action: string;
  readonly document?: () => Uint8Array | Promise<Uint8Array>;
  readonly before?: Before;
  readonly press: (actions: PaneActions) => Promise<void>;
  readonly answers?: readonly string[];
  /** Most requests; the design's number where it has one. */
  readonly most: number;
}

const lose =
  (...items: readonly string[]): Before =>
  async ({ host, press, pane }) => {
    await press(pane.actions.unlockAll, 'unlock');
    for (const id of items) for (const part of ['h', 'b']) host.person.deleteControl(`bctd.${part}.${id}`);
  };
const overflow: Before = ({ host }) => {
  host.person.clickInto('bctd.h.P1.V.2');
  host.person.pressEnter();
  host.person.type('Cụm đã kiểm tra 5 đơn vị.');
};
const after =
  (press: (actions: PaneActions) => Promise<void>, ...answers: readonly string[]): Before =>
  async ({ press: pressing, pane }) =>
    pressing(() => press(pane.actions), ...answers);
const insert = (actions: PaneActions): Promise<void> => actions.insertOutline();
const act =
  (...[action, item]: Parameters<PaneActions['act']>) =>
  (actions: PaneActions): Promise<void> =>
    actions.act(action, item);
const everyThird = ['IN2', 'P1.I.1', 'P1.I.3', 'P1.II.2', 'P1.III.1', 'P1.IV.2', 'P1.V.2', 'P1.VI.1', 'P2.II'];

const report = reportDocument;
/** Every action of the pane. */
export const costs: readonly Cost[] = [
  { action: 'Chèn đề cương', press: insert, most: 6 },
  { action: 'Chèn vào cuối', document: letter, press: insert, answers: ['append'], most: 6 },
  { action: 'Chèn đề cương where it stands', document: report, press: insert, most: 2 },
  { action: 'Chèn đề cương where items are lost', document: report, before: lose('P1.V.2'), press: insert, most: 6 },
  {
    action: 'Chèn mục còn thiếu, one',
    document: report,
    before: lose('P1.V.2'),
    press: (to) => to.insertMissing(),
    most: 6,
  },
  {
    action: 'Chèn mục còn thiếu, nine',
    document: report,
    before: lose(...everyThird),
    press: (to) => to.insertMissing(),
    most: 6,
  },
  { action: 'the tree', document: report, press: (to) => to.refresh(), most: 2 },
  { action: 'a jump', document: report, press: (to) => to.goTo('P2.III'), most: 3 },
  { action: 'Mở khoá mục này', document: report, press: act('unlock', 'P1.V.2'), most: 3 },
  { action: 'Bỏ khoá tất cả', document: report, press: (to) => to.unlockAll(), answers: ['unlock'], most: 3 },
  { action: 'Không phát sinh', document: report, press: act('none-occurred', 'P1.V.2'), most: 3 },
  { action: 'Bỏ mục này', document: report, press: act('drop', 'P1.V.2'), answers: ['drop'], most: 6 },
  {
    action: 'Đưa mục này trở lại',
    document: report,
    before: after(act('drop', 'P1.V.2'), 'drop'),
    press: act('restore', 'P1.V.2'),
    most: 9,
  },
  {
    action: 'Chuyển xuống nội dung',
    document: report,
    before: overflow,
    press: act('move-to-body', 'P1.V.2'),
    most: 4,
  },
  { action: 'Tạo văn bản mới', press: (to) => to.createDocument(), most: 1 },
  { action: 'Hoàn tác of Chèn đề cương', before: after(insert), press: (to) => to.undo(), most: 5 },
  {
    action: 'Hoàn tác of Chèn vào cuối',
    document: letter,
    before: after(insert, 'append'),
    press: (to) => to.undo(),
    most: 7,
  },
  {
    action: 'Hoàn tác of Bỏ khoá tất cả',
    document: report,
    before: after((to) => to.unlockAll(), 'unlock'),
    press: (to) => to.undo(),
    most: 3,
  },
];

/** Carries an action out in a Word of its own; what it cost, and what kind of sentence it ended with. */
export async function costOf(
  { document, before, press, answers = [] }: Cost,
  profile: Profile,
): Promise<{ readonly counts: Counts; readonly ended: string | null }> {
  const opened = await openPane({ profile, document: await document?.() });
  try {
    await before?.(opened);
    opened.host.resetCounts();
    await opened.press(() => press(opened.pane.actions), ...answers);
    return { counts: opened.host.counts, ended: opened.state().notice?.kind ?? null };
  } finally {
    opened.close();
  }
}
