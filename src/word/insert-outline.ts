/** The insertion of the whole outline: one package, then read-back, tidying, page number; after a fault in those, restoring. Five requests at most. */
import type { InsertOutlineOutcome, InsertOutlineRequest, PlacedControl } from '../app/ports';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { endSection } from './end-section';
import { annexPage, applyPageSetup, pageSetupNames, pageSetupOf } from './page-setup';
import type { QueuedReading } from './queued-reading';
import type { WordSession } from './word-session';

/** Runs inside one `Word.run`; the steps behind the read-back may fail by themselves. */
export async function insertOutline(
  session: WordSession,
  context: Word.RequestContext,
  request: InsertOutlineRequest,
): Promise<InsertOutlineOutcome> {
  const { body } = context.document;
  session.untracked(context, request.pauseTracking, () => {
    if (request.packages.length === 0) return;
    // A control that holds the caret makes Word refuse or nest what is inserted (office-js #311, #2815);
    // behind text of hers the caret is not in what is inserted and stays where she left it.
    if (request.place === 'append') endSection(body);
    else body.getRange('Start').select();
    request.packages.forEach((one, index) => {
      body.insertOoxml(one, request.place === 'append' || index > 0 ? 'End' : 'Replace');
    });
  });
  const queued = session.queueReading(context);
  await context.sync();

  const inserted = session.snapshot(queued);
  const turn = request.landscapeLast && session.capabilities.pageSetup;
  const { sections } = context.document;
  if (turn) sections.load('items');
  const placed = await readBack(context, queued, request.fieldParagraphs(inserted));
  const tidied = await tidy(session, context, queued, inserted, request, turn ? sections : null);
  const pageNumber = tidied.header ? await putPageNumber(session, context, tidied.header, request) : notAsked(request);
  const stopped = !tidied.done || pageNumber === 'failed';
  const trackingRestored = stopped && request.pauseTracking ? await restore(session, context) : true;
  return { ...outcomeOf(tidied), placed, pageNumber, trackingRestored };
}

const notAsked = (request: InsertOutlineRequest): 'failed' | 'not-asked' =>
  request.pageNumber === null ? 'not-asked' : 'failed';

async function readBack(
  context: Word.RequestContext,
  queued: QueuedReading,
  indexes: readonly number[],
): Promise<readonly PlacedControl[]> {
  const asked = indexes.flatMap((index) => {
    const paragraph = queued.paragraphs.items[index];
    if (!paragraph) return [];
    const controls = paragraph.contentControls;
    controls.load('tag');
    return [{ index, controls }];
  });
  await context.sync();
  return asked.flatMap(({ index, controls }) => controls.items.map(({ tag }) => ({ tag, paragraph: index })));
}

const outcomeOf = ({
  reading,
  landscape,
  lastSection,
}: Tidied): Pick<InsertOutlineOutcome, 'reading' | 'landscape' | 'lastSection'> => ({
  reading,
  landscape,
  lastSection,
});

interface Tidied {
  readonly done: boolean;
  readonly reading: DocumentSnapshot;
  readonly landscape: InsertOutlineOutcome['landscape'];
  readonly lastSection: InsertOutlineOutcome['lastSection'];
  readonly header: Word.Body | null;
}

/** Deletes leftovers, turns the last section, and looks at the header: one request, none of it needed for the report to be whole. */
async function tidy(
  session: WordSession,
  context: Word.RequestContext,
  queued: QueuedReading,
  inserted: DocumentSnapshot,
  request: InsertOutlineRequest,
  turn: Word.SectionCollection | null,
): Promise<Tidied> {
  const leftovers = new Set(request.leftovers(inserted));
  const last = turn?.items.at(-1)?.pageSetup ?? null;
  const untouched = {
    reading: inserted,
    landscape: turn ? 'failed' : 'not-asked',
    lastSection: null,
    header: null,
  } as const;
  if (leftovers.size === 0 && !turn && request.pageNumber === null) return { ...untouched, done: true };
  try {
    session.untracked(context, request.pauseTracking, () => {
      for (const index of leftovers) queued.paragraphs.items[index]?.delete();
      if (last) {
        // Read before it is changed: actions of a request are carried out in their order.
        last.load([...pageSetupNames]);
        applyPageSetup(last, annexPage);
      }
    });
    // The insertion leaves the caret, and what she sees, at the end of a document she means to read from its beginning.
    if (request.place === 'replace-blank') context.document.body.getRange('Start').select();
    const header = request.pageNumber === null ? null : context.document.sections.getFirst().getHeader('Primary');
    header?.load('text,inlinePictures/width');
    await context.sync();
    const paragraphs = inserted.paragraphs
      .filter((paragraph) => !leftovers.has(paragraph.index))
      .map((paragraph, index) => ({ ...paragraph, index }));
    const lastSection = last ? pageSetupOf(last) : null;
    return {
      done: true,
      reading: { ...inserted, paragraphs },
      landscape: turn ? 'done' : 'not-asked',
      lastSection,
      header,
    };
  } catch {
    // The report stands; what was not tidied is said by the outcome.
    return { ...untouched, done: false };
  }
}

async function putPageNumber(
  session: WordSession,
  context: Word.RequestContext,
  header: Word.Body,
  { pageNumber, pauseTracking }: InsertOutlineRequest,
): Promise<InsertOutlineOutcome['pageNumber']> {
  if (pageNumber === null) return 'not-asked';
  if (header.text.trim() !== '' || header.inlinePictures.items.length > 0) return 'header-in-use';
  try {
    session.untracked(context, pauseTracking, () => header.insertOoxml(pageNumber, 'Replace'));
    await context.sync();
    return 'inserted';
  } catch {
    // Harmless: the outcome says that the page has no number yet.
    return 'failed';
  }
}

/** A request that stopped in the middle may have left Track Changes off. */
async function restore(session: WordSession, context: Word.RequestContext): Promise<boolean> {
  try {
    session.resumeTracking(context);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
