/** *Sao chép để dán vào Excel*: the workbook for the units where no file can be saved. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import type { AppendixActions } from '../../../app/appendix-state';
import { usePartStyles } from '../../use-part-styles';

/** What is said beside it. */
export const copyWords = {
  button: 'Sao chép để dán vào Excel',
  byHand: 'Nội dung mẫu',
  hint: 'Máy này không cho khung chép giúp. Nội dung đã được chọn sẵn: nhấn Ctrl+C, mở một trang Excel trống, bấm vào ô A1 rồi nhấn Ctrl+V.',
  close: 'Đóng',
} as const;

interface CopyTemplateProps {
  readonly onCopy: AppendixActions['copyTemplate'];
}

/** Word does not tell whether a file was saved, so this stands beside the download. Refused, the text waits for Ctrl+C. */
export function CopyTemplate({ onCopy }: CopyTemplateProps) {
  const styles = usePartStyles();
  const [byHand, setByHand] = useState('');
  const field = useRef<HTMLTextAreaElement | null>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [byHand]);
  const close = (): void => {
    setByHand('');
    button.current?.focus();
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          size="small"
          icon={<Copy16Regular />}
          onClick={() => void onCopy().then(setByHand)}
        >
          {copyWords.button}
        </Button>
      </div>
      {byHand !== '' && (
        <div className={styles.box}>
          <Field label={copyWords.byHand} size="small" hint={copyWords.hint}>
            <Textarea
              ref={(element: HTMLTextAreaElement | null) => {
                field.current = element;
              }}
              rows={4}
              readOnly
              value={byHand}
              onFocus={(event) => event.currentTarget.select()}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                // In Word on the web office.js listens on the window and takes the focus out of the pane.
                event.stopPropagation();
                close();
              }}
            />
          </Field>
          <div className={styles.buttons}>
            <Button size="small" onClick={close}>
              {copyWords.close}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
