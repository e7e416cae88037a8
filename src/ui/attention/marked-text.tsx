/** A text in which the words that another text does not have are marked. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stretch } from './compared-texts';

const useStyles = makeStyles({
  del: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  ins: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

interface MarkedTextProps {
  readonly stretches: readonly Stretch[];
  /** What becomes of the marked words. */
  readonly mark: 'del' | 'ins';
}

/** Struck through or underlined, and said so to those who do not see it. */
export function MarkedText({ stretches, mark: Mark }: MarkedTextProps) {
  const style = useStyles()[Mark];
  return stretches.map(({ text, changed }, place) =>
    changed ? (
      <Mark key={place} className={style}>
        {text}
      </Mark>
    ) : (
      text
    ),
  );
}
