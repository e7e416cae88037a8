/** The field of one cell. */
import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { TypedCell } from '../../../app/appendix-state';
import type { CellValue } from '../../../core/appendix/counts';
import { countTrouble, formatCount } from '../../../core/appendix/enter-count';
import { useTypedText } from '../../fields/use-typed-text';
import { isBlock } from '../../fields/is-block';
import { goToField, stepsForKey } from './field-keys';

const useStyles = makeStyles({
  input: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '28px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: '56px',
    ':focus': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  wrong: {
    borderTopColor: tokens.colorPaletteRedBorder2,
    borderRightColor: tokens.colorPaletteRedBorder2,
    borderBottomColor: tokens.colorPaletteRedBorder2,
    borderLeftColor: tokens.colorPaletteRedBorder2,
  },
  sentence: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    margin: '2px 0 4px',
    color: tokens.colorPaletteRedForeground1,
  },
});

/** Hands a cell on. */
export type EnterCell = (cell: TypedCell) => Promise<void>;
/** Takes a pasted block over, from this cell on. */
export type PasteBlock = (at: Omit<TypedCell, 'typed'>, text: string) => void;

interface CountInputProps {
  /** Whole name of the cell. */
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly column: string;
  readonly kind: 'count' | 'text';
  readonly value: CellValue | undefined;
  readonly className?: string;
  readonly onEnter: EnterCell;
  readonly onPaste: PasteBlock;
}

/** Judged at every key, handed on when it is left; what is no count stays as typed with its sentence under the row. */
export const CountInput = memo(function CountInput(props: CountInputProps) {
  const { name, unit, year, column, kind, value, className, onEnter, onPaste } = props;
  const styles = useStyles();
  const id = useId('count');
  const text = useTypedText(formatCount(value), (typed) => onEnter({ unit, year, column, typed }));
  const sentence = kind === 'text' ? '' : countTrouble(text.typed ?? value);
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter and Escape belong to the input method while a letter is being composed.
    if (event.nativeEvent.isComposing) return;
    const steps = stepsForKey(event);
    if (steps !== null) {
      event.preventDefault();
      if (!goToField(event.currentTarget, steps)) text.leave();
    }
    if (event.key === 'Escape' && text.giveBack()) {
      event.preventDefault();
      // In Word on the web office.js listens on the window and takes the focus out of the pane.
      event.stopPropagation();
    }
  };
  return (
    <>
      <input
        className={mergeClasses(
          styles.input,
          kind === 'count' && styles.count,
          sentence !== '' && styles.wrong,
          className,
        )}
        aria-label={name}
        data-count-year={year}
        autoComplete="off"
        spellCheck={false}
        inputMode={kind === 'count' ? 'numeric' : 'text'}
        aria-invalid={sentence !== ''}
        aria-describedby={sentence === '' ? undefined : id}
        value={text.shown}
        onChange={(event) => text.type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={text.leave}
        onKeyDown={onKey}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!isBlock(pasted)) return;
          event.preventDefault();
          text.giveBack();
          onPaste({ unit, year, column }, pasted);
        }}
      />
      {sentence !== '' && (
        <p id={id} className={styles.sentence} role={text.typed === null ? undefined : 'alert'}>
          {sentence}
        </p>
      )}
    </>
  );
});
