/** A small button of a finding. Plain elements: a list may hold a thousand of them. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ref } from 'react';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.caption1,
    minHeight: '26px',
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-disabled="true"]': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      cursor: 'not-allowed',
    },
  },
  main: { ...typographyStyles.caption1Strong, border: `1px solid ${tokens.colorBrandStroke1}` },
});

interface ItemButtonProps {
  readonly text: string;
  /** Ids of what tells this button from those of the same name. */
  readonly describedBy: string;
  readonly onPress: () => void;
  /** Stays where the keyboard finds it, and does nothing. */
  readonly busy?: boolean;
  /** What the button opens is open. */
  readonly expanded?: boolean;
  readonly main?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Named by its text. */
export function ItemButton({ text, describedBy, onPress, busy = false, expanded, main = false, ref }: ItemButtonProps) {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      className={mergeClasses(styles.button, main && styles.main)}
      aria-describedby={describedBy}
      aria-disabled={busy}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      onClick={() => !busy && onPress()}
    >
      {text}
    </button>
  );
}
