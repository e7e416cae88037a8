/** The panel **Nhận diện văn bản đang mở** over one session; loaded with the first of its verbs. */
import { outlineItems } from '../core/outline/outline-items';
import { reportOfFile } from '../core/checks/reading/read-report-file';
import type { AdoptVerb, AdoptView } from './adopt-state';
import { readOpenFile } from './check-reading';
import { busy } from './pane-words';
import type { PaneSession } from './pane-session';

const reading: AdoptView = { panel: 'adopt', step: 'reading', rows: [], strays: [], lines: [], notes: [] };

/** Carries the verbs of the panel out. */
export function createAdoptPanel(
  session: PaneSession,
  show: (view: AdoptView) => void,
): (verb: AdoptVerb) => Promise<void> {
  const open = async (): Promise<void> => {
    show(reading);
    const read = await readOpenFile(session, { told: () => undefined, stopped: () => false });
    if (!read.ok || read.value === null) return;
    const report = reportOfFile(session.deps.outline, read.value, { year: session.data().year });
    const found = new Map(report.items.map(({ item, heading }) => [item.id, heading]));
    show({
      ...reading,
      step: 'preview',
      rows: outlineItems(session.deps.outline, session.data()).map(({ id, text }) => ({
        id,
        text,
        state: found.get(id) ? 'sure' : 'none',
        reason: '',
        line: found.get(id)?.index ?? null,
        found: found.get(id)?.text ?? '',
        split: false,
      })),
    });
  };
  return (verb) => (verb.kind === 'open' ? session.work(busy.reading, open) : Promise.resolve());
}
