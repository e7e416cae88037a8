/** **Tổng hợp báo cáo của các đơn vị**: the files, who sent what, figures and passages. */
import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ChosenFile } from '../../../../app/chosen-file';
import type { MergeVerb, MergeView } from '../../../../app/merge-state';
import { mergeSaid } from '../../../../app/merge-words';
import { useDroppedFiles } from '../../../fields/use-dropped-files';
import { ImportPreview } from '../../../import-preview/import-preview';
import { usePartStyles } from '../../../use-part-styles';
import { ChooseFiles, filesWithBytes } from '../choose-files';
import { mergeNames, mergeSteps } from './merge-names';
import { MergeTextsPart } from './merge-texts';
import { MergeUnits } from './merge-units';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
});

interface MergePanelProps {
  readonly view: MergeView;
  readonly busy: boolean;
  readonly onVerb: (verb: MergeVerb) => Promise<void>;
}

/** Files can be added at any time, by the button or dropped onto the panel. */
export function MergePanel({ view, busy, onVerb }: MergePanelProps) {
  const styles = useStyles();
  const parts = usePartStyles();
  const act = (verb: MergeVerb): void => void onVerb(verb);
  const read = (files: readonly File[]): void => {
    const handOn = (chosen: readonly ChosenFile[]): Promise<void> =>
      onVerb({ panel: 'merge', kind: 'files', files: chosen });
    if (!busy) void filesWithBytes(files).then(handOn);
  };
  const { over, handlers } = useDroppedFiles(read);
  const begun = view.step !== 'choose';
  return (
    <div className={mergeClasses(styles.panel, over && styles.over)} {...handlers}>
      {!view.hasUnits && <p className={parts.error}>{mergeSaid.noUnits}</p>}
      {!begun && (
        <p className={parts.text}>
          Chọn hoặc kéo thả các tệp Word (.docx) và Excel (.xlsx, .csv) mà các đơn vị gửi về, nhiều tệp một lần. Tệp chỉ
          được đọc trên máy này; chưa ghi gì khi chưa bấm đồng ý.
        </p>
      )}
      <div className={parts.buttons}>
        <ChooseFiles
          label={begun ? mergeNames.more : mergeNames.choose}
          name={mergeNames.field}
          accept=".docx,.docm,.xlsx,.xlsm,.csv"
          several
          primary={!begun}
          busy={busy}
          onFiles={read}
        />
        {begun && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => act({ panel: 'merge', kind: 'clear' })}>
            {mergeNames.clear}
          </Button>
        )}
      </div>
      {begun && (
        <TabList
          size="small"
          selectedValue={view.step}
          onTabSelect={(_, { value }) => {
            const chosen = mergeSteps.find(({ step }) => step === value);
            if (chosen) act({ panel: 'merge', kind: 'step', to: chosen.step });
          }}
        >
          {mergeSteps.map(({ step, name }) => (
            <Tab key={step} value={step}>
              {name}
            </Tab>
          ))}
        </TabList>
      )}
      {view.step === 'units' && <MergeUnits view={view} busy={busy} onVerb={act} />}
      {view.step === 'figures' && view.figures !== null && (
        <ImportPreview
          importing={view.figures}
          isNews={false}
          units={view.units}
          busy={busy}
          actions={{
            matchUnit: (key, unit) => onVerb({ panel: 'merge', kind: 'match', key, unit }),
            chooseImported: (key, place) => onVerb({ panel: 'merge', kind: 'conflict', key, place }),
            takeImport: () => onVerb({ panel: 'merge', kind: 'take' }),
            dropImport: () => act({ panel: 'merge', kind: 'step', to: 'units' }),
          }}
        />
      )}
      {view.step === 'texts' && <MergeTextsPart view={view} busy={busy} onVerb={act} />}
    </div>
  );
}
