/** Tab Phụ lục with figures that follow what the person does, as the store has them; nothing is written anywhere. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { AppendixActions, AppendixState, TypedCell } from '../../src/app/appendix-state';
import type { PaneState } from '../../src/app/pane-state';
import type { AppendixData } from '../../src/core/appendix/appendix-data';
import { WHOLE_CLUSTER } from '../../src/core/appendix/counts';
import { withCell } from '../../src/core/appendix/count-book';
import { enterCount, enterNote, keptValue } from '../../src/core/appendix/enter-count';
import { pasteDocuments } from '../../src/core/appendix/document-paste';
import { PhuLucTab } from '../../src/ui/phu-luc/phu-luc-tab';
import { appendixState, outlineState, recordedActions } from './pane-state';

/** The tab on the screen; `data` tells what is entered now, `calls` what was asked for beside entering. */
export interface ShownAppendix {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly data: () => AppendixData;
  readonly calls: readonly string[];
}

/** Columns that hold texts. */
const isNote = (column: string): boolean => column.startsWith('ghichu') || column === 'ten-hc';

const entered = (data: AppendixData, cells: readonly TypedCell[]): AppendixData => ({
  ...data,
  counts: cells.reduce(
    (counts, cell) =>
      withCell(counts, cell, isNote(cell.column) ? enterNote(cell.typed) : keptValue(enterCount(cell.typed))),
    data.counts,
  ),
});

/** Draws the tab; every entry is done at once. */
export function showAppendix(
  first: Partial<AppendixData>,
  state: Partial<AppendixState> = {},
  pane: Partial<PaneState> = {},
  verbs: Partial<AppendixActions> = {},
): ShownAppendix {
  let data: AppendixData = { ...appendixState().data, ...first };
  const recorded = recordedActions();
  function Living() {
    const [shown, setShown] = useState(data);
    const [appendix] = useState((): AppendixActions => {
      const put = async (change: Partial<AppendixData>): Promise<void> => {
        data = { ...data, ...change };
        setShown(data);
      };
      return {
        ...recorded.appendix,
        enterCells: (cells, what) =>
          what === undefined
            ? put(entered(data, cells))
            : recorded.appendix.enterCells(cells, what).then(() => put(entered(data, cells))),
        setDocuments: (documents) => put({ documents }),
        pasteDocuments: (text) =>
          put({ documents: pasteDocuments(data.documents, text, data.units, WHOLE_CLUSTER).documents }),
        setLayout: (documentLayout) => put({ documentLayout }),
        setColumns: (columns) => put({ columns }),
        setFigures: (figures) => put({ figures }),
        ...verbs,
      };
    });
    return (
      <PhuLucTab
        state={outlineState({ ...pane, appendix: appendixState({ ...state, data: shown }) })}
        actions={{ ...recorded, appendix }}
      />
    );
  }
  const { container } = render(<Living />);
  return { user: userEvent.setup(), container, data: () => data, calls: recorded.calls };
}
