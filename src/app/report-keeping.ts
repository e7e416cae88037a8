/** The report's data of one pane: what was entered, with what the document was last brought into line, and the part they are kept in. */
import {
  newCheckMemory,
  readCheckMemory,
  writeCheckMemory,
  type CheckMemory,
} from '../core/checks/memory/check-memory';
import { mergeCheckMemory } from '../core/checks/memory/merge-check-memory';
import { clashesIn } from '../core/appendix/merge-appendix';
import { agreedData } from '../core/report/agreed';
import { writeAside, type PartAside } from '../core/report/data-aside';
import { mergeReportData, type MergeConflict } from '../core/report/merge-report-data';
import { readParts, type PartsReading } from '../core/report/read-parts';
import { newReportData, partError, writeDataPart, type DataReading, type ReportData } from '../core/report/report-data';
import { sameValue } from '../core/report/same-value';
import type { DocumentSnapshot } from '../core/report/snapshot';
import { emptyFigures, mergeFigures, readFigures, writeFigures, type KeptFigures } from './kept-figures';
import { entry, stillOpen, type OpenConflict } from './open-conflicts';
import type { PaneDeps } from './pane-deps';
import type { DocumentKind } from './pane-state';
import { said } from './pane-words';

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
  /** What the document remembers of its checks, kept in the same part. */
  readonly checks: () => CheckMemory;
  readonly setChecks: (change: Partial<CheckMemory>) => void;
  /** Places that somebody else changed as well; mine stands meanwhile. */
  readonly conflicts: () => readonly MergeConflict[];
  readonly settleConflict: (id: string, side: 'mine' | 'theirs') => void;
  /** Another report begins: what both sides changed in the old one is asked no more. */
  readonly forgetConflicts: () => void;
  /**
   * Reads the part unless it was read; until then nothing is written, or a fault at the opening would cost what it holds.
   * Once it was read: looks whether somebody else has written since, and merges that.
   */
  readonly load: (last: LastReading) => Promise<KeepingOutcome>;
  /** Writes the part; what somebody else wrote in between is merged first. */
  readonly save: (last: LastReading | null) => Promise<KeepingOutcome>;
  /** The last write failed: what she entered is only in the pane. */
  readonly unsaved: () => boolean;
}

/** Entries that only say what stands in the document: they follow at once. */
const followAtOnce = ['dropped', 'verified', 'written'] as const;

/** Turns in which somebody else may write between our look and our write. */
const MOST_TURNS = 3;

/** Keeps the data of one pane; `changed` is called after each change of them. */
export function createReportKeeping(deps: PaneDeps, year: number, changed: () => void): ReportKeeping {
  const { outline, dataPart } = deps;
  const blank = newReportData(outline, year);
  let data = blank;
  let agreed = blank;
  /** As the part that stands says. */
  let base = blank;
  let baseAgreed = blank;
  let figures: KeptFigures = emptyFigures;
  let baseFigures = figures;
  let checks: CheckMemory = newCheckMemory;
  let baseChecks = checks;
  let unknown: DataReading['unknown'] = [];
  let parts: readonly string[] = [];
  let conflicts: readonly OpenConflict[] = [];
  let aside: readonly PartAside[] = [];
  let loaded = false;
  let unsaved = false;

  const followed = (to: ReportData): ReportData => ({
    ...to,
    ...Object.fromEntries(followAtOnce.map((name) => [name, data[name]])),
  });

  /** Takes over what the parts say of the annexes, and keeps what could not be used whole; answers what she is told. */
  const takeFigures = (reading: PartsReading, xmls: readonly string[]): readonly string[] => {
    const read = readFigures(reading.unknown);
    const theirs = { ...baseFigures, ...read.figures };
    const clashes = clashesIn(baseFigures, figures, theirs);
    figures = mergeFigures(baseFigures, figures, theirs);
    baseFigures = theirs;
    const remembered = readCheckMemory(read.others);
    checks = mergeCheckMemory(baseChecks, checks, remembered.memory);
    baseChecks = remembered.memory;
    unknown = remembered.others;
    const whole = read.damaged.length === 0 && remembered.damaged.length === 0 && clashes === 0;
    aside = whole || reading.aside.length > 0 ? reading.aside : xmls.map((xml) => ({ reason: 'damaged', xml }));
    return [
      ...(read.damaged.length > 0 ? [said.figuresDamaged] : []),
      ...(clashes > 0 ? [said.figuresChangedElsewhere(clashes)] : []),
    ];
  };

  /** Merges what the part says with what was entered since `before`; answers how many places both sides changed. */
  const mergeWith = (
    before: ReportData,
    others: ReportData,
    othersAgreed: ReportData,
    xmls: readonly string[],
  ): number => {
    const merged = mergeReportData(before, data, others);
    const standing = agreedData(others, othersAgreed);
    const fresh = merged.conflicts.map((conflict): OpenConflict => {
      const { id, field } = conflict;
      const withTheirs = (now: ReportData): ReportData =>
        mergeReportData({ ...others, ...entry(before, field) }, now, others, { [id]: 'theirs' }).data;
      return { conflict, withTheirs, standing: entry(standing, field) };
    });
    // Mine is written over theirs before she was asked, so theirs is kept.
    if (fresh.length > 0) aside = xmls.map((xml) => ({ reason: 'doubled', xml }));
    conflicts = stillOpen(conflicts, fresh);
    agreed = followed(mergeReportData(baseAgreed, agreed, standing).data);
    data = merged.data;
    [base, baseAgreed] = [others, standing];
    return fresh.length;
  };

  const first = async ({ snapshot, kind }: LastReading, xmls: readonly string[]): Promise<readonly string[]> => {
    const reading = readParts(outline, xmls, snapshot);
    const told = takeFigures(reading, xmls);
    let stored: ReportData = { ...blank, ...reading.data };
    const sentences = [...reading.sentences, ...told];
    if (Object.keys(reading.data).length === 0 && (kind === 'outline' || kind === 'report')) {
      const { dataFromDocument, rebuildSentences } = await import('../core/report/rebuild-data');
      const rebuilt = dataFromDocument(outline, snapshot, year);
      stored = rebuilt.data;
      if (rebuilt.found.length > 0) sentences.push(rebuildSentences[rebuilt.from](rebuilt.found, rebuilt.lost));
    }
    loaded = true;
    // What was entered before the part could be read is merged with it, element by element.
    [baseAgreed, agreed] = [blank, blank];
    mergeWith(blank, stored, agreedData(stored, reading.agreed), xmls);
    agreed = followed(baseAgreed);
    const doubled = reading.conflicts.map((conflict): OpenConflict => ({
      conflict,
      withTheirs: (now) => ({
        ...now,
        ...entry(readParts(outline, xmls, snapshot, { [conflict.id]: 'theirs' }).data, conflict.field),
      }),
      standing: {},
    }));
    conflicts = stillOpen(conflicts, doubled);
    return sentences;
  };

  /** What somebody else wrote; nothing is said of what says the same. */
  const mergeIn = (xmls: readonly string[], snapshot: DocumentSnapshot): readonly string[] => {
    const reading = readParts(outline, xmls, snapshot);
    const others = { ...base, ...reading.data };
    const beside = readFigures(reading.unknown);
    const figuresThere = { ...baseFigures, ...beside.figures };
    const checksThere = readCheckMemory(beside.others).memory;
    // Word may write the same part in other letters.
    const same = sameValue(figuresThere, baseFigures) && sameValue(checksThere, baseChecks);
    if (sameValue(others, base) && same && reading.aside.length === 0) return [];
    const told = takeFigures(reading, xmls);
    const clashes = mergeWith(base, others, agreedData(others, reading.agreed), xmls);
    changed();
    return [said.changedElsewhere(clashes), ...reading.sentences, ...told];
  };

  const load = async (last: LastReading): Promise<KeepingOutcome> => {
    const read = await dataPart.readAll();
    if (!read.ok) return { done: loaded, sentences: loaded ? [] : [said.dataUnread] };
    if (loaded && sameValue(read.value, parts)) return { done: true, sentences: [] };
    const sentences = loaded ? mergeIn(read.value, last.snapshot) : await first(last, read.value);
    parts = read.value;
    changed();
    return { done: true, sentences };
  };

  const save = async (last: LastReading | null): Promise<KeepingOutcome> => {
    const sentences: string[] = [];
    const failed = (sentence: string): KeepingOutcome => {
      unsaved = true;
      return { done: false, sentences: [...sentences, sentence] };
    };
    if (!loaded) {
      if (last === null) return failed(said.dataUnread);
      const opened = await load(last);
      sentences.push(...opened.sentences);
      if (!opened.done) {
        unsaved = true;
        return { done: false, sentences };
      }
    }
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if (aside.length > 0) {
        const kept = await dataPart.keepAside(aside.map(writeAside));
        if (!kept.ok) return failed(kept.trouble.sentence);
        aside = [];
      }
      const written = { data, agreed, figures, checks };
      const beside = [...unknown, ...writeFigures(figures), ...writeCheckMemory(checks)];
      const part = writeDataPart(data, beside, agreed);
      const tooLarge = partError(part);
      if (tooLarge !== '') return failed(tooLarge);
      const writing = await dataPart.write(part);
      if (!writing.ok) return failed(writing.trouble.sentence);
      if (writing.value.kind === 'written') {
        [base, baseAgreed, baseFigures] = [written.data, written.agreed, written.figures];
        baseChecks = written.checks;
        parts = [part];
        unsaved = false;
        return { done: true, sentences };
      }
      if (last === null) break;
      sentences.push(...mergeIn(writing.value.parts, last.snapshot));
    }
    return failed(said.dataUnread);
  };

  return {
    data: () => data,
    agreed: () => agreed,
    setData: (change) => {
      data = { ...data, ...change };
      agreed = followed(agreed);
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
    checks: () => checks,
    setChecks: (change) => {
      checks = { ...checks, ...change };
      changed();
    },
    conflicts: () => conflicts.map(({ conflict }) => conflict),
    settleConflict: (id, side) => {
      const open = conflicts.find(({ conflict }) => conflict.id === id);
      if (!open) return;
      conflicts = conflicts.filter((one) => one !== open);
      if (side === 'theirs') data = open.withTheirs(data);
      agreed = { ...agreed, ...open.standing };
      changed();
    },
    forgetConflicts: () => {
      conflicts = [];
      changed();
    },
    load,
    save,
    unsaved: () => unsaved,
  };
}
