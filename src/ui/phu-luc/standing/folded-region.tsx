/** A list of things to settle that can be folded away. */
import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  region: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 12px 8px',
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  open: { paddingBottom: '10px' },
  title: { margin: 0 },
  fold: {
    ...typographyStyles.body1Strong,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    alignItems: 'center',
    width: '100%',
    minHeight: '28px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface FoldedRegionProps {
  readonly title: string;
  /** Whether it is open as long as she did not fold it herself. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Named by its title, which opens and folds it. */
export function FoldedRegion({ title, open: usual, children }: FoldedRegionProps) {
  const styles = useStyles();
  const id = useId('region');
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? usual;
  return (
    <section className={`${styles.region} ${open ? styles.open : ''}`} aria-labelledby={id}>
      <h2 className={styles.title}>
        <button id={id} type="button" className={styles.fold} aria-expanded={open} onClick={() => setChosen(!open)}>
          {title}
          {open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        </button>
      </h2>
      {open && children}
    </section>
  );
}
