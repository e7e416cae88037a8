/** Phụ lục II or III: the entry of counts, the columns, the ratio, the picture. */
import { Button, makeStyles, Radio, RadioGroup, ToggleButton } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useEffect, useState } from 'react';
import type { TypedCell } from '../../../app/appendix-state';
import { pastedBlock } from '../../../core/appendix/import/pasted-block';
import type { CountTable } from '../../../core/appendix/title-row';
import { openSums } from '../../../core/appendix/totals';
import { useAnnexPlace } from '../annex-place';
import type { AppendixProps } from '../appendix-props';
import { AwardPicture } from '../picture/lazy-picture';
import { usePartStyles } from '../../use-part-styles';
import { bigGridName } from './big-grid';
import { ByTitle } from './by-title';
import { ByUnit } from './by-unit';
import { ColumnMenu } from './column-menu';
import { countWords, leftOut } from './count-words';
import { entryColumns, pasteColumns } from './entry-columns';
import { RatioNotes } from './ratio-notes';

const useStyles = makeStyles({ ways: { margin: '-6px 0 -6px -8px' } });

interface CountPanelProps extends AppendixProps {
  readonly table: CountTable;
  /** Opens the big grid; the button gets the focus back afterwards. */
  readonly onBig: (button: HTMLElement) => void;
}

/** What is open under the buttons. */
type Opened = 'columns' | 'picture' | null;

/** The way of entering, the unit and the title stay while she changes between them. */
export function CountPanel({ table, state, actions, onBig }: CountPanelProps) {
  const styles = usePartStyles();
  const own = useStyles();
  const { data } = state;
  const [way, setWay] = useAnnexPlace('way', 'unit');
  const [comparing, setComparing] = useAnnexPlace('comparing', false);
  const [unit, setUnit] = useAnnexPlace('unit', data.units[0]?.id ?? '');
  const [title, setTitle] = useAnnexPlace(`title${table}`, '');
  const [opened, setOpened] = useState<Opened>(null);
  const [said, setSaid] = useState('');
  const columns = useMemo(() => entryColumns(table, data), [table, data]);
  const sums = useMemo(() => openSums(data), [data]);
  const ground = useRef({ data, way });
  useEffect(() => {
    ground.current = { data, way };
  });
  const enter = useCallback((cell: TypedCell) => actions.enterCells([cell]), [actions]);
  const paste = useCallback(
    (at: Omit<TypedCell, 'typed'>, text: string) => {
      const { data: now, way: shown } = ground.current;
      const { cells, ...left } = pastedBlock(text, {
        table,
        columns: pasteColumns(table, now),
        units: now.units,
        at,
        down: shown === 'unit' ? 'columns' : 'units',
      });
      setSaid(leftOut(left));
      if (cells.length === 0) return;
      void actions.enterCells(
        cells.map((cell) => ({ ...cell, year: at.year })),
        'Dán số liệu',
      );
    },
    [actions, table],
  );
  const toggle = (what: Opened): void => setOpened(opened === what ? null : what);
  if (data.units.length === 0) return <p className={styles.text}>{countWords.noUnits}</p>;
  const entry = { data, columns, sums, comparing, onEnter: enter, onPaste: paste };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={(event) => onBig(event.currentTarget)}>
          {bigGridName}
        </Button>
        <ToggleButton size="small" checked={comparing} onClick={() => setComparing(!comparing)}>
          {countWords.before(data.year)}
        </ToggleButton>
      </div>
      <RadioGroup
        className={own.ways}
        layout="horizontal"
        aria-label={countWords.way}
        value={way}
        onChange={(_, chosen) => setWay(chosen.value === 'title' ? 'title' : 'unit')}
      >
        <Radio value="unit" label={countWords.byUnit} />
        <Radio value="title" label={countWords.byTitle(table)} />
      </RadioGroup>
      {/* Above the fields: below 20 of them nobody would see what a paste left out. */}
      <p role="status" className={said === '' ? styles.hidden : styles.hint}>
        {said}
      </p>
      {way === 'unit' ? (
        <ByUnit {...entry} sources={state.sources} unit={unit} onUnit={setUnit} />
      ) : (
        <ByTitle {...entry} table={table} chosen={title} onChoose={setTitle} />
      )}
      <p className={styles.hint}>{countWords.keys}</p>
      <RatioNotes table={table} data={data} />
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={opened === 'columns'} onClick={() => toggle('columns')}>
          Các cột
        </Button>
        <Button size="small" aria-expanded={opened === 'picture'} onClick={() => toggle('picture')}>
          Biểu đồ
        </Button>
      </div>
      {opened === 'columns' && <ColumnMenu table={table} data={data} onChange={actions.setColumns} />}
      {opened === 'picture' && <AwardPicture table={table} data={data} />}
    </>
  );
}
