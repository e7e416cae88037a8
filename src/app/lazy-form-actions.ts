/** The verbs of tab Thông tin, loaded with the first of them. */
import type { EnteredField } from '../core/report/enter-field';
import type { FormActions } from './form-state';

/**
 * Each waits for the loaded verbs, then does what it says. `unreachable`: they cannot be loaded now; for a field, with what
 * was typed in it.
 */
export function lazyFormActions(
  load: () => Promise<FormActions>,
  unreachable: (field: EnteredField | null, typed: string) => void,
): FormActions {
  const verbs = async (field: EnteredField | null = null, typed = ''): Promise<FormActions | null> => {
    try {
      return await load();
    } catch {
      unreachable(field, typed);
      return null;
    }
  };
  return {
    enterField: async (field, typed) => (await verbs(field, typed))?.enterField(field, typed),
    choose: async (choice) => (await verbs())?.choose(choice),
    setUnits: async (units) => (await verbs())?.setUnits(units),
    removeUnit: async (id) => (await verbs())?.removeUnit(id),
    pasteUnits: async (text) => (await verbs())?.pasteUnits(text),
    setMovements: async (movements) => (await verbs())?.setMovements(movements),
    switchExtra: async (id, on) => (await verbs())?.switchExtra(id, on),
    applyPending: async (ids) => (await verbs())?.applyPending(ids),
    revertPending: async () => (await verbs())?.revertPending(),
    settleDifference: async (key, side) => (await verbs())?.settleDifference(key, side),
    settleConflict: async (id, side) => (await verbs())?.settleConflict(id, side),
    createNextYear: async () => (await verbs())?.createNextYear(),
  };
}
