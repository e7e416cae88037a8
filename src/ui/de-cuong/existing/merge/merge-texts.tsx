/** What the units wrote under each heading, for reading; passages go into the body she chooses. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergePassage, MergeVerb, MergeView } from '../../../../app/merge-state';
import { usePartStyles } from '../../../use-part-styles';
import { mergeNames } from './merge-names';

const useStyles = makeStyles({
  passage: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface MergeTextsProps {
  readonly view: MergeView;
  readonly busy: boolean;
  readonly onVerb: (verb: MergeVerb) => void;
}

interface PassageProps extends Pick<MergeTextsProps, 'busy' | 'onVerb'> {
  readonly passage: MergePassage;
  readonly item: string;
  readonly bodies: MergeView['bodies'];
}

/** One unit's words, and where they are to go; its own heading is the usual place. */
function Passage({ passage, item, bodies, busy, onVerb }: PassageProps) {
  const styles = useStyles();
  const parts = usePartStyles();
  const [into, setInto] = useState(item);
  const put = bodies.find((body) => body.item === passage.put);
  return (
    <article className={styles.passage} aria-label={passage.unit}>
      <h3 className={parts.subheading}>{passage.unit}</h3>
      {passage.paragraphs.map((text, place) => (
        <p key={place} className={parts.text}>
          {text}
        </p>
      ))}
      <p className={parts.hint}>
        {passage.file}
        {passage.more && '. Trong tệp còn bảng hoặc hình ảnh ở mục này.'}
      </p>
      {put !== undefined && <p className={parts.hint}>Đã đưa vào: {put.name}</p>}
      <Field label={mergeNames.into} size="small">
        <Select className={parts.select} value={into} onChange={(_, { value }) => setInto(value)}>
          {bodies.map((body) => (
            <option key={body.item} value={body.item}>
              {body.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={parts.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => onVerb({ panel: 'merge', kind: 'put', passage: passage.key, item: into })}
        >
          {mergeNames.put}
        </Button>
      </div>
    </article>
  );
}

/** One heading at a time: sixty units' words are long. */
export function MergeTextsPart({ view, busy, onVerb }: MergeTextsProps) {
  const parts = usePartStyles();
  const [chosen, setChosen] = useState('');
  const shown = view.texts.find(({ item }) => item === chosen) ?? view.texts[0];
  if (shown === undefined) return <p className={parts.text}>Không tệp nào có phần viết theo đề mục của Mẫu số 02.</p>;
  return (
    <>
      <Field label={mergeNames.section} size="small">
        <Select className={parts.select} value={shown.item} onChange={(_, { value }) => setChosen(value)}>
          {view.texts.map(({ item, name, passages }) => (
            <option key={item} value={item}>
              {name} ({passages.length})
            </option>
          ))}
        </Select>
      </Field>
      {shown.passages.map((passage) => (
        <Passage
          key={passage.key}
          passage={passage}
          item={shown.item}
          bodies={view.bodies}
          busy={busy}
          onVerb={onVerb}
        />
      ))}
    </>
  );
}
