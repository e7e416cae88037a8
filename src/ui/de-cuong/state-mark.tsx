/** The state of an item as icon and word. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { type ItemState, itemStateNames } from '../../app/pane-state';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  missing: { color: tokens.colorPaletteRedForeground1 },
  unwritten: { color: tokens.colorNeutralForeground2 },
  review: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground2 },
  written: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  missing: <DismissCircle16Filled />,
  unwritten: <Circle16Regular />,
  review: <Warning16Filled />,
  none: <SubtractCircle16Regular />,
  written: <CheckmarkCircle16Filled />,
} as const;

/** Five states, five shapes, five words: colour alone says nothing. */
export function StateMark({ state }: { readonly state: ItemState }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      {icons[state]}
      {itemStateNames[state]}
    </span>
  );
}
