/** What was entered for a report: from the data part the file carries, else as far as its text still says it. */
import { emptyAppendix, readAppendixEntries } from '../../appendix/appendix-entries';
import type { AppendixData } from '../../appendix/appendix-data';
import type { Outline } from '../../outline/outline';
import { readParts } from '../../report/read-parts';
import { dataFromDocument } from '../../report/rebuild-data';
import { newReportData, type ReportData } from '../../report/report-data';
import type { DocumentSnapshot } from '../../report/snapshot';
import { readCheckMemory, type CheckMemory } from '../memory/check-memory';

/** The data of a file. */
export interface KeptData {
  readonly data: ReportData;
  readonly figures: AppendixData;
  readonly memory: CheckMemory;
  /** Whether the file carries them; false = rebuilt from its text. */
  readonly entered: boolean;
}

/**
 * Reads the data; `year` = N as the document says it, or as good as can be told. `telling` = the paragraphs that may say
 * something of the data where there is no part. A part of another cluster is not used. Never throws.
 */
export function keptData(
  outline: Outline,
  dataParts: readonly string[],
  snapshot: DocumentSnapshot,
  year: number,
  telling: () => DocumentSnapshot['paragraphs'],
): KeptData {
  const reading = readParts(outline, dataParts, snapshot);
  const entered = Object.keys(reading.data).length > 0;
  const data = entered
    ? { ...newReportData(outline, year), ...reading.data }
    : dataFromDocument(outline, { ...snapshot, paragraphs: telling() }, year).data;
  const { memory, others } = readCheckMemory(reading.unknown);
  const lists = readAppendixEntries(entered ? others : []).data;
  const { clusterKind, units, labourRatio } = data;
  return {
    data,
    figures: { year: data.year, clusterKind, units, labourRatio, ...emptyAppendix, ...lists },
    memory,
    entered,
  };
}
