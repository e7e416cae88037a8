/** The list of things with two sides. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, listStyleType: 'none' },
});

interface SideListProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Items are `TwoSides`. */
export function SideList({ label, children }: SideListProps) {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {children}
    </ul>
  );
}
