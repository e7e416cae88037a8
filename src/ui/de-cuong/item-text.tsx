/** What a row of the tree says: the heading, its state, why it is to be looked at, and the form's guidance. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../app/pane-state';
import { wordsText } from '../progress-text';
import { StateMark } from './state-mark';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, minWidth: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // Room for the button **Hướng dẫn** is kept on every row, so that moving through the tree shifts nothing.
  caption: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  words: { ':empty': { display: 'none' } },
  toggle: {
    ...typographyStyles.caption1,
    minHeight: '24px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reason: { ...typographyStyles.caption1, paddingBottom: '4px' },
  help: {
    ...typographyStyles.caption1,
    margin: '0 0 6px',
    padding: '2px 0 2px 8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    cursor: 'auto',
    userSelect: 'text',
  },
});

interface ItemTextProps {
  readonly item: ItemView;
  /** Id in the page of the reason and the guidance; the count of words has the same id with `-words` behind it. */
  readonly details: string;
  readonly strong: boolean;
  /** The way to the guidance is shown; guidance once open can always be folded away. */
  readonly helpOffered: boolean;
  /** She is writing there: the guidance is open until she folds it. */
  readonly writing: boolean;
}

/** A press on the guidance does not move the caret in Word. */
export function ItemText({ item, details, strong, helpOffered, writing }: ItemTextProps) {
  const styles = useStyles();
  const [chosen, choose] = useState<'open' | 'folded' | null>(null);
  const helpOpen = item.help !== null && (chosen === null ? writing : chosen === 'open');
  return (
    <div>
      <div className={mergeClasses(styles.text, strong && styles.strong)}>{item.text}</div>
      <div className={styles.caption}>
        <StateMark state={item.state} />
        <span id={`${details}-words`} className={styles.words}>
          {item.words > 0 && wordsText(item.words)}
        </span>
        {item.help !== null && (helpOffered || helpOpen) && (
          <button
            type="button"
            data-aside
            className={styles.toggle}
            aria-expanded={helpOpen}
            onClick={() => choose(helpOpen ? 'folded' : 'open')}
          >
            Hướng dẫn
          </button>
        )}
      </div>
      <div id={details}>
        {item.reason !== '' && <div className={styles.reason}>{item.reason}</div>}
        {helpOpen && (
          <p className={styles.help} data-aside>
            {item.help}
          </p>
        )}
      </div>
    </div>
  );
}
