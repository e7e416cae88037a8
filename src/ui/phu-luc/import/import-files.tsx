/** Files of Excel: chosen, or dropped onto the tab. */
import { Button } from '@fluentui/react-components';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import type { AppendixActions } from '../../../app/appendix-state';
import { usePartStyles } from '../../use-part-styles';

/** What can be read. */
const ACCEPTED = '.xlsx,.csv';

/** Hands files on with their bytes; files that are gone meanwhile are left out. */
export async function handOn(files: readonly File[], onRead: AppendixActions['readFiles']): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => {
      const bytes = await file.arrayBuffer().catch(() => null);
      return bytes === null ? [] : [{ name: file.name, bytes: new Uint8Array(bytes) }];
    }),
  );
  const whole = read.flat();
  if (whole.length > 0) await onRead(whole);
}

interface ImportFilesProps {
  readonly busy: boolean;
  readonly onRead: AppendixActions['readFiles'];
}

/** The browser's own field is out of sight; the button opens it. */
export function ImportFiles({ busy, onRead }: ImportFilesProps) {
  const styles = usePartStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        className={styles.hidden}
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-label="Tệp Excel hoặc .csv"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again.
          event.target.value = '';
          if (files.length > 0) void handOn(files, onRead);
        }}
      />
      <Button
        size="small"
        icon={<ArrowUpload16Regular />}
        disabledFocusable={busy}
        onClick={() => field.current?.click()}
      >
        Nhập từ Excel
      </Button>
    </>
  );
}
