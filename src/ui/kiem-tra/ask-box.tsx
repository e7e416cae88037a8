/** Asks in place for a line of text before something is done. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { checkWords } from './check-words';
import { useCheckStyles } from './use-check-styles';

interface AskBoxProps {
  readonly label: string;
  readonly hint: string;
  /** The button that does it. */
  readonly verb: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onType: (text: string) => void;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Has the focus when it opens; Enter does it, Escape closes. The text may be blank. */
export function AskBox({ label, hint, verb, text, busy, onType, onDo, onClose }: AskBoxProps) {
  const styles = useCheckStyles();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.box}>
      <Field label={label} size="small" hint={hint}>
        <Input
          input={{ ref: field }}
          value={text}
          autoComplete="off"
          // Fluent UI gives the element a default width of its own, wider than half of the pane.
          style={{ minWidth: 0, width: '100%' }}
          onChange={(_, data) => onType(data.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' && !busy) onDo();
            if (event.key !== 'Escape') return;
            // In Word on the web office.js listens on the window and takes the focus out of the pane.
            event.stopPropagation();
            onClose();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onDo}>
          {verb}
        </Button>
        <Button size="small" onClick={onClose}>
          {checkWords.cancel}
        </Button>
      </div>
    </div>
  );
}
