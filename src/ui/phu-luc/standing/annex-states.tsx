/** Where the three annexes stand in the document. */
import type { AnnexView } from '../../../app/appendix-state';
import { NoticeText } from '../../notice-text';
import { usePartStyles } from '../use-part-styles';
import { annexMarks, annexSentence } from './annex-words';

interface AnnexStatesProps {
  readonly annexes: readonly AnnexView[];
}

/** A line each, in words. */
export function AnnexStates({ annexes }: AnnexStatesProps) {
  const styles = usePartStyles();
  return (
    <ul className={styles.list} aria-label="Các phụ lục trong văn bản">
      {annexes.map((annex) => (
        <li key={annex.id}>
          <NoticeText kind={annexMarks[annex.state]} text={annexSentence(annex)} />
        </li>
      ))}
    </ul>
  );
}
