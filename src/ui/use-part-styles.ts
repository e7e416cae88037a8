/** Looks that the parts of the tab share. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Sections, small texts, rows of buttons, boxes that open under a button. */
export const usePartStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  subheading: { ...typographyStyles.caption1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  scroll: { maxHeight: 'min(320px, 42vh)', overflowY: 'auto' },
  // The element of the browser is as wide as its longest choice otherwise.
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%' } },
  message: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
