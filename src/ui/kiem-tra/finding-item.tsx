/** A finding of the list **Kết quả kiểm tra**. */
import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { memo, type ReactNode, useState } from 'react';
import type { FindingView } from '../../app/check-state';
import { findingKindNames, kindOf } from '../../core/checks/saying/finding-kinds';
import { checkWords } from './check-words';
import { type FindingActions, FindingButtons } from './finding-buttons';
import { KindMark } from './kind-mark';

const useStyles = makeStyles({
  item: {
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px 10px 9px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    // Forced colours would draw what is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  visited: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  first: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
  strong: { ...typographyStyles.caption1Strong, margin: 0 },
  // A doubled space is seen where it is told.
  message: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap' },
  quote: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
  },
  why: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  basis: { ...typographyStyles.caption1, margin: 0, paddingLeft: '10px' },
});

interface FindingItemProps {
  readonly finding: FindingView;
  readonly actions: FindingActions;
  readonly busy: boolean;
  /** The last one something was done with. */
  readonly visited: boolean;
  readonly onAct: (key: string) => void;
  /** Headers above it, and what shows more below it. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

function PlainFindingItem({ finding, actions, busy, visited, onAct, above, below }: FindingItemProps) {
  const styles = useStyles();
  const id = useId('finding');
  const [explained, setExplained] = useState(false);
  const { key, check, severity, outcome, title, message, part, where, quote, why, basis, fix } = finding;
  const kind = kindOf(finding);
  return (
    <li
      className={styles.item}
      tabIndex={-1}
      aria-labelledby={`${id}-kind ${id}`}
      data-key={key}
      data-check={check}
      data-severity={severity}
      data-outcome={outcome}
      {...(visited && { 'aria-current': true })}
    >
      {above}
      <div className={mergeClasses(styles.finding, visited && styles.visited)}>
        <div className={styles.first}>
          <span id={`${id}-kind`}>
            <KindMark kind={kind} text={findingKindNames[kind]} />
          </span>
          {where !== '' && where !== part && <span className={styles.small}>{where}</span>}
        </div>
        <p id={id} className={styles.message}>
          {message}
        </p>
        {/* Most sentences quote the words themselves. */}
        {quote !== '' && !message.includes(quote) && <p className={styles.quote}>{`“${quote}”`}</p>}
        {fix !== '' && (
          <p id={`${id}-fix`} className={styles.small}>
            {checkWords.fixText(fix)}
          </p>
        )}
        <FindingButtons
          finding={finding}
          actions={actions}
          busy={busy}
          sentence={id}
          repair={`${id}-fix`}
          explained={explained}
          onExplain={() => setExplained(!explained)}
          onAct={onAct}
        />
        {explained && (
          <div className={styles.why}>
            <p className={styles.strong}>{title}</p>
            <p className={styles.message}>{why}</p>
            {basis.length > 0 && (
              <>
                <p className={styles.strong}>{checkWords.basis}</p>
                {/* No list in the list: its items are findings. */}
                {basis.map((text) => (
                  <p key={text} className={styles.basis}>
                    {text}
                  </p>
                ))}
              </>
            )}
          </div>
        )}
      </div>
      {below}
    </li>
  );
}

/** Doing something with one of hundreds draws that one again, not all. */
export const FindingItem = memo(PlainFindingItem);
