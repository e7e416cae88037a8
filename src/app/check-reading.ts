/** The open document as the checks read it: the file itself, or what Office.js shows where Word gives no file. */
import type { FileDocument } from '../core/report/file-document';
import { fileOfSnapshot } from '../core/report/snapshot-file';
import type { CheckSource } from './check-steps';
import type { PaneSession } from './pane-session';
import { failure, success, type Result } from './trouble';

/** How far the reading is, and whether it is to stop. */
export interface ReadingProgress {
  readonly told: (done: number, of: number) => void;
  readonly stopped: () => boolean;
}

/** The file of the open document as it is; null = stopped. A Word that gives no file, or fails at it, is read through Office.js. */
export async function openSource(
  session: PaneSession,
  { told, stopped }: ReadingProgress,
): Promise<Result<CheckSource | null>> {
  const { file, gateway } = session.deps;
  if (file.supported()) {
    const read = await file.read(told, stopped);
    if (read.ok) return success(read.value && { kind: 'file', bytes: read.value, name: gateway.fileName() });
  }
  return documentSource(session);
}

/** The document through Office.js. */
export async function documentSource({
  deps: { gateway, dataPart },
}: PaneSession): Promise<Result<Extract<CheckSource, { kind: 'document' }>>> {
  const [snapshot, parts] = [await gateway.read(), await dataPart.readAll()];
  if (!snapshot.ok) return failure(snapshot.trouble);
  return success({ kind: 'document', document: fileOfSnapshot(snapshot.value, parts.ok ? parts.value : []) });
}

/** The open document, read; null = stopped. */
export async function readOpenFile(
  session: PaneSession,
  progress: ReadingProgress,
): Promise<Result<FileDocument | null>> {
  const source = await openSource(session, progress);
  if (!source.ok) return source;
  if (source.value?.kind === 'file') {
    const read = await session.deps.readDocument(source.value.bytes, source.value.name);
    if (read.ok) return read;
    const shown = await documentSource(session);
    return shown.ok ? success(shown.value.document) : shown;
  }
  return success(source.value && source.value.document);
}
