/** The tab **Kiểm tra**: what would get the report returned, where, why, and how to mend it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { useCallback, useDeferredValue, useEffect, useRef } from 'react';
import type { CheckActions, CheckState, FindingView } from '../../app/check-state';
import { countKinds, kindOf } from '../../core/checks/saying/finding-kinds';
import { AfterCheck } from './after-check';
import { CheckStart } from './check-start';
import { checkWords } from './check-words';
import { IgnoredList } from './ignored-list';
import { KindFilter } from './kind-filter';
import type { KeptListing } from './listed-rows';
import { OutcomeSummary } from './outcome-summary';
import { QuietPicture } from './quiet-picture';
import { ResultList } from './result-list';
import { RulesList } from './rules-list';
import { useCheckStyles } from './use-check-styles';
import { useNextFinding } from './use-next-finding';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column' },
  outcome: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  stamp: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: '8px', padding: '0 12px' },
  verbs: { paddingTop: 0 },
});

interface KiemTraTabProps {
  readonly state: CheckState;
  readonly actions: CheckActions;
  readonly busy: boolean;
  readonly listing: KeptListing;
  readonly onList: (edit: (listing: KeptListing) => KeptListing) => void;
}

const none: readonly FindingView[] = [];

/**
 * The counts are in a live region: they are said when a check ends. A long list is drawn bit by bit and never holds up what
 * she does meanwhile.
 */
export function KiemTraTab({ state, actions, busy, listing, onList }: KiemTraTabProps) {
  const styles = useStyles();
  const shared = useCheckStyles();
  const { outcome, progress, ignored, rules, stamp } = state;
  const box = useRef<HTMLDivElement>(null);
  const { only, folded, opened } = listing;
  const list = useCallback((change: Partial<KeptListing>) => onList((now) => ({ ...now, ...change })), [onList]);
  const folding = (part: KeptListing['opened'][number]) => ({
    open: opened.includes(part),
    onToggle: () =>
      list({ opened: opened.includes(part) ? opened.filter((other) => other !== part) : [...opened, part] }),
  });
  const findings = useDeferredValue(outcome?.findings ?? none);
  const onAct = useNextFinding(box, outcome === null ? null : findings);
  useEffect(() => {
    void actions.look();
  }, [actions]);
  // A kind that has no findings left is no choice any more.
  const shown = only === 'all' || findings.some((finding) => kindOf(finding) === only) ? only : 'all';
  const listed = useDeferredValue(shown);
  const fixable = findings.filter(({ inAll }) => inAll).length;
  const apart = findings.filter(({ fix, heading, inAll }) => (fix !== '' || heading) && !inAll).length;
  return (
    <div ref={box} className={styles.tab}>
      <CheckStart state={state} actions={actions} busy={busy} />
      {outcome === null && progress === null && stamp !== '' && (
        <p className={mergeClasses(shared.hint, styles.stamp)}>
          <History16Regular />
          {stamp}
        </p>
      )}
      <div aria-live="polite">
        {outcome !== null && progress === null && (
          <div className={mergeClasses(shared.part, styles.outcome)}>
            <OutcomeSummary outcome={outcome} />
          </div>
        )}
      </div>
      {outcome === null && progress === null && (
        <QuietPicture picture="search" title={checkWords.notYet} text={checkWords.notYetText} />
      )}
      {outcome !== null && (
        <div className={mergeClasses(shared.part, styles.verbs)}>
          {findings.length > 0 && <p className={shared.hint}>{checkWords.fixable(fixable, apart)}</p>}
          <AfterCheck fixable={fixable} actions={actions} busy={busy} />
          <KindFilter counts={countKinds(findings)} only={shown} onChoose={(kind) => list({ only: kind })} />
        </div>
      )}
      {findings.length > 0 && (
        <ResultList
          findings={findings}
          only={listed}
          folded={folded}
          onList={list}
          actions={actions}
          busy={busy}
          onAct={onAct}
        />
      )}
      {outcome?.findings.length === 0 && progress === null && (
        <QuietPicture picture="done" text={checkWords.nothingText} />
      )}
      {ignored.length > 0 && (
        <IgnoredList ignored={ignored} busy={busy} onTakeUp={actions.takeUp} {...folding('ignored')} />
      )}
      {rules.length > 0 && <RulesList rules={rules} quota={state.flagQuota} actions={actions} {...folding('rules')} />}
    </div>
  );
}
