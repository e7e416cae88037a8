/** The open document as the .docx it is, through the Common API (set *CompressedFile*); works where no rich API can see format. */
import type { FilePort } from '../app/file-ports';
import { failure, type Result } from '../app/trouble';
import { callOffice } from './call-office';
import { troubleOf } from './host-trouble';
import type { WordSession } from './word-session';

/** Bytes of a slice: the most that Word on an iPad gives. */
const SLICE = 65_536;
/** A larger file is not read. */
const LARGEST = 50_000_000;

/** Reads the whole file: one call to open, one a slice, one to close. It is closed after a fault too: Word keeps only two open. */
export function createFilePort(session: WordSession): FilePort {
  const { context, FileType } = session.host.Office;
  return {
    supported: () => context.requirements.isSetSupported('CompressedFile', '1.1'),
    read: async (onSlice, stopped): Promise<Result<Uint8Array | null>> => {
      const left: Office.File[] = [];
      const read = await session.alone(async () => {
        const file = await callOffice<Office.File>((done) =>
          context.document.getFileAsync(FileType.Compressed, { sliceSize: SLICE }, done),
        );
        left.push(file);
        try {
          if (file.size > LARGEST) return 'too-big' as const;
          const bytes = new Uint8Array(file.size);
          let filled = 0;
          for (let index = 0; index < file.sliceCount; index += 1) {
            if (stopped()) return null;
            const slice = await callOffice<Office.Slice>((done) => file.getSliceAsync(index, done));
            const part = Uint8Array.from(slice.data as ArrayLike<number>);
            bytes.set(part.subarray(0, bytes.length - filled), filled);
            filled += part.length;
            onSlice(index + 1, file.sliceCount);
          }
          return filled === file.size ? bytes : ('incomplete' as const);
        } finally {
          left.pop();
          // The bytes are here; a file that cannot be closed is no trouble of hers.
          await callOffice<void>((done) => file.closeAsync(done)).catch(() => undefined);
        }
      });
      // A slice that never came: nobody waits for it any more, and the file would stay open.
      for (const file of left) void callOffice<void>((done) => file.closeAsync(done)).catch(() => undefined);
      if (!read.ok) return read;
      if (read.value === 'too-big') return failure(troubleOf('too-big'));
      if (read.value === 'incomplete') return failure(troubleOf('word-failed'));
      return { ok: true, value: read.value };
    },
  };
}
