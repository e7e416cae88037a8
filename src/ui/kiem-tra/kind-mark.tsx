/** The kind of a finding as icon and word. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Eye16Filled } from '@fluentui/react-icons/svg/eye';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { FindingKind } from '../../core/checks/saying/finding-kinds';

const useStyles = makeStyles({
  mark: { ...typographyStyles.caption1Strong, display: 'flex', alignItems: 'center', gap: '4px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  person: { color: tokens.colorBrandForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  person: <Eye16Filled />,
  info: <Info16Regular />,
} as const;

interface KindMarkProps {
  readonly kind: FindingKind;
  readonly text: string;
}

/** Four kinds, four shapes, four words: colour alone says nothing. */
export function KindMark({ kind, text }: KindMarkProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[kind])}>
      {icons[kind]}
      {text}
    </span>
  );
}
