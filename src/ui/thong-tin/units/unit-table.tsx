/** The table **Các đơn vị trong cụm**. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClusterKind } from '../../../core/outline/outline';
import type { MemberUnit } from '../../../core/report/member-unit';
import { changeUnit, moveUnit, moveUnitBy } from '../../../core/report/unit-list';
import { dragRow } from './drag-row';
import { UnitMenu, type OpenUnitMenu } from './unit-menu';
import { UnitRow } from './unit-row';
import type { UnitRowActions } from './unit-row-actions';
import { unitWords } from './unit-words';

const useStyles = makeStyles({
  frame: { position: 'relative' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', borderSpacing: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { padding: 0, height: '1px' },
  order: { width: '44px' },
  toggle: { width: '28px' },
  none: { ...typographyStyles.body1, padding: '8px 0', color: tokens.colorNeutralForeground2 },
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '2px',
    marginTop: '-1px',
    backgroundColor: tokens.colorBrandStroke1,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

type Edit = (units: readonly MemberUnit[]) => readonly MemberUnit[];

interface UnitTableProps {
  readonly units: readonly MemberUnit[];
  readonly kind: ClusterKind;
  /** Unit → its sentences, parted by line ends. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly onChange: (edit: Edit) => void;
  readonly onRemove: (id: string) => void;
  readonly onPaste: (text: string) => void;
  /** A row for a new unit is wanted. */
  readonly onMore: () => void;
  /** What was done, for those who do not see it. */
  readonly onSay: (sentence: string) => void;
  /** The row for a new unit, or null. */
  readonly newRow: ReactNode;
}

/** One row of it is in the way of Tab; arrows and Enter lead from name to name. */
export const UnitTable = memo(function UnitTable(props: UnitTableProps) {
  const { units, kind, remarks, onChange, onRemove, onPaste, onMore, onSay, newRow } = props;
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(units);
  const [current, setCurrent] = useState('');
  const [open, setOpen] = useState('');
  const [line, setLine] = useState<number | null>(null);
  const [menu, setMenu] = useState<OpenUnitMenu | null>(null);
  const stop = units.some(({ id }) => id === current) ? current : units[0]?.id;
  useLayoutEffect(() => {
    shown.current = units;
  });

  const rows = useCallback(
    (): readonly HTMLElement[] => [...(frame.current?.querySelectorAll<HTMLElement>('tr[data-unit]') ?? [])],
    [],
  );
  const placed = useCallback(
    (id: string, edit: Edit): void => {
      onChange((list) => {
        const next = edit(list);
        const place = next.findIndex((unit) => unit.id === id);
        const name = next[place]?.name;
        if (name !== undefined && list[place]?.id !== id) onSay(unitWords.moved(name, place + 1, next.length));
        return list[place]?.id === id ? list : next;
      });
    },
    [onChange, onSay],
  );

  const actions = useMemo(
    (): UnitRowActions => ({
      change: (id, change) => onChange((list) => changeUnit(list, id, change)),
      move: (id, steps) => placed(id, (list) => moveUnitBy(list, id, steps)),
      go: (id, steps, adding) => {
        const names = [...(frame.current?.querySelectorAll<HTMLInputElement>('input[data-unit-name]') ?? [])];
        const place = shown.current.findIndex((unit) => unit.id === id) + steps;
        const name = names[place];
        if (name) name.focus();
        else if (adding && place > 0) onMore();
      },
      visit: setCurrent,
      toggle: (id) => setOpen((standing) => (standing === id ? '' : id)),
      remove: onRemove,
      paste: onPaste,
      openMenu: (id, grip) => setMenu({ id, grip }),
      grab: (id, event) => {
        if (event.button !== 0 || !frame.current) return;
        const top = frame.current;
        dragRow({
          grip: event.currentTarget,
          pointerId: event.pointerId,
          y: event.clientY,
          from: shown.current.findIndex((unit) => unit.id === id),
          rows,
          scroller: top.closest<HTMLElement>('[role="tabpanel"]'),
          showLine: (y) => setLine(y === null ? null : y - top.getBoundingClientRect().top),
          drop: (to) => placed(id, (list) => moveUnit(list, id, to)),
        });
      },
    }),
    [onChange, onRemove, onPaste, onMore, placed, rows],
  );

  const place = units.findIndex(({ id }) => id === menu?.id);
  return (
    <div ref={frame} className={styles.frame}>
      <table className={styles.table} aria-label={unitWords.title(kind)}>
        <colgroup>
          <col className={styles.order} />
          <col />
          <col className={styles.toggle} />
        </colgroup>
        <thead>
          <tr>
            {['Số thứ tự', 'Tên đơn vị', 'Chi tiết'].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                <span className={styles.hidden}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit, index) => (
            <UnitRow
              key={unit.id}
              unit={unit}
              order={index + 1}
              last={index === units.length - 1}
              kind={kind}
              remarks={remarks.get(unit.id) ?? ''}
              open={unit.id === open}
              tabStop={unit.id === stop}
              actions={actions}
            />
          ))}
          {units.length === 0 && newRow === null && (
            <tr>
              <td colSpan={3} className={styles.none}>
                {unitWords.none}
              </td>
            </tr>
          )}
          {newRow}
        </tbody>
      </table>
      {line !== null && <div className={styles.line} style={{ top: line }} />}
      {menu !== null && place >= 0 && (
        <UnitMenu
          menu={menu}
          name={units[place]?.name ?? ''}
          first={place === 0}
          last={place === units.length - 1}
          onClose={() => setMenu(null)}
          onMove={(steps) => actions.move(menu.id, steps)}
          onRemove={() => onRemove(menu.id)}
        />
      )}
    </div>
  );
});
