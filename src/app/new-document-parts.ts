/** The parts of a whole new report, its choices in the data part. */
import { reportParts } from '../core/ooxml/report-docx';
import type { Outline } from '../core/outline/outline';
import { newReportContent } from '../core/report/report-content';
import { writeDataPart, type ReportData } from '../core/report/report-data';
import type { AddInReference } from './pane-deps';

/** Path → XML. `addIn` opens the pane with the document. */
export const newDocumentParts = (
  outline: Outline,
  data: ReportData,
  addIn: AddInReference | null,
): ReadonlyMap<string, string> =>
  reportParts(newReportContent(outline, data), { dataPart: writeDataPart(data), autoOpen: addIn });
