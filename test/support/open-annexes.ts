/** A pane over a document with the outline and its member units, ready for figures. */
import type { AppendixActions, AppendixState, TypedCell } from '../../src/app/appendix-state';
import type { MemberUnit } from '../../src/core/report/member-unit';
import type { Profile } from '../word-host/profiles';
import { unitsNamed } from './lang-son-units';
import { openPane, type OpenedPane } from './open-pane';

/** Units of the small cluster. */
export const smallCluster: readonly MemberUnit[] = unitsNamed(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']);

/** What a story of tab Phụ lục needs. */
export interface OpenedAnnexes extends OpenedPane {
  readonly actions: AppendixActions;
  readonly appendix: () => AppendixState;
  /** State of each annex in order. */
  readonly states: () => readonly string[];
  /** A cell of year 2026 by the place of its unit. */
  readonly cell: (unit: number, column: string, typed: string, year?: number) => TypedCell;
}

/** The verbs and the state of tab Phụ lục in a pane. */
export function annexesOf(opened: OpenedPane): OpenedAnnexes {
  const appendix = (): AppendixState => opened.state().appendix;
  return {
    ...opened,
    actions: opened.pane.actions.appendix,
    appendix,
    states: () => appendix().annexes.map(({ state }) => state),
    cell: (unit, column, typed, year = 2026) => ({ unit: appendix().data.units[unit]?.id ?? '', year, column, typed }),
  };
}

/** Opens a document, inserts the outline, enters the units. */
export async function openAnnexes(
  options: {
    readonly profile: Profile;
    readonly units?: readonly MemberUnit[];
    readonly patience?: number;
    readonly noCopying?: boolean;
  },
  ...answers: readonly string[]
): Promise<OpenedAnnexes> {
  const opened = await openPane(options);
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline, ...answers);
  await opened.pane.actions.form.setUnits(options.units ?? smallCluster);
  const annexes = annexesOf(opened);
  await annexes.actions.look();
  opened.host.resetCounts();
  return annexes;
}
