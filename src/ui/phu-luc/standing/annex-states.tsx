/** Where the three annexes and the small tables of the bodies stand in the document. */
import type { AnnexView, BodyTableView } from '../../../app/appendix-state';
import { NoticeText } from '../../notice-text';
import { usePartStyles } from '../../use-part-styles';
import { annexMarks, annexSentence, statesOf } from './annex-words';
import { bodyTableMarks, bodyTableSentence } from './body-table-words';

interface AnnexStatesProps {
  readonly annexes: readonly AnnexView[];
  readonly bodyTables: readonly BodyTableView[];
}

/** A line for each state, in words. */
export function AnnexStates({ annexes, bodyTables }: AnnexStatesProps) {
  const styles = usePartStyles();
  return (
    <ul className={styles.list} aria-label="Các phụ lục trong văn bản">
      {statesOf(annexes).map(([state, ids]) => (
        <li key={state}>
          <NoticeText kind={annexMarks[state]} text={annexSentence(state, ids)} />
        </li>
      ))}
      {bodyTables.map(({ item, name, state }) => (
        <li key={item}>
          <NoticeText kind={bodyTableMarks[state]} text={bodyTableSentence(state, name)} />
        </li>
      ))}
    </ul>
  );
}
