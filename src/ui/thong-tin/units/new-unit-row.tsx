/** The empty row at the end of the list, where the next unit is typed. */
import { mergeClasses, useId } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { checkUnitName } from '../../../core/report/unit-list';
import { isBlock } from '../../fields/is-block';
import { unitWords } from './unit-words';
import { useUnitStyles } from './use-unit-styles';

interface NewUnitRowProps {
  /** The number the unit will have. */
  readonly order: number;
  readonly onAdd: (name: string) => void;
  readonly onPaste: (text: string) => void;
  /** The last unit's name gets the focus. */
  readonly onUp: () => void;
  /** The row is not needed any more; `back` = the keyboard needs a place. */
  readonly onClose: (back: boolean) => void;
}

/** Enter keeps the name and is ready for the next; left empty, the row disappears. */
export function NewUnitRow({ order, onAdd, onPaste, onUp, onClose }: NewUnitRowProps) {
  const styles = useUnitStyles();
  const sentenceId = useId('new-unit');
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const blank = typed.trim() === '';
  const checked = checkUnitName(typed);
  const sentence = blank || checked.ok ? '' : checked.sentence;
  useEffect(() => {
    input.current?.focus();
  }, []);
  // Newer browsers answer a promise here, which an effect must not give back.
  useEffect(() => {
    input.current?.scrollIntoView({ block: 'nearest' });
  }, [order]);
  const keep = (): boolean => {
    if (!checked.ok) return blank;
    onAdd(checked.value);
    setTyped('');
    return true;
  };
  return (
    <tr>
      <td className={styles.cell}>
        <div className={styles.order}>
          <span style={{ width: 20 }} />
          {order}
        </div>
      </td>
      <td className={styles.cell} colSpan={2}>
        <input
          ref={input}
          className={mergeClasses(styles.name, sentence !== '' && styles.wrong)}
          aria-label={unitWords.newName}
          aria-invalid={sentence !== ''}
          aria-describedby={sentenceId}
          placeholder="Tên đơn vị"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={(event) => {
            // Going over to Excel to copy a name leaves the window, not the row.
            const leftWindow = document.activeElement === event.target;
            if (keep() && !leftWindow) onClose(false);
          }}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!isBlock(text)) return;
            event.preventDefault();
            onPaste(text);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              if (blank) onClose(true);
              else keep();
            } else if (event.key === 'Escape') {
              // In Word on the web office.js listens on the window and takes the focus out of the pane.
              event.stopPropagation();
              onClose(true);
            } else if (event.key === 'ArrowUp') {
              event.preventDefault();
              onUp();
            }
          }}
        />
        <div id={sentenceId} className={mergeClasses(sentence !== '' && styles.error)}>
          {sentence}
        </div>
      </td>
    </tr>
  );
}
