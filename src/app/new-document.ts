/** **Tạo văn bản mới**: the complete .docx, opened as a new document where Word can, offered as a file where it cannot. */
import { toBase64 } from './base64';
import { busy, said } from './pane-words';
import type { PaneSession } from './pane-session';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The whole action; the open document is not touched. */
export async function createNewDocument(session: PaneSession): Promise<void> {
  if (session.state().clusterError !== '' || session.state().yearError !== '') {
    session.note('error', said.fixFields);
    return;
  }
  session.saying(busy.creating);
  const { outline, packDocx, gateway, download, addIn } = session.deps;
  const data = { ...session.data(), dropped: [], verified: false };
  const { newDocumentParts } = await import('./packages');
  const bytes = await packDocx(newDocumentParts(outline, data, addIn));
  if (gateway.capabilities.newDocument) {
    const opened = await gateway.openNewDocument(toBase64(bytes));
    if (opened.ok) {
      session.note('success', said.newDocumentOpened);
      return;
    }
  }
  const name = `Bao cao thi dua ${data.year}.docx`;
  const saved = download.save(name, bytes, DOCX);
  if (saved.ok) session.note('success', said.newDocumentSaved(name));
  else session.trouble(saved.trouble);
}
