/** How a row of fields is laid out. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Label, this year, and behind it last year or the cluster's total; with both the label stands above. */
export const useRowStyles = makeStyles({
  files: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  row: {
    display: 'grid',
    // What is wrong with a field stands under the whole row, the fields after it stay beside it.
    gridAutoFlow: 'dense',
    gridTemplateColumns: 'minmax(0, 1fr) 68px 56px',
    alignItems: 'center',
    columnGap: '6px',
    padding: '2px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 34px',
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) 68px 68px 56px' },
  label: { ...typographyStyles.caption1, gridColumn: 1, gridRow: 1, padding: '2px 0' },
  labelAbove: { gridColumn: '1 / -1', gridRow: 'auto' },
  part: { paddingLeft: '10px' },
  now: { gridColumn: 2 },
  before: { gridColumn: 3 },
  text: { gridColumn: '1 / -1' },
  last: { gridColumn: -2, justifySelf: 'end' },
  sum: { ...typographyStyles.body1Strong, textAlign: 'right', paddingRight: '7px', fontVariantNumeric: 'tabular-nums' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    padding: '0 7px 0 0',
  },
  above: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: '4px 0 2px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  group: { ...typographyStyles.caption1Strong, margin: '10px 0 2px' },
  explained: { gridColumn: '1 / -1' },
  total: {
    ...typographyStyles.caption1,
    minWidth: '40px',
    minHeight: '24px',
    padding: '2px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
