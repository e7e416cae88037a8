/** Where the three annexes stand in the document. */
import type { AnnexView } from '../../../app/appendix-state';
import { NoticeText } from '../../notice-text';
import { usePartStyles } from '../use-part-styles';
import { annexMarks, annexSentence, statesOf } from './annex-words';

interface AnnexStatesProps {
  readonly annexes: readonly AnnexView[];
}

/** A line for each state, in words. */
export function AnnexStates({ annexes }: AnnexStatesProps) {
  const styles = usePartStyles();
  return (
    <ul className={styles.list} aria-label="Các phụ lục trong văn bản">
      {statesOf(annexes).map(([state, ids]) => (
        <li key={state}>
          <NoticeText kind={annexMarks[state]} text={annexSentence(state, ids)} />
        </li>
      ))}
    </ul>
  );
}
