/** A list of texts that scrolls when it is long. */
import type { ReactNode } from 'react';
import { usePartStyles } from '../use-part-styles';

interface TextListProps {
  readonly label: string;
  readonly children: readonly ReactNode[];
}

/** Each child is an `li`; five of them may be higher than the box, so that the keyboard must reach it. */
export function TextList({ label, children }: TextListProps) {
  const styles = usePartStyles();
  return (
    <ul className={`${styles.list} ${styles.scroll}`} aria-label={label} tabIndex={children.length > 4 ? 0 : -1}>
      {children}
    </ul>
  );
}
