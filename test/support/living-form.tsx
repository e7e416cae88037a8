/** Tab Thông tin with data that follow what the person does, as the store has them; nothing is written anywhere. */
import { useState, type ReactNode } from 'react';
import type { FormActions } from '../../src/app/form-state';
import type { PaneActions, PaneState } from '../../src/app/pane-state';
import type { ReportData } from '../../src/core/report/report-data';
import { removeUnit } from '../../src/core/report/unit-list';
import { pasteUnits } from '../../src/core/report/unit-paste';
import { formState, outlineState, recordedActions } from './pane-state';

interface LivingFormProps {
  readonly data: Partial<ReportData>;
  /** Draws what is to be tried. */
  readonly children: (state: PaneState, actions: PaneActions) => ReactNode;
  /** Is told the data after each action. */
  readonly onData?: (data: ReportData) => void;
}

/** Every action is done at once; those that a test does not need do nothing. */
export function LivingForm({ data: first, children, onData }: LivingFormProps) {
  const [state, setState] = useState(() =>
    outlineState({ form: formState({ data: { ...formState().data, ...first } }) }),
  );
  const [actions] = useState((): PaneActions => {
    let data = state.form.data;
    const put = async (change: Partial<ReportData>): Promise<void> => {
      data = { ...data, ...change };
      onData?.(data);
      setState((standing) => ({ ...standing, form: { ...standing.form, data } }));
    };
    const recorded = recordedActions();
    const form: FormActions = {
      ...recorded.form,
      setUnits: (units) => put({ units }),
      removeUnit: (id) => put({ units: removeUnit(data.units, id) }),
      pasteUnits: (text) => put({ units: pasteUnits(data.units, text).units }),
      setMovements: (movements) => put({ movements }),
      switchExtra: (id, on) => put({ extras: on ? [...data.extras, id] : data.extras.filter((each) => each !== id) }),
    };
    return { ...recorded, form };
  });
  return children(state, actions);
}
