/** The ways to begin, by what stands in the document. */
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { PaneActions } from '../../app/pane-state';
import { adoptNotYet, type BareDocument } from './first-run-words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  note: { ...typographyStyles.caption1, margin: '-4px 0 4px', color: tokens.colorNeutralForeground2 },
});

interface FirstRunButtonsProps {
  readonly document: BareDocument;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, 'insertOutline' | 'createDocument'>;
}

/** A blank document has one way; a document with text two; one that looks like a report three, inserting last. */
export function FirstRunButtons({ document, busy, actions }: FirstRunButtonsProps) {
  const styles = useStyles();
  const note = useId('adopt-note');
  const insert = () => void actions.insertOutline();
  const create = () => void actions.createDocument();
  if (document === 'report') {
    return (
      <div className={styles.buttons}>
        <Button disabledFocusable aria-describedby={note}>
          Nhận diện văn bản đang mở
        </Button>
        <p id={note} className={styles.note}>
          {adoptNotYet}
        </p>
        <Button appearance="primary" disabledFocusable={busy} onClick={create}>
          Tạo văn bản mới
        </Button>
        <Button disabledFocusable={busy} onClick={insert}>
          Chèn vào cuối
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={busy} onClick={insert}>
        Chèn đề cương
      </Button>
      {document === 'text' && (
        <Button disabledFocusable={busy} onClick={create}>
          Tạo văn bản mới
        </Button>
      )}
    </div>
  );
}
