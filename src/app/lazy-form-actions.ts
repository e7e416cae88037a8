/** The verbs of tab Thông tin, loaded with the first of them. */
import type { FormActions } from './form-state';

/** Each waits for the loaded verbs, then does what it says. */
export const lazyFormActions = (load: () => Promise<FormActions>): FormActions => ({
  enterField: async (field, typed) => (await load()).enterField(field, typed),
  choose: async (choice) => (await load()).choose(choice),
  setUnits: async (units) => (await load()).setUnits(units),
  removeUnit: async (id) => (await load()).removeUnit(id),
  pasteUnits: async (text) => (await load()).pasteUnits(text),
  setMovements: async (movements) => (await load()).setMovements(movements),
  switchExtra: async (id, on) => (await load()).switchExtra(id, on),
  applyPending: async (ids) => (await load()).applyPending(ids),
  revertPending: async () => (await load()).revertPending(),
  settleDifference: async (key, side) => (await load()).settleDifference(key, side),
  settleConflict: async (id, side) => (await load()).settleConflict(id, side),
  createNextYear: async () => (await load()).createNextYear(),
});
