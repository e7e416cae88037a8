/** Looks that the parts of the tab share. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Parts of the tab, small texts, rows of buttons, boxes that open under a button. */
export const useCheckStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px' },
  text: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  subheading: { ...typographyStyles.caption1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  close: { display: 'flex', flexDirection: 'column', gap: '4px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
});
