/** What the person does on tab Thông tin. A value is accepted at once; what the document has to do for it waits its turn. */
import { agreedDifference } from '../core/report/agreed';
import { dataNames } from '../core/report/data-names';
import { enterField, withClusterKind, type EnteredField } from '../core/report/enter-field';
import type { ReportData } from '../core/report/report-data';
import { sameValue } from '../core/report/same-value';
import { lossOfUnit, removeUnit } from '../core/report/unit-list';
import { pasteUnits } from '../core/report/unit-paste';
import { settleDifference } from './difference-action';
import { followData } from './follow-data';
import type { FormActions, FormChoice, FormState } from './form-state';
import { createNextYear } from './next-year-action';
import { switchExtraItem } from './outline-edits';
import { busy, questions, said } from './pane-words';
import type { PaneSession } from './pane-session';
import { applyPending, revertPending } from './pending-action';

const without = <T>(entries: Readonly<Partial<Record<EnteredField, T>>>, field: EnteredField) =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => name !== field));

/** The verbs of tab Thông tin over one session. */
export function createFormActions(session: PaneSession): FormActions {
  const form = (): FormState => session.state().form;

  /** The change stands in the pane at once; the document and the part follow in their turn. */
  const change = async (what: string, to: ReportData, done = ''): Promise<void> => {
    const before = session.data();
    const changed = agreedDifference(before, to);
    if (Object.keys(changed).length === 0) return;
    session.setData(changed);
    await session.quietly(() => followData(session, what, before, { changed, done }));
  };

  return {
    enterField: async (field, typed) => {
      const { drafts, notes } = form();
      const entered = enterField(session.data(), field, typed);
      if (!entered.ok) {
        session.setForm({
          drafts: { ...drafts, [field]: { typed, sentence: entered.sentence } },
          notes: without(notes, field),
        });
        return;
      }
      const others = without(notes, field);
      session.setForm({
        drafts: without(drafts, field),
        notes: entered.note === '' ? others : { ...others, [field]: entered.note },
      });
      await change(dataNames[field], entered.data);
    },

    choose: async (choice) => {
      const data = session.data();
      const kind = choice.clusterKind;
      const to = kind === undefined ? data : withClusterKind(session.deps.outline, data, kind);
      await change(nameOfChoice(choice), { ...to, ...choice });
    },

    setUnits: (units) => change(dataNames.units, { ...session.data(), units }),

    removeUnit: (id) =>
      session.work(busy.changing, async () => {
        const data = session.data();
        const unit = data.units.find((candidate) => candidate.id === id);
        if (!unit) return;
        const lost = lossOfUnit(unit, data.clusterKind);
        if (lost.length > 0 && (await session.ask(questions.removeUnit(unit.name, lost))) === null) return;
        const now = session.data();
        session.setData({ units: removeUnit(now.units, id) });
        await followData(session, `Bỏ đơn vị ${unit.name}`.trim(), now);
      }),

    pasteUnits: async (text) => {
      const data = session.data();
      const pasted = pasteUnits(data.units, text);
      const done = said.pasted(pasted.added, pasted.notes);
      if (sameValue(pasted.units, data.units)) session.note('warning', done);
      else await change('Dán danh sách đơn vị', { ...data, units: pasted.units }, done);
    },

    setMovements: (movements) => change(dataNames.movements, { ...session.data(), movements }),

    switchExtra: (id, on) => session.work(busy.changing, () => switchExtraItem(session, id, on)),
    applyPending: (ids) => {
      // What she enters from here on waits for its own turn.
      const wanted = agreedDifference(session.agreed(), session.data());
      return session.work(busy.changing, () => applyPending(session, ids, wanted));
    },
    revertPending: () => session.work(busy.changing, () => revertPending(session)),
    settleDifference: (key, side) => session.whenFree(busy.changing, () => settleDifference(session, key, side)),
    settleConflict: (id, side) =>
      session.whenFree(busy.changing, async () => {
        const field = form().conflicts.find((conflict) => conflict.id === id)?.field;
        if (field === undefined) return;
        const before = session.data();
        session.settleConflict(id, side);
        // The document may say the other side's value whichever of the two holds.
        await followData(session, 'Chọn giữa hai bản', before, { changed: { [field]: session.data()[field] } });
      }),
    createNextYear: () => session.work(busy.creating, () => createNextYear(session)),
  };
}

/** A choice by the name it has on the tab. */
function nameOfChoice(choice: FormChoice): string {
  const [first] = Object.keys(choice).filter((name): name is keyof FormChoice => Object.hasOwn(dataNames, name));
  return first === undefined ? 'Thông tin' : dataNames[first];
}
