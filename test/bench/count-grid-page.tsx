/** The page on which the big grid is measured beside its peers: what to draw stands in the address behind the hash. */
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyAppendixState, type AppendixActions, type TypedCell } from '../../src/app/appendix-state';
import { columnsOf } from '../../src/core/appendix/columns';
import type { AppendixData } from '../../src/core/appendix/appendix-data';
import { parsePastedTable } from '../../src/core/text/pasted-table';
import { ColumnsGrid, CountGrid } from '../../src/ui/count-grid/count-grid';
import { withTypedCells } from '../../src/ui/count-grid/entered-counts';
import { gridSample } from '../support/grid-sample';
import { langSonNames } from '../support/lang-son-units';

const asked = new URLSearchParams(location.hash.slice(1));
const numberAsked = (name: string): number => Number(asked.get(name) ?? 0);

/** Names of communes, again with a number where there are more. */
const names = Array.from({ length: numberAsked('units') }, (_, place) => {
  const round = Math.floor(place / langSonNames.length);
  return `${langSonNames[place % langSonNames.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
});

/** Figures that change as the pane's do. */
function useFigures(): readonly [AppendixData, (cells: readonly TypedCell[]) => Promise<void>] {
  const [data, setData] = useState(() => gridSample(names));
  const [enterCells] = useState(() => async (cells: readonly TypedCell[]): Promise<void> => {
    setData((now) => ({ ...now, counts: withTypedCells(now.counts, cells) }));
  });
  return [data, enterCells];
}

/** As many columns as wanted, of both annexes. */
function Measured() {
  const [data, enterCells] = useFigures();
  const [columns] = useState(() =>
    [...columnsOf('II', 2026), ...columnsOf('III', 2026)].slice(0, numberAsked('columns')),
  );
  return <ColumnsGrid table="II" data={data} columns={columns} enterCells={enterCells} label="Bảng" />;
}

/** The grid as the pane shows it. */
function Shown({ table }: { readonly table: 'II' | 'III' }) {
  const [data, enterCells] = useFigures();
  const actions = { enterCells } as AppendixActions;
  return <CountGrid table={table} state={emptyAppendixState(data)} actions={actions} label={`Bảng Phụ lục ${table}`} />;
}

const PlainRow = memo(function PlainRow(props: {
  readonly texts: readonly string[];
  readonly row: number;
  readonly onText: (row: number, column: number, text: string) => void;
}) {
  const { texts, row, onText } = props;
  return (
    <tr>
      {texts.map((text, column) => (
        <td key={column}>
          <input
            size={4}
            aria-label={`${row} ${column}`}
            value={text}
            onChange={({ target }) => onText(row, column, target.value)}
          />
        </td>
      ))}
    </tr>
  );
});

/** Peer: a table with a field in every cell, rows drawn anew only when they change, nothing left out. */
function Plain() {
  const [texts, setTexts] = useState<readonly (readonly string[])[]>(() =>
    names.map(() => Array.from({ length: numberAsked('columns') }, () => '')),
  );
  const [onText] = useState(() => (row: number, column: number, text: string): void => {
    setTexts((now) =>
      now.map((line, at) => (at === row ? line.map((standing, place) => (place === column ? text : standing)) : line)),
    );
  });
  return (
    <table
      onPaste={(event) => {
        event.preventDefault();
        setTexts(parsePastedTable(event.clipboardData.getData('text/plain')));
      }}
    >
      <tbody>
        {texts.map((line, row) => (
          <PlainRow key={row} texts={line} row={row} onText={onText} />
        ))}
      </tbody>
    </table>
  );
}

const theme = asked.get('theme') === 'dark' ? webDarkTheme : webLightTheme;
const what = asked.get('what');
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  what === 'field' ? (
    <input aria-label="Tên" />
  ) : what === 'plain' ? (
    <Plain />
  ) : (
    <FluentProvider theme={theme}>
      {what === 'II' || what === 'III' ? <Shown table={what} /> : <Measured />}
    </FluentProvider>
  ),
);
