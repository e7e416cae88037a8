/** A part at the bottom of the tab that is folded until it is wanted. */
import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useFlatStyles } from '../use-flat-styles';
import { useCheckStyles } from './use-check-styles';

const useStyles = makeStyles({
  part: { padding: '6px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  fold: { ...typographyStyles.body1Strong, minHeight: '28px' },
});

/** Whether a part is open, and what opens and folds it. */
export interface Folding {
  readonly open: boolean;
  readonly onToggle: () => void;
}

interface FoldedPartProps extends Folding {
  readonly title: string;
  readonly children: ReactNode;
}

/** Named by its title, which opens and folds it; what is in it is drawn only when open. */
export function FoldedPart({ title, children, open, onToggle }: FoldedPartProps) {
  const styles = useStyles();
  const shared = useCheckStyles();
  const flat = useFlatStyles();
  const id = useId('part');
  return (
    <section className={mergeClasses(shared.part, styles.part)} aria-labelledby={id}>
      <h2 className={styles.title}>
        <button
          id={id}
          type="button"
          className={mergeClasses(flat.fold, styles.fold)}
          aria-expanded={open}
          onClick={onToggle}
        >
          <span className={flat.chevron}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
          {title}
        </button>
      </h2>
      {open && children}
    </section>
  );
}
