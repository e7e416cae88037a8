/** **Tạo bản gửi**: a clean copy of the open document; the document itself is not touched. */
import type { Finding } from '../core/checks/run-checks';
import { toBase64 } from './base64';
import type { CheckedFacts } from './check-steps';
import { checkQuestions, checkSaid } from './check-words';
import type { PaneSession } from './pane-session';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NEVER = (): boolean => false;

/** Refuses while changes or comments remain; with errors it asks. `changes`, `comments`, `findings`: of the check just made. */
export async function makeSendCopy(
  session: PaneSession,
  { changes, comments }: Pick<CheckedFacts, 'changes' | 'comments'>,
  findings: readonly Finding[],
): Promise<void> {
  const { file, gateway, download, sendCopy } = session.deps;
  if (!file.supported()) {
    session.note('warning', checkSaid.noFile);
    return;
  }
  if (changes + comments > 0) {
    session.note('error', checkSaid.copyRefused);
    return;
  }
  const errors = findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'failed');
  if (errors.length > 0) {
    const list = errors.map(({ message }) => message);
    if ((await session.ask(checkQuestions.copyAnyway(list))) === null) return;
  }
  const bytes = await file.read(() => undefined, NEVER);
  if (!bytes.ok) {
    session.trouble(bytes.trouble);
    return;
  }
  const copy = await sendCopy(bytes.value ?? new Uint8Array());
  if (!copy.ok) {
    session.trouble(copy.trouble);
    return;
  }
  if (gateway.capabilities.newDocument && (await gateway.openNewDocument(toBase64(copy.value))).ok) {
    session.note('success', checkSaid.copyOpened);
    return;
  }
  const name = `Ban gui ${gateway.fileName().replace(/\.[^.]*$/u, '') || `Bao cao thi dua ${session.data().year}`}.docx`;
  const saved = download.save(name, copy.value, DOCX);
  if (saved.ok) session.note('success', checkSaid.copySaved(name));
  else session.trouble(saved.trouble);
}
