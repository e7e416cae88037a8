/** Sentences that follow from the figures and are not in their bodies. */
import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { AppendixActions, SentenceView } from '../../../app/appendix-state';
import { PendingPlace } from '../../attention/pending-place';
import type { PlaceGroup } from '../../attention/place-groups';
import { usePartStyles } from '../../use-part-styles';
import { FoldedRegion } from './folded-region';

interface WrittenSentencesProps {
  readonly sentences: readonly SentenceView[];
  readonly busy: boolean;
  readonly open: boolean;
  readonly onWrite: AppendixActions['writeSentences'];
}

/** Title of the list. */
export const sentencesTitle = (count: number): string =>
  count === 1 ? 'Một câu nêu số liệu chưa có trong văn bản' : `${count} câu nêu số liệu chưa có trong văn bản`;
/** Said of a body in which she wrote herself. */
export const hersCaution = 'Mục này đã có chữ của bạn; câu được ghi thêm vào sau, chỉ khi bạn chọn.';

const groupOf = ({ item, name, text, standing, hers }: SentenceView): PlaceGroup => ({
  place: {
    id: item,
    name,
    oldText: standing,
    newText: hers ? `${standing} ${text}` : text,
    caution: hers ? hersCaution : '',
  },
  ids: [item],
});

/** Ticked where nothing of hers stands; what she ticked or unticked stays so while the list changes. */
export function WrittenSentences({ sentences, busy, open, onWrite }: WrittenSentencesProps) {
  const styles = usePartStyles();
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const tick = useCallback(
    (ids: readonly string[], ticked: boolean) =>
      setTicks((now) => ({ ...now, ...Object.fromEntries(ids.map((id) => [id, ticked])) })),
    [],
  );
  const isTicked = ({ item, hers }: SentenceView): boolean => ticks[item] ?? !hers;
  const title = sentencesTitle(sentences.length);
  const ticked = sentences.filter(isTicked).map(({ item }) => item);
  return (
    <FoldedRegion title={title} open={open}>
      <ul className={`${styles.list} ${styles.scroll}`} aria-label={title}>
        {sentences.map((sentence) => (
          <PendingPlace key={sentence.item} group={groupOf(sentence)} ticked={isTicked(sentence)} onTick={tick} />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy || ticked.length === 0} onClick={() => void onWrite(ticked)}>
          Ghi câu vào văn bản
        </Button>
      </div>
    </FoldedRegion>
  );
}
