/** The tab **Thông tin**: the report's data, entered once. */
import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { AddresseeSection } from './addressee-section';
import { Attention } from './attention/attention';
import { AttentionBar } from '../attention/attention-bar';
import { attentionText } from './attention/attention-words';
import { useInView } from '../attention/use-in-view';
import { BeforeOutline } from './before-outline';
import { ClusterSection } from './cluster-section';
import { ExtrasSection } from './extras-section';
import { LayoutSection } from './layout-section';
import { MovementsSection } from './movements-section';
import { NextYearSection } from './next-year-section';
import { NumberSection } from './number-section';
import { PartMenu } from './part-menu';
import { RecipientsSection } from './recipients-section';
import { SignerSection } from './signer-section';
import { UnitsSection } from './units-section';
import { useKeptPlace } from '../use-kept-place';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column' },
  // Its height counts the margins of what stands in it.
  above: { display: 'flow-root' },
});

interface ThongTinTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Parts in the order she fills them; what is to be settled stands before them. */
export function ThongTinTab({ state, actions }: ThongTinTabProps) {
  const styles = useStyles();
  const [attention, setAttention] = useState<HTMLElement | null>(null);
  const attentionInView = useInView(attention);
  const above = useRef<HTMLDivElement>(null);
  const { form } = state;
  useKeptPlace(above, form);
  const busy = state.busy !== null;
  const waiting = attentionText(form);
  const parts = { form, actions: actions.form };
  return (
    <div className={styles.tab}>
      <PartMenu />
      <div ref={above} className={styles.above}>
        {waiting !== '' && <Attention ref={setAttention} {...parts} busy={busy} />}
      </div>
      <BeforeOutline document={state.document} />
      <ClusterSection {...parts} />
      <UnitsSection state={state} actions={actions} />
      <MovementsSection state={state} actions={actions} />
      <NumberSection {...parts} />
      <AddresseeSection {...parts} />
      <SignerSection {...parts} />
      <RecipientsSection {...parts} />
      <LayoutSection {...parts} />
      <ExtrasSection state={state} actions={actions} />
      <NextYearSection {...parts} busy={busy} />
      {waiting !== '' && !attentionInView && (
        <AttentionBar text={waiting} onShow={() => attention?.querySelector<HTMLElement>('section')?.focus()} />
      )}
    </div>
  );
}
