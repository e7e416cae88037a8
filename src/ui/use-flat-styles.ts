/** Buttons without a frame that several tabs have in their lists. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const flat = {
  padding: 0,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

/** `fold`: a whole line that opens what is under it, a chevron before it; `icon`: one picture. */
export const useFlatStyles = makeStyles({
  fold: {
    ...typographyStyles.body1,
    ...flat,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    width: '100%',
    padding: '4px 0',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
  },
  chevron: { display: 'flex', paddingTop: '2px', color: tokens.colorNeutralForeground2 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  icon: {
    ...flat,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    color: tokens.colorNeutralForeground2,
  },
});
