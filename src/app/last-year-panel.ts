/** The panel **Lấy từ báo cáo năm trước** over one session; loaded with the first of its verbs. */
import { readLastYear, type LastYearFile } from '../core/drafts/last-year-file';
import { pairUnits } from '../core/drafts/last-year-units';
import { outlineItems } from '../core/outline/outline-items';
import { LAST_YEAR } from '../core/report/report-year';
import type { FileDocument } from '../core/report/file-document';
import { readOpenFile } from './check-reading';
import type { ChosenFile } from './chosen-file';
import {
  lastYearProposal,
  mentionContext,
  newReading,
  type LastYearProposal,
  type LastYearReading,
} from './last-year-reading';
import { moveBodyYears, reuseText } from './last-year-reuse';
import { rollOpenDocument } from './last-year-roll';
import type { LastYearText, LastYearVerb, LastYearView } from './last-year-state';
import { takeLastYear } from './last-year-take';
import { lastYearTexts } from './last-year-texts';
import { answerOf, dataView, emptyLastYear } from './last-year-view';
import { lastYearBusy, lastYearSaid } from './last-year-words';
import { busy } from './pane-words';
import type { PaneSession } from './pane-session';

type Step = LastYearView['step'];

/** Carries the verbs of the panel out. What was read stays while the pane is open, so that mentions can be looked up again. */
export function createLastYearPanel(
  session: PaneSession,
  show: (view: LastYearView) => void,
): (verb: LastYearVerb) => Promise<void> {
  let reading: LastYearReading | null = null;
  let step: Step = 'choose';
  /** The year the open document was moved to. */
  let rolledTo: number | null = null;

  const standing = (): boolean => session.state().document === 'outline';
  const proposal = (from: LastYearReading): LastYearProposal =>
    lastYearProposal(session.deps.outline, from, {
      data: session.data(),
      figures: session.figures(),
      standing: standing(),
    });

  const texts = (from: LastYearReading): readonly LastYearText[] => {
    const data = session.data();
    const pairs = pairUnits(from.file.data.units, data.units, { from: from.file.year, to: data.year }, from.units);
    return lastYearTexts(from.file.texts, {
      context: mentionContext(from, data, pairs),
      snapshot: session.lastReading()?.snapshot ?? null,
      items: outlineItems(session.deps.outline, data),
      inPlace: from.inPlace,
      moved: from.moved,
    });
  };

  const view = (): LastYearView => {
    const { document } = session.state();
    const base: LastYearView = {
      ...emptyLastYear,
      step,
      canUseOpen: document !== 'blank' && document !== 'unread',
      outline: standing(),
      file: reading?.name ?? '',
      inPlace: reading?.inPlace ?? false,
    };
    if (reading === null) return base;
    const { file, name } = reading;
    const { year } = session.data();
    if (step === 'year')
      return {
        ...base,
        yearAfter: file.said === null || standing() || file.year >= LAST_YEAR ? null : file.year + 1,
        notes: [file.said === null ? lastYearSaid.noYear(year) : lastYearSaid.otherYear(file.year, year)],
      };
    if (step === 'open')
      return { ...base, notes: [lastYearSaid.openIs(name, file.year)], rollTo: session.data().year + 1 };
    if (step === 'data') return { ...base, ...dataView(reading, proposal(reading), session.data()) };
    return step === 'texts' ? { ...base, texts: texts(reading) } : base;
  };
  const go = (to: Step): void => {
    step = to;
    show(view());
  };
  /** What was chosen counts at once; what it brings is reckoned anew. */
  const choose = (change: (from: LastYearReading) => Partial<LastYearReading>): void => {
    if (reading === null) return;
    reading = { ...reading, ...change(reading) };
    show(view());
  };

  const take = (document: FileDocument, name: string, inPlace: boolean): LastYearFile => {
    const { year } = session.data();
    const file = readLastYear(session.deps.outline, document, inPlace ? year : year - 1);
    reading = newReading(name, file, inPlace);
    return file;
  };

  const readFiles = async (files: readonly ChosenFile[]): Promise<void> => {
    const [chosen, other] = files;
    if (chosen === undefined) return;
    if (other !== undefined) {
      session.note('warning', lastYearSaid.manyFiles);
      return;
    }
    await session.work(lastYearBusy.reading(chosen.name), async () => {
      const before = step;
      go('reading');
      const read = await session.deps.readDocument(chosen.bytes, chosen.name);
      if (!read.ok) {
        go(before);
        session.trouble(read.trouble);
        return;
      }
      const { headings, said } = take(read.value, chosen.name, false);
      if (headings === 0) {
        reading = null;
        go('choose');
        session.note('warning', lastYearSaid.noReport(chosen.name));
        return;
      }
      go(said === session.data().year - 1 ? 'data' : 'year');
    });
  };

  const readOpen = async (): Promise<void> => {
    if (!standing()) {
      session.note('warning', lastYearSaid.openIsBare);
      return;
    }
    go('reading');
    const read = await readOpenFile(session, { told: () => undefined, stopped: () => false });
    if (!read.ok || read.value === null) {
      go('choose');
      if (!read.ok) session.trouble(read.trouble);
      return;
    }
    take(read.value, session.deps.gateway.fileName(), true);
    go('open');
  };

  const roll = async (): Promise<void> => {
    const whole = await rollOpenDocument(session);
    if (whole) rolledTo = session.data().year;
    if (whole) go('texts');
    else show(view());
  };

  // Bodies are written, emptied and taken back outside the panel too.
  session.onShown(() => {
    if (rolledTo !== null && session.data().year !== rolledTo) {
      // It was taken back: the document is last year's again.
      rolledTo = null;
      if (reading?.inPlace === true) [reading, step] = [{ ...reading, moved: [] }, 'open'];
    }
    const open = session.state().existing?.panel === 'last-year';
    if (open && step !== 'choose' && step !== 'reading') show(view());
  });

  return async (verb) => {
    switch (verb.kind) {
      case 'open': {
        go(step === 'reading' ? 'choose' : step);
        return;
      }
      case 'files':
        return readFiles(verb.files);
      case 'other-file':
        reading = null;
        {
          go('choose');
          return;
        }
      case 'open-document':
        return session.work(lastYearBusy.reading(''), readOpen);
      case 'use': {
        go('data');
        return;
      }
      case 'year-after':
        if (reading === null) return;
        session.setData({ year: reading.file.year + 1 });
        go('data');
        await session.saveData();
        return;
      case 'step': {
        go(verb.to);
        return;
      }
      case 'entry': {
        choose(({ entries }) => ({ entries: { ...entries, [verb.id]: verb.taken } }));
        return;
      }
      case 'unit': {
        choose(({ units }) => ({ units: { ...units, [verb.id]: answerOf(verb.answer) } }));
        return;
      }
      case 'figure': {
        choose(({ figures }) => ({
          figures: [...figures.filter((key) => key !== verb.id), ...(verb.taken ? [verb.id] : [])],
        }));
        return;
      }
    }
    const from = reading;
    if (from === null) return;
    if (verb.kind === 'take')
      return session.work(lastYearBusy.taking, async () => {
        await takeLastYear(session, proposal(from));
        go('texts');
      });
    if (verb.kind === 'roll') return session.work(busy.changing, roll);
    const text = texts(from).find(({ item }) => item === verb.item);
    if (text === undefined) return;
    await session.work(busy.changing, () => {
      if (verb.kind === 'reuse') return reuseText(session, text);
      const { year } = session.data();
      return moveBodyYears(session, text, { from: year - 1, to: year }, (done) =>
        choose(({ moved }) => ({ moved: done ? [...moved, verb.item] : moved.filter((id) => id !== verb.item) })),
      );
    });
  };
}
