/** What the last check came to, in words. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { CheckOutcomeView } from '../../app/check-state';
import { countKinds, countsText } from '../../core/checks/saying/finding-kinds';
import { checkWords, rulesRunText } from './check-words';
import { useCheckStyles } from './use-check-styles';

const useStyles = makeStyles({
  counts: {
    ...typographyStyles.body1Strong,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  line: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: '8px',
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    '& svg': { marginTop: '2px' },
  },
  ready: {
    ...typographyStyles.body1Strong,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '& svg': { color: tokens.colorStatusSuccessForeground1 },
  },
  stale: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& svg': { color: tokens.colorStatusWarningForeground3 },
  },
  unseen: { margin: 0, paddingLeft: '18px' },
});

/** Counts can have the focus: it goes there when the last finding is off the list. */
export function OutcomeSummary({ outcome }: { readonly outcome: CheckOutcomeView }) {
  const styles = useStyles();
  const shared = useCheckStyles();
  const { findings, stale, ready, unseen } = outcome;
  return (
    <>
      {stale && (
        <p className={mergeClasses(styles.line, styles.stale)}>
          <Warning16Filled />
          {checkWords.stale}
        </p>
      )}
      {ready !== '' && !stale && (
        <p className={mergeClasses(styles.line, styles.ready)}>
          <CheckmarkCircle16Filled />
          {ready}
        </p>
      )}
      <h2 className={styles.counts} tabIndex={-1} data-summary>
        {countsText(countKinds(findings)) || checkWords.nothing}
      </h2>
      <p className={shared.hint}>{rulesRunText(outcome)}</p>
      {unseen.length > 0 && (
        <div className={shared.box}>
          <h3 className={shared.subheading}>{checkWords.unseen}</h3>
          <ul className={mergeClasses(shared.hint, styles.unseen)} aria-label={checkWords.unseen}>
            {unseen.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
