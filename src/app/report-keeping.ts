/** The report's data of one pane: what was entered, with what the document was last brought into line, and the part they are kept in. */
import { agreedData } from '../core/report/agreed';
import { writeAside, type PartAside } from '../core/report/data-aside';
import { mergeReportData, type MergeChoices, type MergeConflict } from '../core/report/merge-report-data';
import { readParts, type PartsReading } from '../core/report/read-parts';
import { newReportData, partError, writeDataPart, type DataReading, type ReportData } from '../core/report/report-data';
import { sameValue } from '../core/report/same-value';
import type { DocumentSnapshot } from '../core/report/snapshot';
import type { DocumentKind } from './pane-state';
import { emptyFigures, mergeFigures, readFigures, writeFigures, type KeptFigures } from './kept-figures';
import { said } from './pane-words';
import type { PaneDeps } from './pane-deps';

/** What came of reading or writing the part: whether it was done, and what the person is told. */
export interface KeepingOutcome {
  readonly done: boolean;
  readonly sentences: readonly string[];
}

/** The open document as it was last read. */
export interface LastReading {
  readonly snapshot: DocumentSnapshot;
  readonly kind: DocumentKind;
}

/** The data and their part. */
export interface ReportKeeping {
  readonly data: () => ReportData;
  /** The data the document was last brought into line with. */
  readonly agreed: () => ReportData;
  readonly setData: (change: Partial<ReportData>) => void;
  readonly agree: (data: ReportData) => void;
  /** Figures of the annexes, kept in the same part. */
  readonly figures: () => KeptFigures;
  readonly setFigures: (change: Partial<KeptFigures>) => void;
  /** Places that somebody else changed as well; mine stands meanwhile. */
  readonly conflicts: () => readonly MergeConflict[];
  readonly settleConflict: (id: string, side: 'mine' | 'theirs') => void;
  /** Reads the part unless it was read; until then nothing is written, or a fault at the opening would cost what it holds. */
  readonly load: (last: LastReading) => Promise<KeepingOutcome>;
  /** Writes the part; what somebody else wrote in between is merged first. */
  readonly save: (last: LastReading | null) => Promise<KeepingOutcome>;
}

/** Entries that only say what stands in the document: they follow at once. */
const followAtOnce = ['dropped', 'verified', 'written'] as const;

/** Turns in which somebody else may write between our look and our write. */
const MOST_TURNS = 3;

/** Keeps the data of one pane; `changed` is called after each change of them. */
export function createReportKeeping(deps: PaneDeps, year: number, changed: () => void): ReportKeeping {
  const { outline, dataPart } = deps;
  let data = newReportData(outline, year);
  let agreed = data;
  /** As the part that stands says. */
  let base = data;
  let baseAgreed = data;
  let conflicts: readonly MergeConflict[] = [];
  let choices: MergeChoices = {};
  /** What the document says of an entry both sides changed, as far as the other side knows. */
  let theirsStanding: Partial<ReportData> = {};
  /** The data with one entry merged again by the choices made: the rest may have been changed since. */
  let withChoices: (field: keyof ReportData) => ReportData = () => data;
  let unknown: DataReading['unknown'] = [];
  let figures: KeptFigures = emptyFigures;
  let baseFigures = figures;
  let aside: readonly PartAside[] = [];
  let loaded = false;
  /** What was chosen before the part could be read: it counts more than what the part says. */
  let chosen: Partial<ReportData> = {};

  const followed = (to: ReportData): ReportData => ({
    ...to,
    ...Object.fromEntries(followAtOnce.map((name) => [name, data[name]])),
  });

  const takeIn = (reading: PartsReading): void => {
    conflicts = reading.conflicts;
    choices = {};
    theirsStanding = {};
    const read = readFigures(reading.unknown);
    figures = mergeFigures(baseFigures, figures, { ...baseFigures, ...read.figures });
    baseFigures = { ...baseFigures, ...read.figures };
    unknown = read.others;
    aside = reading.aside;
  };

  const rebuilt = async ({ snapshot, kind }: LastReading): Promise<readonly string[]> => {
    if (kind !== 'outline' && kind !== 'report') return [];
    const { dataFromDocument, rebuildSentences } = await import('../core/report/rebuild-data');
    const { data: found, from, found: names, lost } = dataFromDocument(outline, snapshot, year);
    data = { ...found, ...chosen };
    if (names.length === 0) return [];
    return [rebuildSentences[from](names, lost)];
  };

  const load = async (last: LastReading): Promise<KeepingOutcome> => {
    if (loaded) return { done: true, sentences: [] };
    const read = await dataPart.readAll();
    if (!read.ok) return { done: false, sentences: [said.dataUnread] };
    const reading = readParts(outline, read.value, last.snapshot);
    loaded = true;
    takeIn(reading);
    withChoices = (field) => ({
      ...data,
      ...entry(readParts(outline, read.value, last.snapshot, choices).data, field),
    });
    const nothing = Object.keys(reading.data).length === 0;
    const sentences = nothing ? await rebuilt(last) : [];
    if (!nothing) data = { ...data, ...reading.data, ...chosen };
    agreed = agreedData(data, nothing ? {} : reading.agreed);
    [base, baseAgreed] = [data, agreed];
    changed();
    return { done: true, sentences: [...reading.sentences, ...sentences] };
  };

  const mergeIn = (parts: readonly string[], snapshot: DocumentSnapshot): readonly string[] => {
    const reading = readParts(outline, parts, snapshot);
    const others = { ...base, ...reading.data };
    const merged = mergeReportData(base, data, others);
    const mergedAgreed = mergeReportData(baseAgreed, agreed, agreedData(others, reading.agreed));
    const before = base;
    withChoices = (field) => mergeReportData({ ...others, ...entry(before, field) }, data, others, choices).data;
    takeIn({
      ...reading,
      conflicts: merged.conflicts,
      // Mine is written over theirs before she was asked, so theirs is kept.
      aside: merged.conflicts.length === 0 ? reading.aside : parts.map((xml) => ({ reason: 'doubled', xml })),
    });
    theirsStanding = agreedData(others, reading.agreed);
    data = merged.data;
    agreed = followed(mergedAgreed.data);
    [base, baseAgreed] = [others, agreedData(others, reading.agreed)];
    changed();
    return [said.changedElsewhere(merged.conflicts.length), ...reading.sentences];
  };

  const save = async (last: LastReading | null): Promise<KeepingOutcome> => {
    const sentences: string[] = [];
    if (!loaded) {
      if (last === null) return { done: false, sentences: [said.dataUnread] };
      const first = await load(last);
      if (!first.done) return first;
      sentences.push(...first.sentences);
    }
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if (aside.length > 0) {
        const kept = await dataPart.keepAside(aside.map(writeAside));
        if (!kept.ok) return { done: false, sentences: [...sentences, kept.trouble.sentence] };
        aside = [];
      }
      const [written, writtenAgreed, writtenFigures] = [data, agreed, figures];
      const part = writeDataPart(written, [...unknown, ...writeFigures(figures)], writtenAgreed);
      const tooLarge = partError(part);
      if (tooLarge !== '') return { done: false, sentences: [...sentences, tooLarge] };
      const writing = await dataPart.write(part);
      if (!writing.ok) return { done: false, sentences: [...sentences, writing.trouble.sentence] };
      if (writing.value.kind === 'written') {
        [base, baseAgreed, baseFigures] = [written, writtenAgreed, writtenFigures];
        return { done: true, sentences };
      }
      if (last === null) break;
      sentences.push(...mergeIn(writing.value.parts, last.snapshot));
    }
    return { done: false, sentences: [...sentences, said.dataUnread] };
  };

  return {
    data: () => data,
    agreed: () => agreed,
    setData: (change) => {
      data = { ...data, ...change };
      agreed = followed(agreed);
      if (!loaded) chosen = { ...chosen, ...change };
      changed();
    },
    agree: (to) => {
      const next = followed(to);
      if (sameValue(next, agreed)) return;
      agreed = next;
      changed();
    },
    figures: () => figures,
    setFigures: (change) => {
      figures = { ...figures, ...change };
      changed();
    },
    conflicts: () => conflicts,
    settleConflict: (id, side) => {
      const conflict = conflicts.find((candidate) => candidate.id === id);
      if (!conflict) return;
      conflicts = conflicts.filter((candidate) => candidate !== conflict);
      choices = { ...choices, [id]: side };
      if (side === 'theirs') data = withChoices(conflict.field);
      agreed = { ...agreed, ...entry(theirsStanding, conflict.field) };
      changed();
    },
    load,
    save,
  };
}

/** One entry of the data, or none. */
const entry = (from: Partial<ReportData>, field: keyof ReportData): Partial<ReportData> =>
  from[field] === undefined ? {} : { [field]: from[field] };
