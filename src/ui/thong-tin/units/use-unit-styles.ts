/** Looks the parts of a row share. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A name looks like a line of a list until it is pointed at or written in. */
export const useUnitStyles = makeStyles({
  row: { ':not(:last-child) > td': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  cell: { padding: 0, verticalAlign: 'top' },
  order: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    height: '32px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  button: { width: '24px', margin: '2px 0' },
  grip: { flexShrink: 0, width: '20px', cursor: 'grab', touchAction: 'none', ':active': { cursor: 'grabbing' } },
  // A key in one name does not lay out two hundred rows anew.
  field: { height: '32px', contain: 'strict' },
  name: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    height: '28px',
    margin: '2px 0',
    padding: '0 6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground4 },
    ':hover': {
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStrokeAccessible,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
    ':focus': {
      outline: `2px solid ${tokens.colorBrandStroke1}`,
      outlineOffset: '-2px',
      backgroundColor: tokens.colorNeutralBackground1,
      textOverflow: 'clip',
    },
  },
  wrong: {
    borderTopColor: tokens.colorPaletteRedBorder2,
    borderRightColor: tokens.colorPaletteRedBorder2,
    borderBottomColor: tokens.colorPaletteRedBorder2,
    borderLeftColor: tokens.colorPaletteRedBorder2,
  },
  caption: {
    ...typographyStyles.caption1,
    padding: '0 6px 4px 7px',
    marginTop: '-2px',
    color: tokens.colorNeutralForeground2,
  },
  error: { ...typographyStyles.caption1, padding: '0 6px 4px 7px', color: tokens.colorPaletteRedForeground1 },
});
