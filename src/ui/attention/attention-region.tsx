/** A list of things to settle, above the form. */
import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  region: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '10px 12px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AttentionRegionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** Named by its title; **Xem** puts the focus on the first one. */
export function AttentionRegion({ title, text, children }: AttentionRegionProps) {
  const styles = useStyles();
  const id = useId('attention');
  return (
    <section className={styles.region} aria-labelledby={id} tabIndex={-1}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}
