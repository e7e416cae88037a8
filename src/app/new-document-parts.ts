/** The parts of a whole new report, its choices and figures in the data part. */
import { reportParts } from '../core/ooxml/report-docx';
import type { Outline } from '../core/outline/outline';
import { newReportContent } from '../core/report/report-content';
import { writeDataPart, type ReportData } from '../core/report/report-data';
import { emptyFigures, writeFigures, type KeptFigures } from './kept-figures';
import type { AddInReference } from './pane-deps';

/** Path → XML. `addIn` opens the pane with the document; `figures` are entered in it, their tables not built yet. */
export const newDocumentParts = (
  outline: Outline,
  data: ReportData,
  addIn: AddInReference | null,
  figures: KeptFigures = emptyFigures,
): ReadonlyMap<string, string> =>
  reportParts(newReportContent(outline, data), {
    dataPart: writeDataPart(data, writeFigures(figures)),
    autoOpen: addIn,
  });
