/** The tree **Các mục của báo cáo**. */
import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { ItemAction, ItemView } from '../../app/pane-state';
import { ItemMenu } from './item-menu';
import { ItemRow } from './item-row';
import { NEXT_KEY } from './outline-toolbar';
import { moveForKey, rowForTyping } from './tree-keys';
import { tabStop, visibleRows } from './tree-rows';

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, padding: '8px 12px 4px', color: tokens.colorNeutralForeground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Letters typed within this many milliseconds make one word. */
const TYPING_PAUSE = 700;

interface ItemTreeProps {
  readonly items: readonly ItemView[];
  readonly current: string;
  /** The item she last went to. */
  readonly visited: string;
  readonly busy: boolean;
  readonly onCurrent: (id: string) => void;
  /** Takes the caret there in Word. */
  readonly onVisit: (id: string) => void;
  /** Goes to the next empty item; null where none is empty. */
  readonly onNext: (() => void) | null;
  readonly onAct: (action: ItemAction, id: string) => void;
}

/** One tab stop; arrows, Home, End and letters move; Enter or a click takes the caret there in Word; Shift+F10 opens the menu, F8 goes to the next empty item. */
export function ItemTree(props: ItemTreeProps) {
  const { items, current, visited, busy, onCurrent, onVisit, onNext, onAct } = props;
  const styles = useStyles();
  const hint = useId('tree-hint');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ readonly id: string; readonly row: HTMLElement } | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const elements = useRef(new Map<string, HTMLElement>());
  const rows = visibleRows(items, closed);
  const stop = tabStop(rows, items, current);

  useEffect(() => {
    if (current !== '') elements.current.get(current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const keepElement = useCallback((id: string, element: HTMLElement | null) => {
    if (element) elements.current.set(id, element);
    else elements.current.delete(id);
  }, []);

  const focus = (id: string): void => {
    onCurrent(id);
    elements.current.get(id)?.focus();
  };
  const toggle = (id: string): void => {
    const next = new Set(closed);
    if (!next.delete(id)) next.add(id);
    setClosed(next);
  };
  const visit = (id: string): void => {
    elements.current.get(id)?.focus();
    onVisit(id);
  };
  const openMenu = (id: string): void => {
    const row = elements.current.get(id);
    if (!busy && row && items.some((item) => item.id === id && item.actions.length > 0)) {
      onCurrent(id);
      setMenu({ id, row });
    }
  };
  const typeAhead = (event: KeyboardEvent, id: string): void => {
    const goesOn = event.timeStamp - typed.current.at < TYPING_PAUSE;
    typed.current = { text: goesOn ? typed.current.text + event.key : event.key, at: event.timeStamp };
    const match = rowForTyping(rows, id, typed.current.text);
    if (match !== null) focus(match);
  };
  const onKey = (event: KeyboardEvent, id: string): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moveForKey(event.key, rows, id);
    if (move?.kind === 'go') focus(move.id);
    else if (move !== null) toggle(move.id);
    else if (event.key === 'Enter' || event.key === ' ') visit(id);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(id);
    else if (event.key === NEXT_KEY) onNext?.();
    else if (event.key.length === 1) typeAhead(event, id);
    else return;
    event.preventDefault();
  };

  const chosen = items.find((item) => item.id === menu?.id);
  return (
    <>
      <p id={hint} className={styles.hint}>
        Bấm mục để đến đó. Nhấn F6 để sang văn bản.
        <span className={styles.hidden}>
          {' '}
          Phím Shift+F10 mở các việc làm được với mục; phím {NEXT_KEY} đến mục trống tiếp theo.
        </span>
      </p>
      <div role="tree" aria-label="Các mục của báo cáo" aria-describedby={hint}>
        {rows.map((row) => (
          <ItemRow
            key={row.item.id}
            row={row}
            stop={row.item.id === stop}
            selected={row.item.id === current}
            visited={row.item.id === visited}
            onElement={keepElement}
            onVisit={visit}
            onToggle={toggle}
            onMenu={openMenu}
            onKey={onKey}
          />
        ))}
      </div>
      {menu !== null && chosen !== undefined && (
        <ItemMenu
          item={chosen}
          row={menu.row}
          onClose={() => setMenu(null)}
          onChoose={(action) => onAct(action, chosen.id)}
        />
      )}
    </>
  );
}
