/** Paragraphs of the draft that belong to no item. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptLine, AdoptVerb } from '../../../../app/adopt-state';
import { adoptPanelWords as words } from './adopt-words';
import { FoldedList } from './folded-list';
import { useAdoptStyles } from './use-adopt-styles';

/** Paragraphs shown at a time. */
const SHOWN = 30;

interface StrayListProps {
  readonly strays: readonly AdoptLine[];
  readonly busy: boolean;
  readonly onVerb: (verb: AdoptVerb) => Promise<void>;
}

/** Folded until it is wanted; a press goes to the place. */
export function StrayList({ strays, busy, onVerb }: StrayListProps) {
  const styles = useAdoptStyles();
  const [most, setMost] = useState(SHOWN);
  return (
    <FoldedList
      title={words.strays(strays.length)}
      openFirst={false}
      hint={<p className={`${styles.small} ${styles.part}`}>{words.straysHint}</p>}
    >
      {strays.slice(0, most).map(({ line, text }) => (
        <li key={line} className={styles.row}>
          <button
            type="button"
            className={styles.place}
            aria-disabled={busy}
            onClick={() => !busy && void onVerb({ panel: 'adopt', kind: 'go', line })}
          >
            {text}
          </button>
        </li>
      ))}
      {strays.length > most && (
        <li className={styles.row}>
          <Button size="small" onClick={() => setMost(most + SHOWN)}>
            {words.moreStrays}
          </Button>
        </li>
      )}
    </FoldedList>
  );
}
