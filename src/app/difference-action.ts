/** A text of the document that is not what was entered: she says which of the two holds. */
import { agreedDifference } from '../core/report/agreed';
import { takeFromDocument, type Difference } from '../core/report/differences';
import { fieldTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import { BLANK } from '../core/report/fields';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { followData } from './follow-data';
import { differenceKey, openDifferences } from './form-view';
import { said, undoLabel } from './pane-words';
import { valueOrSay, type PaneSession } from './pane-session';
import type { TextChange } from './ports';

/** Settles one difference of the last reading; one that is gone meanwhile needs nothing. */
export async function settleDifference(session: PaneSession, key: string, side: 'document' | 'entered'): Promise<void> {
  const report = await session.read();
  if (!report) return;
  const found = differencesNow(session, report.snapshot).find((one) => differenceKey(one) === key);
  if (!found) {
    session.note('info', said.differenceGone);
    return;
  }
  if (side === 'entered') {
    await writeEntered(session, found, key);
    return;
  }
  const before = session.data();
  const taken = takeFromDocument(session.deps.outline, before, found);
  if (!taken.ok) {
    session.note('warning', taken.sentence);
    return;
  }
  session.setData(agreedDifference(before, taken.data));
  await followData(session, found.name, before);
}

const differencesNow = (session: PaneSession, snapshot: DocumentSnapshot): readonly Difference[] =>
  openDifferences(session.deps.outline, session.data(), session.agreed(), snapshot);

/** Writes what was entered over what stands at the places that differ: two requests. */
async function writeEntered(session: PaneSession, { field, entered, name }: Difference, key: string): Promise<void> {
  const text = entered === '' ? BLANK : entered;
  const overwritten: { readonly turn: number; readonly oldText: string }[] = [];
  const rewritten = await session.deps.gateway.rewrite((now) => {
    const found = differencesNow(session, now).find((one) => differenceKey(one) === key);
    const places = documentParts(now).withTag(fieldTag(field));
    return (found?.controls ?? []).map((id): TextChange => {
      const turn = places.findIndex((place) => place.id === id);
      overwritten.push({ turn, oldText: places[turn]?.text ?? '' });
      return { kind: 'control', id, text };
    });
  }, false);
  const written = await valueOrSay(session, rewritten);
  if (!written) return;
  session.show(written.after);
  session.remember({
    label: undoLabel(name, session.deps.clock.now()),
    before: written.before,
    after: written.after,
    careful: true,
    takeBack: async () => {
      const back = await session.deps.gateway.rewrite((now) => {
        const places = documentParts(now).withTag(fieldTag(field));
        return overwritten.flatMap(({ turn, oldText }): readonly TextChange[] => {
          const place = places[turn];
          return place?.text === text ? [{ kind: 'control', id: place.id, text: oldText || BLANK }] : [];
        });
      }, false);
      return back.ok ? { ok: true, value: back.value.after } : back;
    },
    forget: () => undefined,
  });
  session.note('success', said.enteredWritten(name));
  await session.saveData();
}
