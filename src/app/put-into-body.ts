/** Puts paragraphs into a body: in place of its guidance, behind what stands there, or in place of a text she gave up. */
import type { Item } from '../core/outline/outline';
import { bodyTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import type { DocumentSnapshot, ParagraphSnapshot } from '../core/report/snapshot';
import { holdsNothing, paragraphsOf } from '../core/report/written-text';
import { normalizeText } from '../core/text/normalize';
import { openBody } from './open-body';
import { questions, undoLabel } from './pane-words';
import { consentToPause, evenAfterFault, stillAsRead, type PaneSession } from './pane-session';
import type { TextChange } from './ports';
import { restoreBody } from './restore-body';
import { success } from './trouble';

/** What came of it: where the paragraphs stand now, or why they do not. */
export type PutOutcome = 'put' | 'no-body' | 'not-put';

/** Paragraphs of the one body of an item; [] where there is none or two. */
function bodyLines(now: DocumentSnapshot, item: string): readonly ParagraphSnapshot[] {
  const parts = documentParts(now);
  const [body, other] = parts.withTag(bodyTag(item));
  return body === undefined || other !== undefined ? [] : parts.paragraphsIn(body);
}

const textsOf = (lines: readonly ParagraphSnapshot[]): readonly string[] =>
  lines.map(({ text }) => normalizeText(text)).filter((text) => text !== '');

/** Whether a body ends with the paragraphs and has as many more as it should. */
function endsWith(now: DocumentSnapshot, item: string, before: readonly string[], texts: readonly string[]): boolean {
  const wanted = [...before, ...texts.map(normalizeText).filter((text) => text !== '')];
  return textsOf(bodyLines(now, item)).join('\n') === wanted.join('\n');
}

/** Paragraphs that were put behind others and still stand as they were put, the last first. */
function takenOut(
  now: DocumentSnapshot,
  item: string,
  before: readonly string[],
  texts: readonly string[],
): readonly TextChange[] {
  if (!endsWith(now, item, before, texts)) return [];
  const lines = bodyLines(now, item).filter(({ text }) => normalizeText(text) !== '');
  return lines.slice(before.length).map(({ index }): TextChange => ({ kind: 'remove-paragraph', index }));
}

/** What is put where. */
interface Putting {
  readonly item: Item;
  readonly texts: readonly string[];
  /** Names what **Hoàn tác** takes back. */
  readonly deed: string;
  /** Her lines that go (`OpenBody.lines`), as she saw them; where anything else stands by then, nothing is written. Absent = none. */
  readonly instead?: readonly string[];
}

/**
 * Reads, asks where Track Changes is on, writes, reads back; one **Hoàn tác**, named by `deed`. Requests: three. Trouble
 * of Word is said; what else keeps it from being put is answered, and said by the caller.
 */
export async function putIntoBody(
  session: PaneSession,
  { item, texts, deed, instead }: Putting,
): Promise<PutOutcome | null> {
  const report = await session.read();
  if (!report) return null;
  const [body] = documentParts(report.snapshot).withTag(bodyTag(item.id));
  if (body === undefined) return 'no-body';
  const behind = instead === undefined && !holdsNothing(body);
  const before = behind ? textsOf(bodyLines(report.snapshot, item.id)) : [];
  const gone = bodyLines(report.snapshot, item.id).flatMap(({ text }) => paragraphsOf(text));
  // A picture, a table or a field that stands there by now could not be brought back.
  const isGiven = (now: DocumentSnapshot): boolean => {
    const standing = openBody(documentParts(now), now, item.id);
    return standing?.mixed === false && standing.lines.join('\n') === instead?.join('\n');
  };
  if (instead !== undefined && !isGiven(report.snapshot)) {
    session.show(report.snapshot);
    return 'not-put';
  }
  const pause = await consentToPause(session, report.snapshot, questions.pauseTracking(deed));
  if (pause === null || (pause && !(await stillAsRead(session, report.snapshot)))) return null;
  const { gateway, clock } = session.deps;
  const result = await gateway.rewrite((now) => {
    const [standing, other] = documentParts(now).withTag(bodyTag(item.id));
    if (standing === undefined || other !== undefined) return [];
    if (instead === undefined ? holdsNothing(standing) === behind : !isGiven(now)) return [];
    return [{ kind: 'paragraphs', id: standing.id, texts, behind }];
  }, pause);
  const stands = (now: DocumentSnapshot): boolean => endsWith(now, item.id, before, texts);
  const after = await evenAfterFault(session, result.ok ? success(result.value.after) : result, stands);
  if (!after) return null;
  if (!stands(after)) return 'not-put';
  session.remember({
    label: undoLabel(deed, clock.now()),
    before: report.snapshot,
    after,
    takeBack: async (_, paused) => {
      if (!behind && instead === undefined) return restoreBody(session, item, body, paused);
      const back = await gateway.rewrite((now) => {
        if (instead === undefined) return takenOut(now, item.id, before, texts);
        const [standing] = documentParts(now).withTag(bodyTag(item.id));
        if (standing === undefined || !endsWith(now, item.id, [], texts)) return [];
        return [{ kind: 'paragraphs', id: standing.id, texts: gone, behind: false }];
      }, paused);
      return back.ok ? success(back.value.after) : back;
    },
    forget: () => undefined,
  });
  session.show(after);
  return 'put';
}
