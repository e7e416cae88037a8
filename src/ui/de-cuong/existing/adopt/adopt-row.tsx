/** An item of the form in the preview: where it was found, what to look at, what she can choose. */
import { Button, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { adoptStateNames, type AdoptLine, type AdoptRow, type AdoptVerb } from '../../../../app/adopt-state';
import { foldWords } from '../../../../core/text/fold-words';
import { adoptPanelWords as words } from './adopt-words';
import { LineChooser } from './line-chooser';
import { useAdoptStyles } from './use-adopt-styles';

interface AdoptRowItemProps {
  readonly row: AdoptRow;
  readonly lines: readonly AdoptLine[];
  readonly near: number;
  readonly busy: boolean;
  /** Nothing is chosen any more once the controls are laid. */
  readonly laid: boolean;
  readonly onVerb: (verb: AdoptVerb) => Promise<void>;
}

/** A press on the heading goes to its place. */
export function AdoptRowItem({ row, lines, near, busy, laid, onVerb }: AdoptRowItemProps) {
  const styles = useAdoptStyles();
  const id = useId('row');
  const [choosing, setChoosing] = useState(false);
  const { line, text, found, reason, state } = row;
  const isAnnex = row.id.startsWith('PL.');
  const go = (): void => {
    if (line !== null && !busy) void onVerb({ panel: 'adopt', kind: 'go', line });
  };
  return (
    <li className={styles.row}>
      {line === null ? (
        <span id={id} className={styles.text}>
          {text}
        </span>
      ) : (
        <button id={id} type="button" className={styles.place} aria-disabled={busy} onClick={go}>
          {text}
        </button>
      )}
      {found !== '' && foldWords(found) !== foldWords(text) && <p className={styles.quote}>{`“${found}”`}</p>}
      <p className={styles.small}>{reason === '' ? adoptStateNames[state] : `${adoptStateNames[state]}. ${reason}`}</p>
      {!isAnnex && (!laid || row.split) && (
        <div className={styles.buttons}>
          {!laid && (
            <Button
              size="small"
              aria-describedby={id}
              aria-expanded={choosing}
              disabledFocusable={busy}
              onClick={() => setChoosing(!choosing)}
            >
              {line === null ? words.choose : words.chooseOther}
            </Button>
          )}
          {row.split && (
            <Button
              size="small"
              aria-describedby={id}
              disabledFocusable={busy}
              onClick={() => void onVerb({ panel: 'adopt', kind: 'split', item: row.id })}
            >
              {words.split}
            </Button>
          )}
        </div>
      )}
      {choosing && !laid && (
        <LineChooser
          row={row}
          lines={lines}
          near={near}
          onChoose={(chosen) => void onVerb({ panel: 'adopt', kind: 'choose', item: row.id, line: chosen })}
        />
      )}
    </li>
  );
}
