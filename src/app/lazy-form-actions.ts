/** The verbs of tab Thông tin, loaded with the first of them. */
import type { EnteredField } from '../core/report/enter-field';
import type { FormActions } from './form-state';
import { lazyVerbs } from './lazy-verbs';

/** What is done when the verbs cannot be loaded. */
export interface FormUnreachable {
  /** Says so. */
  readonly say: () => void;
  /** Keeps what was typed in a field. */
  readonly keep: (field: EnteredField, typed: string) => void;
}

/** Each waits for the loaded verbs, then does what it says. */
export function lazyFormActions(load: () => Promise<FormActions>, unreachable: FormUnreachable): FormActions {
  const run = lazyVerbs(load, unreachable.say);
  return {
    enterField: (field, typed) =>
      run(
        (form) => form.enterField(field, typed),
        () => unreachable.keep(field, typed),
      ),
    choose: (choice) => run((form) => form.choose(choice)),
    setUnits: (units) => run((form) => form.setUnits(units)),
    removeUnit: (id) => run((form) => form.removeUnit(id)),
    pasteUnits: (text) => run((form) => form.pasteUnits(text)),
    setMovements: (movements) => run((form) => form.setMovements(movements)),
    switchExtra: (id, on) => run((form) => form.switchExtra(id, on)),
    applyPending: (ids) => run((form) => form.applyPending(ids)),
    revertPending: () => run((form) => form.revertPending()),
    settleDifference: (key, side) => run((form) => form.settleDifference(key, side)),
    settleConflict: (id, side) => run((form) => form.settleConflict(id, side)),
    createNextYear: () => run((form) => form.createNextYear()),
  };
}
