/** All data parts of a document made into one report: what can be read is read, the original of the rest is kept aside. */
import type { Outline } from '../outline/outline';
import { quoted } from '../text/entered-text';
import { AGREED_ENTRY } from './agreed';
import type { AsideReason, PartAside } from './data-aside';
import { dataNames } from './data-names';
import { mergeReportData, type MergeChoices, type MergeConflict } from './merge-report-data';
import { partOwner } from './part-owner';
import { LARGEST_PART, newReportData, readDataPart, type DataReading, type ReportData } from './report-data';
import type { DocumentSnapshot } from './snapshot';

/** What came of the parts of a document. */
export interface PartsReading {
  /** The report so far as it was read; `{}` = nothing. */
  readonly data: Partial<ReportData>;
  /** What the document still says otherwise, see `DataReading.agreed`; {} where two parts were joined. */
  readonly agreed: Partial<ReportData>;
  /** Entries of a newer version, for the next write. */
  readonly unknown: DataReading['unknown'];
  /** Places where two parts of the document disagree; the last part stands meanwhile. */
  readonly conflicts: readonly MergeConflict[];
  /** Originals to be kept before anything is written. */
  readonly aside: readonly PartAside[];
  /** Data of another cluster's file, not used; null = none. */
  readonly foreign: Partial<ReportData> | null;
  /** What the person is told. */
  readonly sentences: readonly string[];
}

const entryNames = new Map<string, string>([
  ...Object.entries(dataNames),
  [AGREED_ENTRY, 'Các thay đổi chờ cập nhật vào văn bản'],
]);

/** What is said of parts. */
export const partSentences = {
  damaged: (entries: readonly string[]): string => {
    const names = entries.flatMap((name) => entryNames.get(name) ?? []);
    return `Dữ liệu đi kèm văn bản bị hỏng${names.length === 0 ? '' : ` ở: ${names.join(', ')}`}; phần đọc được vẫn dùng, bản gốc được giữ trong tệp.`;
  },
  newer:
    'Dữ liệu đi kèm văn bản do phiên bản mới hơn ghi; phần đọc được vẫn dùng, bản gốc được giữ trong tệp. Nên mở bằng phiên bản mới.',
  oversized: `Dữ liệu đi kèm văn bản dài hơn ${LARGEST_PART} ký tự nên chưa đọc; bản gốc được giữ trong tệp.`,
  doubled: (count: number): string =>
    `Văn bản có ${count} bản dữ liệu đi kèm; đã gộp thành một, các bản gốc được giữ trong tệp.`,
  foreign: (cluster: string): string =>
    `Dữ liệu đi kèm văn bản là của cụm ${quoted(cluster)}, khác với cụm ghi trong văn bản, nên chưa dùng; bản gốc được giữ trong tệp.`,
};

interface ReadPart {
  readonly xml: string;
  readonly reading: DataReading;
  readonly owner: 'own' | 'foreign' | 'unsure';
  readonly oversized: boolean;
}

/** Why the original of a part is kept, of those that were used; null = nothing of it is lost. */
function reasonOf({ reading, oversized }: ReadPart): AsideReason | null {
  if (oversized) return 'oversized';
  if (reading.newer) return 'newer';
  return reading.damaged.length > 0 ? 'damaged' : null;
}

/** Parts of one document folded into the last one, which Word wrote last. Two parts differ from a new report each in its own way. */
function fold(
  outline: Outline,
  parts: readonly ReadPart[],
  choices: MergeChoices,
): { readonly data: Partial<ReportData>; readonly conflicts: readonly MergeConflict[] } {
  const [last, ...earlier] = [...parts].reverse();
  if (last === undefined || earlier.length === 0) return { data: last?.reading.data ?? {}, conflicts: [] };
  const years = parts.flatMap(({ reading }) => reading.data.year ?? []);
  const blank = newReportData(outline, years.at(-1) ?? 2000);
  // The two years are no change of one another: year 0 is neither, so that they are asked about.
  const base = { ...blank, year: 0 };
  return earlier.reduce<{ data: ReportData; conflicts: readonly MergeConflict[] }>(
    (standing, { reading }) => {
      const merged = mergeReportData(
        base,
        standing.data,
        { ...blank, year: standing.data.year, ...reading.data },
        choices,
      );
      return { data: merged.data, conflicts: [...standing.conflicts, ...merged.conflicts] };
    },
    { data: { ...blank, ...last.reading.data }, conflicts: [] },
  );
}

/** Reads every part; never throws. `choices` = answers to the conflicts of an earlier call. */
export function readParts(
  outline: Outline,
  xmls: readonly string[],
  snapshot: DocumentSnapshot,
  choices: MergeChoices = {},
): PartsReading {
  const parts = [...new Set(xmls)].map((xml): ReadPart => {
    const reading = readDataPart(xml);
    return { xml, reading, owner: partOwner(outline, reading.data, snapshot), oversized: xml.length > LARGEST_PART };
  });
  const foreign = parts.filter(({ owner }) => owner === 'foreign');
  const own = parts.filter(({ owner }) => owner !== 'foreign');
  const readable = own.filter(({ reading }) => Object.keys(reading.data).length > 0 || reading.unknown.length > 0);
  const { data, conflicts } = fold(outline, readable, choices);
  const aside = parts.flatMap((part): readonly PartAside[] => {
    const reason = part.owner === 'foreign' ? 'foreign' : (reasonOf(part) ?? (readable.length > 1 ? 'doubled' : null));
    return reason === null ? [] : [{ reason, xml: part.xml }];
  });
  const damaged = own.filter(({ oversized, reading }) => !oversized && reading.damaged.length > 0);
  return {
    data,
    agreed: readable.length === 1 ? (readable[0]?.reading.agreed ?? {}) : {},
    conflicts,
    aside,
    // Several entries may share a name, so those of two parts cannot be told apart; the others stay aside.
    unknown: [...readable].reverse().find(({ reading }) => reading.unknown.length > 0)?.reading.unknown ?? [],
    foreign: foreign.at(-1)?.reading.data ?? null,
    sentences: [
      ...(own.some(({ oversized }) => oversized) ? [partSentences.oversized] : []),
      ...(own.some(({ reading }) => reading.newer) ? [partSentences.newer] : []),
      ...(damaged.length > 0
        ? [partSentences.damaged([...new Set(damaged.flatMap(({ reading }) => reading.damaged))])]
        : []),
      ...(readable.length > 1 ? [partSentences.doubled(readable.length)] : []),
      ...foreign.slice(-1).map(({ reading }) => partSentences.foreign(reading.data.cluster ?? '')),
    ],
  };
}
