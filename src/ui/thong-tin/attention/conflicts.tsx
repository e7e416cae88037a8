/** Places that a second pane or a colleague changed as well. */
import type { FormActions, FormState } from '../../../app/form-state';
import { AttentionRegion } from '../../attention/attention-region';
import { conflictsText, conflictsTitle } from './attention-words';
import { SideList } from './side-list';
import { TwoSides } from './two-sides';

interface ConflictsProps {
  readonly conflicts: FormState['conflicts'];
  readonly busy: boolean;
  readonly onSettle: FormActions['settleConflict'];
}

/** Both values in view, a button for each. */
export function Conflicts({ conflicts, busy, onSettle }: ConflictsProps) {
  return (
    <AttentionRegion title={conflictsTitle} text={conflictsText}>
      <SideList label={conflictsTitle}>
        {conflicts.map(({ id, name, mine, theirs }) => (
          <TwoSides
            key={id}
            name={name}
            busy={busy}
            sides={[
              { label: 'Của bạn:', value: mine, take: 'Giữ của bạn', onTake: () => onSettle(id, 'mine') },
              { label: 'Của bên kia:', value: theirs, take: 'Lấy bên kia', onTake: () => onSettle(id, 'theirs') },
            ]}
          />
        ))}
      </SideList>
    </AttentionRegion>
  );
}
