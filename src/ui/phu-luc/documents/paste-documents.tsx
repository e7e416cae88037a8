/** A place to paste a register of documents into. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isBlock } from '../../fields/is-block';
import { usePartStyles } from '../use-part-styles';

interface PasteDocumentsProps {
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A pasted block goes into the register at once; lines that are typed wait for the button. */
export function PasteDocuments({ onPaste, onClose }: PasteDocumentsProps) {
  const styles = usePartStyles();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    field.current?.focus();
  }, []);
  const take = (pasted: string): void => {
    onPaste(pasted);
    onClose();
  };
  return (
    <div className={styles.box}>
      <Field
        label="Danh sách văn bản chép từ Excel hoặc Word"
        size="small"
        hint="Nhấn Ctrl+V. Mỗi dòng một văn bản; nên kèm dòng tiêu đề (số, ký hiệu; ngày; cơ quan; trích yếu)."
      >
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
            onClose();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={text.trim() === ''} onClick={() => take(text)}>
          Đưa vào danh sách
        </Button>
        <Button size="small" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </div>
  );
}
