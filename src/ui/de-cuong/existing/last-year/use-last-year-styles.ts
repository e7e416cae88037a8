/** Looks that the steps of the panel share. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Parts, small texts, lists, the two texts of an item. */
export const useLastYearStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  state: { ...typographyStyles.caption1, display: 'inline-block', color: tokens.colorNeutralForeground2 },
  caution: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  old: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    marginRight: '20px',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  now: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    marginLeft: '20px',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  empty: { borderLeftStyle: 'dashed' },
  texts: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 0' },
  mark: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorStatusWarningBackground2 },
  mentions: { margin: 0, paddingInlineStart: '18px' },
});
