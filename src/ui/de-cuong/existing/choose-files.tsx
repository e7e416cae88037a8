/** Files for a panel: chosen by a button; the browser's own field is out of sight. */
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import type { ChosenFile } from '../../../app/chosen-file';

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** The files with their bytes; those that are gone meanwhile are left out. */
export async function filesWithBytes(files: readonly File[]): Promise<readonly ChosenFile[]> {
  const read = await Promise.all(
    files.map(async (file) => {
      const bytes = await file.arrayBuffer().catch(() => null);
      return bytes === null ? [] : [{ name: file.name, modified: file.lastModified, bytes: new Uint8Array(bytes) }];
    }),
  );
  return read.flat();
}

interface ChooseFilesProps {
  /** Words of the button. */
  readonly label: string;
  /** Name of the field for those who do not see it. */
  readonly name: string;
  /** Endings, e.g. `.docx`. */
  readonly accept: string;
  readonly several?: boolean;
  readonly primary?: boolean;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The same file can be chosen again. */
export function ChooseFiles({ label, name, accept, several, primary, busy, onFiles }: ChooseFilesProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        className={styles.hidden}
        type="file"
        multiple={several === true}
        accept={accept}
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance={primary === true ? 'primary' : 'secondary'}
        icon={<ArrowUpload16Regular />}
        disabledFocusable={busy}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
