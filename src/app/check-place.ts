/** **Đến vị trí này**: to the control, or to the paragraph as it was checked, wherever it stands now. */
import type { Finding } from '../core/checks/run-checks';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { checkSaid } from './check-words';
import type { CheckedDocument } from './checked-document';
import { said } from './pane-words';
import type { PaneSession } from './pane-session';

/** The paragraph with this text nearest to where it stood; null when it is gone. */
function paragraphNow(index: number, text: string, { paragraphs }: DocumentSnapshot): number | null {
  const same = paragraphs.filter((one) => one.text === text);
  const [near] = same.sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
  return near?.index ?? null;
}

/** Reads first; says so when the place is gone or there is none. */
export async function goToFinding(
  session: PaneSession,
  { texts }: Pick<CheckedDocument, 'texts'>,
  { place, paragraph }: Finding,
): Promise<void> {
  if (place.kind === 'document') {
    session.note('info', checkSaid.nowhere);
    return;
  }
  const read = await session.read();
  if (!read) return;
  const control = place.kind === 'control' ? read.snapshot.controls.find(({ tag }) => tag === place.tag) : undefined;
  const text = texts.get(paragraph ?? -1);
  const index = text === undefined || paragraph === null ? null : paragraphNow(paragraph, text, read.snapshot);
  if (!control && index === null) {
    session.note('warning', checkSaid.gone);
    return;
  }
  const gone = await session.deps.gateway.goTo(
    control ? { control: control.id } : { paragraph: index ?? 0, text: text ?? '' },
  );
  if (gone.ok) session.note('info', said.goneTo);
  else session.trouble(gone.trouble);
}
