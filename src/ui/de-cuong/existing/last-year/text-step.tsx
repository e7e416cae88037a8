/** Section by section: her old text, and the body it can go into. */
import { Button } from '@fluentui/react-components';
import type { LastYearVerb, LastYearView } from '../../../../app/last-year-state';
import { lastYearNames } from './last-year-words';
import { TextRow } from './text-row';
import { useLastYearStyles } from './use-last-year-styles';

interface TextStepProps {
  readonly view: LastYearView;
  readonly busy: boolean;
  readonly onVerb: (verb: LastYearVerb) => Promise<void>;
  readonly onInsert: () => Promise<void>;
}

/** Without an outline there is nowhere to put a text: then it is offered. */
export function TextStep({ view, busy, onVerb, onInsert }: TextStepProps) {
  const styles = useLastYearStyles();
  const { texts, outline, inPlace } = view;
  const empty = texts.filter(({ state }) => state === 'empty').length;
  return (
    <div className={styles.step}>
      {!outline && (
        <>
          <p className={styles.text}>Văn bản chưa có đề cương; hãy chèn đề cương, rồi đưa từng phần viết cũ vào.</p>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void onInsert()}>
            {lastYearNames.insert}
          </Button>
        </>
      )}
      <h3 className={styles.heading}>{lastYearNames.texts}</h3>
      {texts.length === 0 && <p className={styles.text}>Không đọc được phần viết nào trong tệp.</p>}
      {outline && !inPlace && texts.length > 0 && (
        <p className={styles.hint}>
          {empty === 0
            ? 'Không còn mục trống nào có phần viết cũ.'
            : `${empty} mục trống có phần viết cũ. Bấm vào một mục để xem, rồi bấm “${lastYearNames.reuse}”.`}
        </p>
      )}
      <ul className={styles.list} aria-label={lastYearNames.texts}>
        {texts.map((text) => (
          <TextRow key={text.item} text={text} inPlace={inPlace} outline={outline} busy={busy} onVerb={onVerb} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {!inPlace && (
          <Button
            disabledFocusable={busy}
            onClick={() => void onVerb({ panel: 'last-year', kind: 'step', to: 'data' })}
          >
            {lastYearNames.back}
          </Button>
        )}
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'other-file' })}
        >
          {lastYearNames.other}
        </Button>
      </div>
    </div>
  );
}
