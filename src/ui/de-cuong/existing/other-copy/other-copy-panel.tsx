/** **Lấy phần viết từ bản khác**: one file, whose it is, then both copies side by side. */
import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ChosenFile } from '../../../../app/chosen-file';
import { copyParts, type OtherCopyVerb, type OtherCopyView } from '../../../../app/other-copy-state';
import { otherCopySaid } from '../../../../app/other-copy-words';
import { useDroppedFiles } from '../../../fields/use-dropped-files';
import { usePartStyles } from '../../../use-part-styles';
import { ChooseFiles, filesWithBytes } from '../choose-files';
import { BothValues } from './both-values';
import { CopyFigures } from './copy-figures';
import { CopyTextRow } from './copy-text-row';
import { otherCopyNames, partName } from './other-copy-names';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  file: { margin: 0, overflowWrap: 'anywhere' },
});

interface OtherCopyPanelProps {
  readonly view: OtherCopyView;
  readonly busy: boolean;
  readonly onVerb: (verb: OtherCopyVerb) => Promise<void>;
}

/** Nothing is offered of a file of another cluster or year before she says that she means it. */
export function OtherCopyPanel({ view, busy, onVerb }: OtherCopyPanelProps) {
  const styles = useStyles();
  const parts = usePartStyles();
  const act = (verb: OtherCopyVerb): void => void onVerb(verb);
  const read = (files: readonly File[]): void => {
    const handOn = (chosen: readonly ChosenFile[]): Promise<void> =>
      onVerb({ panel: 'other-copy', kind: 'files', files: chosen });
    if (!busy) void filesWithBytes(files).then(handOn);
  };
  const { over, handlers } = useDroppedFiles(read);
  const { step, file, notes } = view;
  const begun = step === 'other' || step === 'compare';
  return (
    <div className={mergeClasses(styles.panel, over && styles.over)} {...handlers}>
      {begun ? (
        <p className={mergeClasses(parts.heading, styles.file)}>{file}</p>
      ) : (
        <p className={parts.text}>
          Chọn hoặc kéo thả bản Word (.docx) mà đồng nghiệp đã viết cho chính báo cáo này. Tệp chỉ được đọc trên máy
          này; chưa có gì thay đổi khi bạn chưa bấm lấy.
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={step === 'other' ? parts.error : parts.hint}>
          {note}
        </p>
      ))}
      {step === 'compare' && !view.same && <Compared view={view} busy={busy} onVerb={act} />}
      <div className={parts.buttons}>
        {step === 'other' && (
          <Button disabledFocusable={busy} onClick={() => act({ panel: 'other-copy', kind: 'use' })}>
            {otherCopyNames.use}
          </Button>
        )}
        <ChooseFiles
          label={begun ? otherCopyNames.other : otherCopyNames.choose}
          name={otherCopyNames.field}
          accept=".docx,.docm"
          primary={!begun}
          busy={busy}
          onFiles={read}
        />
      </div>
    </div>
  );
}

interface ComparedProps {
  readonly view: OtherCopyView;
  readonly busy: boolean;
  readonly onVerb: (verb: OtherCopyVerb) => void;
}

/** One part at a time, each named with what is left to choose. */
function Compared({ view, busy, onVerb }: ComparedProps) {
  const parts = usePartStyles();
  const { part, texts, textNotes, figures, figureNotes, fields } = view;
  const hints = part === 'texts' ? textNotes : part === 'figures' ? figureNotes : [];
  return (
    <>
      <TabList
        size="small"
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          const to = copyParts.find((one) => one === value);
          if (to) onVerb({ panel: 'other-copy', kind: 'part', to });
        }}
      >
        {copyParts.map((one) => (
          <Tab key={one} value={one}>
            {partName(one, view)}
          </Tab>
        ))}
      </TabList>
      {part === 'texts' &&
        (texts.length === 0 ? (
          <p className={parts.text}>{otherCopySaid.noTexts}</p>
        ) : (
          <ul className={parts.list} aria-label={otherCopyNames.texts}>
            {texts.map((text) => (
              <CopyTextRow key={text.item} text={text} busy={busy} onVerb={onVerb} />
            ))}
          </ul>
        ))}
      {part === 'figures' && <CopyFigures figures={figures} busy={busy} onVerb={onVerb} />}
      {part === 'fields' &&
        (fields.length === 0 ? (
          <p className={parts.text}>{otherCopySaid.noFields}</p>
        ) : (
          <>
            <p className={parts.hint}>Muốn đổi, hãy sửa ở thẻ Thông tin.</p>
            <ul className={parts.list} aria-label={otherCopyNames.fields}>
              {fields.map(({ name, mine, theirs }, place) => (
                <BothValues key={place} name={name} mine={mine} theirs={theirs} />
              ))}
            </ul>
          </>
        ))}
      {hints.map((hint) => (
        <p key={hint} className={parts.hint}>
          {hint}
        </p>
      ))}
    </>
  );
}
