/** **Tạo văn bản mới**: the complete .docx, opened as a new document where Word can, offered as a file where it cannot. */
import { writtenSentences } from '../core/report/introduction';
import { toBase64 } from './base64';
import type { ReportData } from '../core/report/report-data';
import { unbuiltFigures } from './carried-figures';
import type { KeptFigures } from './kept-figures';
import { busy, said } from './pane-words';
import type { PaneSession } from './pane-session';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The whole action; the open document is not touched. `report`: of another report than the entered one. */
export async function createNewDocument(
  session: PaneSession,
  report: ReportData = { ...session.data(), dropped: [] },
  notes: readonly string[] = [],
  figures: KeptFigures = unbuiltFigures(session.figures()),
): Promise<void> {
  const ownFields = session.state().document !== 'outline';
  if (ownFields && (session.state().clusterError !== '' || session.state().yearError !== '')) {
    session.note('error', said.fixFields);
    return;
  }
  session.saying(busy.creating);
  const { outline, packDocx, gateway, download, addIn } = session.deps;
  const data = { ...report, written: writtenSentences(report), verified: false };
  const { newDocumentParts } = await import('./packages');
  const bytes = await packDocx(newDocumentParts(outline, data, addIn, figures));
  if (gateway.capabilities.newDocument) {
    const opened = await gateway.openNewDocument(toBase64(bytes));
    if (opened.ok) {
      session.note('success', [said.newDocumentOpened, ...notes].join(' '));
      return;
    }
  }
  const name = `Bao cao thi dua ${data.year}.docx`;
  const saved = download.save(name, bytes, DOCX);
  if (saved.ok) session.note('success', [said.newDocumentSaved(name), ...notes].join(' '));
  else session.trouble(saved.trouble);
}
