/** A place to paste a list into. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isBlock } from './is-block';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface PasteBoxProps {
  readonly label: string;
  /** What a line holds. */
  readonly hint: string;
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A pasted block goes into the list at once; lines that are typed wait for the button, or for the tab to be left. */
export function PasteBox({ label, hint, onPaste, onClose }: PasteBoxProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [text, setText] = useState('');
  /** What is to be done when the box goes away without having been closed. */
  const waiting = useRef<() => void>(() => undefined);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const close = (): void => {
    waiting.current = () => undefined;
    onClose();
  };
  const take = (pasted: string): void => {
    onPaste(pasted);
    close();
  };
  useEffect(() => {
    waiting.current = () => {
      if (text.trim() !== '') onPaste(text);
    };
  });
  useEffect(() => () => waiting.current(), []);
  return (
    <div className={styles.box}>
      <Field label={label} size="small" hint={hint}>
        <Textarea
          ref={(textarea: HTMLTextAreaElement | null) => {
            field.current = textarea;
          }}
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, data) => setText(data.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (text.trim() !== '' || !isBlock(pasted)) return;
            event.preventDefault();
            take(pasted);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            // In Word on the web office.js listens on the window and takes the focus out of the pane.
            event.stopPropagation();
            close();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => take(text)}>
          Đưa vào danh sách
        </Button>
        <Button size="small" onClick={close}>
          Đóng
        </Button>
      </div>
    </div>
  );
}
