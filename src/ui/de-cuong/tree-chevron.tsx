/** The arrow before a row that has rows under it. */
import { makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { TreeRow } from './tree-rows';

const useStyles = makeStyles({
  chevron: {
    display: 'flex',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    marginLeft: '-4px',
    paddingTop: '2px',
  },
});

interface TreeChevronProps {
  readonly branch: TreeRow['branch'];
  readonly onToggle: () => void;
}

/** For the pointer only: the row itself says whether it is open, and the arrow keys open and close it. */
export function TreeChevron({ branch, onToggle }: TreeChevronProps) {
  const styles = useStyles();
  if (branch === 'none') return <span />;
  return (
    <span className={styles.chevron} data-aside aria-hidden onClick={onToggle}>
      {branch === 'open' ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
    </span>
  );
}
