/** A list of texts that scrolls when it is long. */
import type { ReactNode } from 'react';
import { usePartStyles } from './use-part-styles';

/** From here on the list may be higher than its box, so that the keyboard must reach it. */
const LONG = 5;

interface TextListProps {
  readonly label: string;
  readonly children: readonly ReactNode[];
}

/** Each child is an `li`. */
export function TextList({ label, children }: TextListProps) {
  const styles = usePartStyles();
  return (
    <ul className={`${styles.list} ${styles.scroll}`} aria-label={label} tabIndex={children.length >= LONG ? 0 : -1}>
      {children}
    </ul>
  );
}
