/** The top of the tab: where the annexes stand, and what is to be settled. */
import { Button } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { AppendixProps } from '../appendix-props';
import { CopyTemplate } from '../import/copy-template';
import { ImportFiles } from '../import/import-files';
import { ImportPreview } from '../../import-preview/import-preview';
import { usePartStyles } from '../../use-part-styles';
import { AnnexStates } from './annex-states';
import { buildName, isBuilt } from './annex-words';
import { bodyTableName } from './body-table-words';
import { ChangedFigures } from './changed-figures';
import { EditedCells } from './edited-cells';
import { WrittenSentences } from './written-sentences';

/** An import that waits comes before everything else; before the first table is built, the lists stay folded. */
export function Standing({ state, actions, busy }: AppendixProps) {
  const styles = usePartStyles();
  const { annexes, bodyTables, sentences, changed, stale, importing, data } = state;
  // A preview that waited when the tab was opened is no news.
  const [first] = useState(importing);
  const built = isBuilt(annexes);
  return (
    <>
      <div className={styles.part}>
        <AnnexStates annexes={annexes} bodyTables={bodyTables} />
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
        <CopyTemplate onCopy={actions.copyTemplate} />
      </div>
      {importing !== null && (
        <ImportPreview isNews={first === null} importing={importing} units={data.units} busy={busy} actions={actions} />
      )}
      {annexes
        .filter((annex) => annex.state === 'edited')
        .map((annex) => (
          <EditedCells
            key={annex.id}
            name={`Phụ lục ${annex.id}`}
            edited={annex.edited}
            busy={busy}
            onRebuild={() => actions.rebuild(annex.id)}
          />
        ))}
      {bodyTables
        .filter(({ state: stands }) => stands === 'edited')
        .map(({ item, name, edited }) => (
          <EditedCells
            key={item}
            name={bodyTableName(name)}
            edited={edited}
            busy={busy}
            onRebuild={() => actions.rebuildBody(item)}
          />
        ))}
      {changed.length + stale.length > 0 && (
        <ChangedFigures
          changed={changed}
          stale={stale}
          busy={busy}
          open={built}
          onGoTo={actions.goToStale}
          onMend={actions.mendStale}
        />
      )}
      {sentences.length > 0 && (
        <WrittenSentences sentences={sentences} busy={busy} open={built} onWrite={actions.writeSentences} />
      )}
    </>
  );
}
