/** The big grid: keys, mouse and clipboard go to `grid-state.ts`, and what is in sight is drawn. */
import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react';
import { copied } from './grid-blocks';
import { GridHeader } from './grid-header';
import { keyCommand } from './grid-keys';
import { headerHeights, headerOf, offsetFor, placesOf, ROW_HEIGHT, startsOf } from './grid-layout';
import { moved } from './grid-moves';
import { GridRow } from './grid-row';
import { fitted, selection, stateAt, step, type Entered, type GridCommand } from './grid-state';
import { GridStatus } from './grid-status';
import { useGridStyles } from './grid-styles';
import { gridWords } from './grid-words';
import { firstWritable, type Place, type Sheet } from './sheet';
import { useVisibleRuns } from './use-visible-runs';
import { pressedPlace, pressedCommand } from './pressed-place';

interface SheetGridProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly onEnter: (entered: Entered) => void;
}

/** Width of the column of names in a narrow and in a wide grid, and where it is wide. */
const NAMES = { narrow: 112, wide: 200, from: 560 };
/** Below this height the bottom rows scroll with the others. */
const ROOM_FOR_BOTTOM = 380;

/** A sheet that is entered with Excel's habits. */
export function SheetGrid({ sheet, label, onEnter }: SheetGridProps) {
  const styles = useGridStyles();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [kept, setState] = useState(() => stateAt(firstWritable(sheet)));
  const state = fitted(kept, sheet);
  const latest = useRef(state);
  const [isWide, setWide] = useState(true);
  const [isTall, setTall] = useState(true);
  const frozen = isWide ? NAMES.wide : NAMES.narrow;

  const units = useMemo(() => sheet.rows.filter(({ kind }) => kind === 'unit').length, [sheet.rows]);
  const header = useMemo(() => headerOf(sheet.columns), [sheet.columns]);
  const starts = useMemo(() => startsOf(sheet.columns.map(({ width }) => width)), [sheet.columns]);
  const top = useMemo(() => headerHeights(header.depth).reduce((sum, height) => sum + height, 0), [header.depth]);
  const bottomHeight = (sheet.rows.length - units) * ROW_HEIGHT;
  const bottom = isTall ? bottomHeight : 0;
  const around = useMemo(
    () => ({
      rowStarts: startsOf(Array.from({ length: units }, () => ROW_HEIGHT)),
      columnStarts: starts,
      left: frozen,
      top,
      bottom,
    }),
    [units, starts, frozen, top, bottom],
  );
  const { visible, measure } = useVisibleRuns(scroller, around);
  if (isWide !== visible.width >= NAMES.from) setWide(!isWide);
  if (isTall !== visible.height >= ROOM_FOR_BOTTOM) setTall(!isTall);

  /** The keyboard is in the grid, so the active cell takes the focus. */
  const holdsFocus = useRef(false);
  /** The place that should be in sight after the next drawing. */
  const follow = useRef<Place | null>(null);

  const act = useCallback(
    (command: GridCommand): void => {
      const result = step(latest.current, command, sheet);
      latest.current = result.state;
      // A paste or a choice of all stays where she looks, as in Excel.
      if (command.kind === 'move' || command.kind === 'go') follow.current = result.state.end;
      else if (!['select', 'paste', 'empty', 'fill'].includes(command.kind)) follow.current = result.state.active;
      setState(result.state);
      if (result.entered !== null) onEnter(result.entered);
    },
    [sheet, onEnter],
  );
  const actHere = useCallback(
    (command: GridCommand): void => {
      holdsFocus.current = command.kind !== 'accept' || command.then !== null || holdsFocus.current;
      act(command);
    },
    [act],
  );

  useLayoutEffect(() => {
    const box = scroller.current;
    const place = follow.current;
    if (box === null || place === null) return;
    follow.current = null;
    const { row, column } = place;
    const [start = 0, end = 0] = starts.slice(column, column + 2);
    box.scrollLeft = offsetFor(start, end, box.scrollLeft, box.clientWidth - frozen);
    const offset = row * ROW_HEIGHT;
    if (row < units || bottom === 0)
      box.scrollTop = offsetFor(offset, offset + ROW_HEIGHT, box.scrollTop, box.clientHeight - top - bottom);
    measure();
  });
  const { active, editing } = state;
  useLayoutEffect(() => {
    if (!holdsFocus.current || editing !== null) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[role="gridcell"][data-row="${active.row}"][data-column="${active.column}"]`,
    );
    if (cell && cell !== cell.ownerDocument.activeElement) cell.focus({ preventScroll: true });
  });

  /** What was last copied here. Windows may change the ends of its lines. */
  const lastCopied = useRef('');
  const copy = (event: ClipboardEvent<HTMLElement>): void => {
    event.preventDefault();
    const text = copied(sheet, selected);
    lastCopied.current = text;
    event.clipboardData.setData('text/plain', text);
  };
  const dragging = useRef(false);
  useEffect(() => {
    const stop = (): void => {
      dragging.current = false;
    };
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, []);

  const selected = selection(state);
  const places = useMemo(
    () => placesOf(visible.columns, active.column, sheet.columns.length),
    [visible.columns, active.column, sheet.columns.length],
  );
  const rows = placesOf(visible.rows, active.row < units ? active.row : -1, units);
  const width = frozen + (starts.at(-1) ?? 0);
  const drawRow = (row: number, offset: number) => (
    <GridRow
      key={row}
      sheet={sheet}
      row={row}
      rowsAbove={header.depth + row}
      top={offset}
      places={places}
      starts={starts}
      frozen={frozen}
      state={state}
      selected={selected}
      onCommand={actHere}
    />
  );

  return (
    <div className={styles.frame}>
      <p id={hintId} className={styles.hint}>
        {gridWords.keys}
      </p>
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={hintId}
        aria-multiselectable
        aria-rowcount={header.depth + sheet.rows.length}
        aria-colcount={sheet.columns.length + 1}
        className={styles.scroller}
        style={{ scrollPadding: `${top}px 0 ${bottom}px ${frozen}px` }}
        onScroll={measure}
        onFocus={() => {
          holdsFocus.current = true;
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          holdsFocus.current = currentTarget.contains(relatedTarget);
        }}
        onKeyDown={(event) => {
          const page = Math.max(1, Math.floor((visible.height - top - bottom) / ROW_HEIGHT) - 1);
          const command = keyCommand(event, sheet, page);
          if (command === null) return;
          if (event.key === 'Tab' && command.kind === 'move')
            if (state.leaving || moved(sheet, active, command.move) === null) return;
          // Word on the web takes Escape, F2 and Tab for itself when they come as far as the page.
          event.stopPropagation();
          // The key that begins typing goes on into the field.
          if (command.kind !== 'edit' || command.way !== 'typed' || event.key === 'Backspace') event.preventDefault();
          actHere(command);
        }}
        onMouseDown={(event) => {
          const field = scroller.current?.querySelector('input');
          if (field && field === event.target) return;
          const command = pressedCommand(event, sheet);
          if (command === null) return;
          field?.blur();
          dragging.current = command.kind === 'go';
          event.preventDefault();
          actHere(command);
        }}
        onMouseMove={(event) => {
          const place = dragging.current ? pressedPlace(event.target) : null;
          const { end } = latest.current;
          if (place === null || (place.row === end.row && place.column === end.column)) return;
          actHere({ kind: 'go', place, extend: true });
        }}
        onDoubleClick={({ target }) => {
          if (editing === null && pressedPlace(target) !== null) actHere({ kind: 'edit', way: 'inPlace' });
        }}
        onCopy={(event) => {
          if (editing !== null) return;
          copy(event);
        }}
        onCut={(event) => {
          if (editing !== null) return;
          copy(event);
          actHere({ kind: 'empty' });
        }}
        onPaste={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          const own = text.replace(/\r/gu, '') === lastCopied.current.replace(/\r/gu, '');
          actHere({ kind: 'paste', text, own });
        }}
      >
        <GridHeader cells={header.cells} depth={header.depth} places={places} starts={starts} frozen={frozen} />
        <div role="rowgroup" className={styles.body} style={{ width, height: units * ROW_HEIGHT }}>
          {rows.map((row) => drawRow(row, row * ROW_HEIGHT))}
        </div>
        <div
          role="rowgroup"
          className={mergeClasses(styles.bottom, isTall && styles.stuck)}
          style={{ width, height: bottomHeight }}
        >
          {sheet.rows.slice(units).map((_, place) => drawRow(units + place, place * ROW_HEIGHT))}
        </div>
      </div>
      <GridStatus sheet={sheet} state={state} onGo={(place) => actHere({ kind: 'go', place })} />
    </div>
  );
}
