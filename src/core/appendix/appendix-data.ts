/** Everything the annexes are made of, as the data part holds it beside the rest of a report. */
import type { ReportData } from '../report/report-data';
import type { DocumentRecord, UnitCounts } from './counts';
import type { FigureRow } from './figure-row';

/** What she chose for the columns of Phụ lục II and III. */
export interface ColumnChoices {
  /** Ids of columns she hid. */
  readonly hidden: readonly string[];
  /** Ids of columns she shows although they are usually not, and `ARMY_NAMES`. */
  readonly shown: readonly string[];
  /** Id of a row of columns (`ldtt`, `bk-tinh`) → her words for its header. */
  readonly renamed: Readonly<Record<string, string>>;
}

/** The usual columns. */
export const usualColumns: ColumnChoices = { hidden: [], shown: [], renamed: {} };

/** In `ColumnChoices.shown`: the armed forces' names stand in brackets in the headers. */
export const ARMY_NAMES = 'ten-luc-luong';

/** How Phụ lục I is printed: *Liệt kê từng văn bản*, or *Tổng hợp theo đơn vị và loại văn bản*. */
export type DocumentLayout = 'list' | 'summary';

/** *Cách lập Phụ lục I* in the words of the pane; the first is the usual one. */
export const documentLayoutNames: Readonly<Record<DocumentLayout, string>> = {
  list: 'Liệt kê từng văn bản',
  summary: 'Tổng hợp theo đơn vị và loại văn bản',
};

/** The entries of the data part that the annexes read. */
export interface AppendixData extends Pick<ReportData, 'year' | 'clusterKind' | 'units' | 'labourRatio'> {
  readonly counts: readonly UnitCounts[];
  readonly documents: readonly DocumentRecord[];
  readonly documentLayout: DocumentLayout;
  readonly columns: ColumnChoices;
  readonly figures: readonly FigureRow[];
}
