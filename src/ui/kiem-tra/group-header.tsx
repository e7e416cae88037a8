/** Header of the findings of one kind: opens and folds them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { FindingKind } from '../../core/checks/saying/finding-kinds';
import { useFlatStyles } from '../use-flat-styles';
import { kindCountText } from './check-words';
import { KindMark } from './kind-mark';
import type { GroupHead } from './listed-rows';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: '0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fold: { alignItems: 'center', minHeight: '32px' },
  chevron: { paddingTop: 0 },
});

interface GroupHeaderProps {
  readonly head: GroupHead;
  readonly onToggle: (kind: FindingKind) => void;
}

/** The button keeps the focus when the group is folded, wherever it is drawn then. */
export function GroupHeader({ head: { kind, count, open }, onToggle }: GroupHeaderProps) {
  const flat = useFlatStyles();
  const styles = useStyles();
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(flat.fold, styles.fold)}
        aria-expanded={open}
        data-group={kind}
        onClick={() => onToggle(kind)}
      >
        <span className={mergeClasses(flat.chevron, styles.chevron)}>
          {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
        <KindMark kind={kind} text={kindCountText(kind, count)} />
      </button>
    </h3>
  );
}
