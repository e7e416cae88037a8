/** A movement in its table, with its fields under it when they are open. */
import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';
import type { Movement } from '../../../core/outline/outline';
import { movementNotes } from '../../../core/report/movement-list';
import { useFlatStyles } from '../../use-flat-styles';
import { UnitRemarks } from '../units/unit-remarks';
import { movementWords } from './movement-words';

const useStyles = makeStyles({
  cell: { padding: 0, verticalAlign: 'top' },
  row: { ':not(:last-child) > td': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  name: { minHeight: '28px' },
  remarks: { paddingLeft: '13px' },
});

interface MovementRowsProps {
  /** Null for the one that is being entered. */
  readonly movement: Movement | null;
  readonly year: number;
  /** Its fields; null while they are folded. */
  readonly editor: ReactNode;
  readonly onToggle: () => void;
  readonly onMenu: (button: HTMLElement) => void;
}

/** The name opens the fields; the rest is in the menu. */
export function MovementRows({ movement, year, editor, onToggle, onMenu }: MovementRowsProps) {
  const styles = useStyles();
  const flat = useFlatStyles();
  const remarks = useId('movement');
  const open = editor !== null;
  return (
    <>
      {movement && (
        <tr className={open ? '' : styles.row}>
          <td className={styles.cell}>
            <button
              type="button"
              className={mergeClasses(flat.fold, styles.name)}
              aria-label={movementWords.details(movement.name)}
              aria-expanded={open}
              aria-describedby={remarks}
              onClick={onToggle}
            >
              <span className={flat.chevron}>{open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}</span>
              <span>
                {movement.name}
                <div className={flat.caption}>{movementWords.caption(movement)}</div>
              </span>
            </button>
            <div id={remarks} className={styles.remarks}>
              <UnitRemarks sentences={movementNotes([movement], year).join('\n')} />
            </div>
          </td>
          <td className={styles.cell}>
            <button
              type="button"
              className={flat.icon}
              data-movement-menu
              aria-label={`Tuỳ chọn: ${movement.name}`}
              aria-haspopup="menu"
              onClick={(event) => onMenu(event.currentTarget)}
            >
              <MoreHorizontal16Regular />
            </button>
          </td>
        </tr>
      )}
      {open && (
        <tr className={styles.row}>
          <td className={styles.cell} colSpan={2}>
            {editor}
          </td>
        </tr>
      )}
    </>
  );
}
