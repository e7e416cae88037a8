/** A row of the table **Các đơn vị trong cụm**, with its details under it when they are open. */
import { mergeClasses, useId } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { ReOrderDotsVertical16Regular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import { memo, type KeyboardEvent } from 'react';
import type { ClusterKind } from '../../../core/outline/outline';
import type { MemberUnit } from '../../../core/report/member-unit';
import { useFlatStyles } from '../../use-flat-styles';
import { UnitDetails } from './unit-details';
import { moveForUnitKey } from './unit-keys';
import { UnitNameField } from './unit-name-field';
import { UnitRemarks } from './unit-remarks';
import type { UnitRowActions } from './unit-row-actions';
import { unitCaption, unitWords } from './unit-words';
import { useUnitStyles } from './use-unit-styles';

interface UnitRowProps {
  readonly unit: MemberUnit;
  /** From 1. */
  readonly order: number;
  readonly last: boolean;
  readonly kind: ClusterKind;
  /** Sentences parted by line ends, so that the same ones do not draw the row anew. */
  readonly remarks: string;
  readonly open: boolean;
  /** The row that Tab stops at. */
  readonly tabStop: boolean;
  readonly actions: UnitRowActions;
}

/** Drawn anew only when something of its own changes: a list may have two hundred of them. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { unit, order, last, kind, remarks, open, tabStop, actions } = props;
  const styles = useUnitStyles();
  const flat = useFlatStyles();
  const about = useId('unit');
  const caption = unitCaption(unit, kind);
  const reorder = (event: KeyboardEvent): void => {
    const move = moveForUnitKey(event);
    if (move === null || event.key === 'Enter') return;
    event.preventDefault();
    if (move.kind === 'move') actions.move(unit.id, move.steps);
    else actions.go(unit.id, move.steps, false);
  };
  return (
    <>
      <tr className={mergeClasses(!open && styles.row)} data-unit={unit.id} onFocus={() => actions.visit(unit.id)}>
        <td className={styles.cell}>
          <div className={styles.order}>
            <button
              type="button"
              className={mergeClasses(flat.icon, styles.button, styles.grip)}
              aria-label={unitWords.options(unit.name)}
              aria-haspopup="menu"
              title="Kéo để đổi chỗ; bấm để mở các việc khác"
              tabIndex={tabStop ? 0 : -1}
              onPointerDown={(event) => actions.grab(unit.id, event)}
              onClick={(event) => actions.openMenu(unit.id, event.currentTarget)}
              onKeyDown={reorder}
            >
              <ReOrderDotsVertical16Regular />
            </button>
            {order}
          </div>
        </td>
        <td className={styles.cell}>
          <UnitNameField unit={unit} order={order} tabStop={tabStop} remarks={about} actions={actions} />
          <div id={about}>
            {caption !== '' && <div className={styles.caption}>{caption}</div>}
            <UnitRemarks sentences={remarks} />
          </div>
        </td>
        <td className={styles.cell}>
          <button
            type="button"
            className={mergeClasses(flat.icon, styles.button)}
            aria-label={unitWords.details(unit.name)}
            aria-expanded={open}
            tabIndex={tabStop ? 0 : -1}
            onClick={() => actions.toggle(unit.id)}
            onKeyDown={reorder}
          >
            {open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          </button>
        </td>
      </tr>
      {open && (
        <tr className={styles.row}>
          <td className={styles.cell} colSpan={3}>
            <UnitDetails unit={unit} kind={kind} first={order === 1} last={last} actions={actions} />
          </td>
        </tr>
      )}
    </>
  );
});
