/** The places of the document that wait for **Cập nhật văn bản**. */
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { FormActions, FormState } from '../../../app/form-state';
import { AttentionRegion } from '../../attention/attention-region';
import { pendingTitle, untickedText } from './attention-words';
import { PendingPlace } from '../../attention/pending-place';
import { placeGroups } from '../../attention/place-groups';

const useStyles = makeStyles({
  list: {
    maxHeight: 'min(320px, 42vh)',
    margin: '0 -4px',
    padding: '0 4px',
    overflowY: 'auto',
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  all: { margin: '-4px 0 -4px -8px' },
  note: { ...typographyStyles.body1, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface PendingProps {
  readonly pending: FormState['pending'];
  readonly notes: FormState['pendingNotes'];
  readonly busy: boolean;
  readonly onApply: FormActions['applyPending'];
  readonly onRevert: FormActions['revertPending'];
}

/**
 * A place is ticked unless it is to be left alone; what she ticked or unticked stays so while the list changes. The buttons
 * stand before the list, or the keyboard would have to pass dozens of places to reach them.
 */
export function Pending({ pending, notes, busy, onApply, onRevert }: PendingProps) {
  const styles = useStyles();
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const tick = useCallback(
    (ids: readonly string[], ticked: boolean) =>
      setTicks((now) => ({ ...now, ...Object.fromEntries(ids.map((id) => [id, ticked])) })),
    [],
  );
  const groups = useMemo(() => placeGroups(pending), [pending]);
  const isTicked = (id: string, caution: string): boolean => ticks[id] ?? caution === '';
  const ticked = pending.filter(({ id, caution }) => isTicked(id, caution));
  const all = ticked.length === pending.length ? true : ticked.length === 0 ? false : 'mixed';
  const nothingChosen = pending.length > 0 && ticked.length === 0;
  return (
    <AttentionRegion title={pendingTitle(pending.length)}>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void onApply(ticked.map(({ id }) => id))}>
          {nothingChosen ? 'Giữ nguyên văn bản' : 'Cập nhật văn bản'}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void onRevert()}>
          Bỏ thay đổi
        </Button>
      </div>
      {groups.length > 1 && (
        <Checkbox
          className={styles.all}
          label="Chọn tất cả"
          checked={all}
          onChange={() => setTicks(Object.fromEntries(pending.map(({ id }) => [id, all !== true])))}
        />
      )}
      {pending.length > 0 && (
        <>
          <ul className={styles.list} aria-label={pendingTitle(pending.length)}>
            {groups.map((group) => (
              <PendingPlace
                key={group.place.id}
                group={group}
                ticked={group.ids.every((id) => isTicked(id, group.place.caution))}
                onTick={tick}
              />
            ))}
          </ul>
          <p className={styles.small}>{untickedText}</p>
        </>
      )}
    </AttentionRegion>
  );
}
