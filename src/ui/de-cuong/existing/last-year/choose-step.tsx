/** Which file: chosen, dropped, or the open document itself. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { ChosenFile } from '../../../../app/chosen-file';
import type { LastYearVerb, LastYearView } from '../../../../app/last-year-state';
import { useDroppedFiles } from '../../../fields/use-dropped-files';
import { ChooseFiles, filesWithBytes } from '../choose-files';
import { lastYearNames } from './last-year-words';
import { useLastYearStyles } from './use-last-year-styles';

interface ChooseStepProps {
  readonly view: LastYearView;
  readonly busy: boolean;
  readonly onVerb: (verb: LastYearVerb) => Promise<void>;
}

/** Nothing of the file leaves the computer, and nothing is taken before she says so. */
export function ChooseStep({ view, busy, onVerb }: ChooseStepProps) {
  const styles = useLastYearStyles();
  const read = (files: readonly File[]): void => {
    const handOn = (chosen: readonly ChosenFile[]): Promise<void> =>
      onVerb({ panel: 'last-year', kind: 'files', files: chosen });
    if (!busy) void filesWithBytes(files).then(handOn);
  };
  const { over, handlers } = useDroppedFiles(read);
  const another = view.step === 'year';
  return (
    <div className={mergeClasses(styles.step, over && styles.over)} {...handlers}>
      {view.notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      {!another && (
        <p className={styles.text}>
          Chọn hoặc kéo thả tệp Word (.docx) của báo cáo năm trước. Tệp chỉ được đọc; chưa lấy gì khi chưa bấm đồng ý.
        </p>
      )}
      {view.yearAfter !== null && (
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'year-after' })}
        >
          {lastYearNames.yearAfter(view.yearAfter)}
        </Button>
      )}
      {another && (
        <Button
          appearance={view.yearAfter === null ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'use' })}
        >
          {lastYearNames.use}
        </Button>
      )}
      <ChooseFiles
        label={another ? lastYearNames.other : lastYearNames.choose}
        name={lastYearNames.field}
        accept=".docx,.docm"
        primary={!another}
        busy={busy}
        onFiles={read}
      />
      {!another && view.canUseOpen && (
        <Button disabledFocusable={busy} onClick={() => void onVerb({ panel: 'last-year', kind: 'open-document' })}>
          {lastYearNames.openDocument}
        </Button>
      )}
    </div>
  );
}
