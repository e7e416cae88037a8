/** The panel **Lấy từ báo cáo năm trước** over an opened pane. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenFile } from '../../src/app/chosen-file';
import type { LastYearText, LastYearVerb, LastYearView } from '../../src/app/last-year-state';
import type { OpenedPane } from './open-pane';

/** A verb of the panel without its name. */
export type Doing = LastYearVerb extends infer Verb ? (Verb extends LastYearVerb ? Omit<Verb, 'panel'> : never) : never;

/** What a story of the panel needs. */
export interface RollingOver {
  readonly carryOut: (doing: Doing) => Promise<void>;
  /** Presses a button and answers the questions it asks. */
  readonly press: (doing: Doing, ...answers: readonly string[]) => Promise<void>;
  /** What the panel shows; throws where it is not open. */
  readonly view: () => LastYearView;
  /** The old text of an item. */
  readonly text: (item: string) => LastYearText;
}

/** The verbs and the view of the panel. */
export function rollingOver({ pane, press, state }: OpenedPane): RollingOver {
  const carryOut = (doing: Doing): Promise<void> => pane.actions.existing({ panel: 'last-year', ...doing });
  const view = (): LastYearView => {
    const { existing } = state();
    if (existing?.panel !== 'last-year') throw new Error('the panel is not open');
    return existing;
  };
  return {
    carryOut,
    press: (doing, ...answers) => press(() => carryOut(doing), ...answers),
    view,
    text: (item) => {
      const found = view().texts.find((one) => one.item === item);
      if (found === undefined) throw new Error(`no old text of ${item}`);
      return found;
    },
  };
}

/** A report of an earlier year, typed without the pane. */
export const oldReport = (name: string): ChosenFile => ({
  name: `${name}.docx`,
  modified: null,
  bytes: new Uint8Array(readFileSync(join(__dirname, '../fixtures/reports', `${name}.docx`))),
});
