/** A value of both copies, one under the other. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { blankValue } from '../../../attention/blank-value';
import { otherCopyNames } from './other-copy-names';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 84px',
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  values: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    margin: 0,
    '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
    '& dt': { color: tokens.colorNeutralForeground2 },
  },
});

interface BothValuesProps {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  readonly children?: ReactNode;
}

/** An item of a list. */
export function BothValues({ name, mine, theirs, children }: BothValuesProps) {
  const styles = useStyles();
  const shown = (value: string): string => (value === '' ? blankValue : value);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <dl className={styles.values}>
        <dt>{otherCopyNames.mine}</dt>
        <dd>{shown(mine)}</dd>
        <dt>{otherCopyNames.theirs}</dt>
        <dd>{shown(theirs)}</dd>
      </dl>
      {children}
    </li>
  );
}
