/** The open document as the checks read it: the file itself, or what Office.js shows where Word gives no file. */
import { reportOfFile } from '../core/checks/reading/read-report-file';
import type { Report } from '../core/checks/reading/report';
import type { FileDocument } from '../core/report/file-document';
import { fileOfSnapshot } from '../core/report/snapshot-file';
import type { PaneSession } from './pane-session';
import { success, type Result } from './trouble';

/** How far the reading is, and whether it is to stop. */
export interface ReadingProgress {
  readonly told: (done: number, of: number) => void;
  readonly stopped: () => boolean;
}

/** The file of the open document, read; null = stopped. A Word that gives no file, or fails at it, is read through Office.js. */
export async function readOpenFile(
  session: PaneSession,
  { told, stopped }: ReadingProgress,
): Promise<Result<FileDocument | null>> {
  const { file, readDocument, gateway, dataPart } = session.deps;
  if (file.supported()) {
    const bytes = await file.read(told, stopped);
    if (bytes.ok && bytes.value === null) return success(null);
    if (bytes.ok && bytes.value !== null) {
      const read = await readDocument(bytes.value, gateway.fileName());
      if (read.ok) return read;
    }
  }
  const [snapshot, parts] = [await gateway.read(), await dataPart.readAll()];
  if (!snapshot.ok) return snapshot;
  return success(fileOfSnapshot(snapshot.value, parts.ok ? parts.value : []));
}

/** The report the checks look at. */
export const reportToCheck = (session: PaneSession, document: FileDocument): Report =>
  reportOfFile(session.deps.outline, document, { purpose: session.checks().purpose, year: session.data().year });
