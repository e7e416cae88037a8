/** The top of the tab: where the annexes stand, and what is to be settled. */
import { Button } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { AppendixProps } from '../appendix-props';
import { ImportFiles } from '../import/import-files';
import { ImportPreview } from '../import/import-preview';
import { usePartStyles } from '../use-part-styles';
import { AnnexStates } from './annex-states';
import { buildName } from './annex-words';
import { ChangedFigures } from './changed-figures';
import { EditedCells } from './edited-cells';
import { WrittenSentences } from './written-sentences';

/** An import that waits comes before everything else. */
export function Standing({ state, actions, busy }: AppendixProps) {
  const styles = usePartStyles();
  const { annexes, sentences, changed, stale, importing, data } = state;
  return (
    <>
      <div className={styles.part}>
        <AnnexStates annexes={annexes} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void actions.build()}>
            {buildName}
          </Button>
        </div>
        <div className={styles.buttons}>
          <ImportFiles busy={busy} onRead={actions.readFiles} />
          <Button
            size="small"
            icon={<ArrowDownload16Regular />}
            disabledFocusable={busy}
            onClick={() => void actions.downloadTemplate()}
          >
            Tải mẫu Excel
          </Button>
        </div>
      </div>
      {importing !== null && <ImportPreview importing={importing} units={data.units} busy={busy} actions={actions} />}
      {annexes
        .filter((annex) => annex.state === 'edited')
        .map((annex) => (
          <EditedCells key={annex.id} annex={annex} busy={busy} onRebuild={() => actions.rebuild(annex.id)} />
        ))}
      {changed.length + stale.length > 0 && (
        <ChangedFigures
          changed={changed}
          stale={stale}
          busy={busy}
          onGoTo={actions.goToStale}
          onMend={actions.mendStale}
        />
      )}
      {sentences.length > 0 && <WrittenSentences sentences={sentences} busy={busy} onWrite={actions.writeSentences} />}
    </>
  );
}
