/** The ways to begin, by what stands in the document. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { PaneActions } from '../../app/pane-state';
import { entriesOver } from './existing/existing-entries';
import type { BareDocument } from './first-run-words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
});

interface FirstRunButtonsProps {
  readonly document: BareDocument;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, 'insertOutline' | 'createDocument' | 'existing'>;
}

/** A blank document begins with the outline; one that looks like a report with what stands there, inserting last. */
export function FirstRunButtons({ document, busy, actions }: FirstRunButtonsProps) {
  const styles = useStyles();
  const report = document === 'report';
  const insert = () => void actions.insertOutline();
  return (
    <div className={styles.buttons}>
      {!report && (
        <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
          Chèn đề cương
        </Button>
      )}
      {entriesOver(document).map(({ panel, label }, place) => (
        <Button
          key={panel}
          appearance={report && place === 0 ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void actions.existing({ panel, kind: 'open' })}
        >
          {label}
        </Button>
      ))}
      {document !== 'blank' && (
        <Button disabledFocusable={busy} onClick={() => void actions.createDocument()}>
          Tạo văn bản mới
        </Button>
      )}
      {report && (
        <Button disabledFocusable={busy} onClick={insert}>
          Chèn vào cuối
        </Button>
      )}
    </div>
  );
}
