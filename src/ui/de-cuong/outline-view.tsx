/** The tab once the outline is in the document: what is done, what is missing, and the tree. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { DroppedItems } from './dropped-items';
import { ExistingButtons } from './existing/existing-buttons';
import { ItemTree } from './item-tree';
import { MissingItems } from './missing-items';
import { nextUnwritten } from './next-unwritten';
import { OutlineToolbar } from './outline-toolbar';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', paddingBottom: '12px' } });

interface OutlineViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Keeps which item is the current one and which one she last went to, so that "next" and the tree agree. */
export function OutlineView({ state, actions }: OutlineViewProps) {
  const styles = useStyles();
  const [current, setCurrent] = useState('');
  const [visited, setVisited] = useState('');
  const busy = state.busy !== null;
  const next = nextUnwritten(state.items, current);
  const visit = (id: string): void => {
    setCurrent(id);
    if (busy) return;
    setVisited(id);
    void actions.goTo(id);
  };
  const visitNext = next === null ? null : () => visit(next);
  return (
    <section className={styles.tab}>
      <OutlineToolbar state={state} actions={actions} onNext={visitNext} />
      {state.missing > 0 && <MissingItems count={state.missing} busy={busy} onInsert={actions.insertMissing} />}
      <ItemTree
        items={state.items}
        current={current}
        visited={visited}
        busy={busy}
        onCurrent={setCurrent}
        onVisit={visit}
        onNext={visitNext}
        onAct={(action, id) => void actions.act(action, id)}
      />
      {state.dropped.length > 0 && (
        <DroppedItems items={state.dropped} busy={busy} onRestore={(id) => actions.act('restore', id)} />
      )}
      <ExistingButtons busy={busy} onOpen={actions.existing} />
    </section>
  );
}
