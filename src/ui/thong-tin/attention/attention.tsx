/** Everything to settle, a region each. */
import type { Ref } from 'react';
import type { FormProps } from '../form-props';
import { Conflicts } from './conflicts';
import { Differences } from './differences';
import { Pending } from './pending';

interface AttentionProps extends FormProps {
  readonly busy: boolean;
  readonly ref: Ref<HTMLDivElement>;
}

/** What others did comes before what she did. */
export function Attention({ form, actions, busy, ref }: AttentionProps) {
  const { conflicts, differences, pending, pendingNotes } = form;
  return (
    <div ref={ref}>
      {differences.length > 0 && (
        <Differences differences={differences} busy={busy} onSettle={actions.settleDifference} />
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} busy={busy} onSettle={actions.settleConflict} />}
      {(pending.length > 0 || pendingNotes.length > 0) && (
        <Pending
          pending={pending}
          notes={pendingNotes}
          busy={busy}
          onApply={actions.applyPending}
          onRevert={actions.revertPending}
        />
      )}
    </div>
  );
}
