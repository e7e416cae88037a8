/** A list under its own title, which opens and folds it. */
import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useState } from 'react';
import { useFlatStyles } from '../../../use-flat-styles';
import { useAdoptStyles } from './use-adopt-styles';

interface FoldedListProps {
  readonly title: string;
  readonly openFirst: boolean;
  readonly children: ReactNode;
  /** Stands between title and list. */
  readonly hint?: ReactNode;
}

/** What is folded is not drawn. */
export function FoldedList({ title, openFirst, children, hint }: FoldedListProps) {
  const styles = useAdoptStyles();
  const flat = useFlatStyles();
  const [open, setOpen] = useState(openFirst);
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        <button type="button" className={flat.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={flat.chevron}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
          {title}
        </button>
      </h3>
      {open && hint}
      {open && (
        <ul className={mergeClasses(styles.list)} aria-label={title}>
          {children}
        </ul>
      )}
    </section>
  );
}
