import { tableI } from '../../../../src/core/appendix/table-i';
import { tableII } from '../../../../src/core/appendix/table-ii';
import { tableIII } from '../../../../src/core/appendix/table-iii';
import { reportOfFile } from '../../../../src/core/checks/reading/read-report-file';
import type { Report } from '../../../../src/core/checks/reading/report';
import { reportParts } from '../../../../src/core/ooxml/report-docx';
import { mau02 } from '../../../../src/core/outline/mau-02';
import { newReportContent } from '../../../../src/core/report/report-content';
import { packDocx } from '../../../../src/files/pack-docx';
import { readDocument } from '../../../../src/files/read-document';
import { checkReport } from '../../../support/check-report';
import { checkBodies, checkData, checkFigures } from '../../../support/check-report-texts';

/** Each body on one line, as the builder of documents prints sentences. */
const bodies = new Map(
  [...checkBodies(checkData, checkFigures)].map(([item, text]) => [item, text.replaceAll('\n', ' ')]),
);

/** What the checks see that does not depend on empty lines and places. */
const seen = (report: Report) => ({
  items: report.items.map(({ item, status, heading, found, text }) => [
    item.id,
    status.state,
    status.reason,
    heading?.text,
    found,
    text,
  ]),
  lines: report.lines
    .filter(({ paragraph }) => paragraph.text.trim() !== '')
    .map(({ paragraph, zone, item, role, annex }) => [paragraph.text, zone, item, role, annex]),
  annexes: report.annexes.map(({ opening, attached, counts, documents }) => ({
    opening: opening?.text,
    attached: attached?.text,
    counts: counts.map((count) => ({ ...count, paragraph: null })),
    documents: documents.map((document) => ({ ...document, paragraph: null })),
  })),
  year: report.year,
  repeated: report.repeated,
  strange: report.strange,
});

describe('the .docx the product builds', () => {
  const report = checkReport({ bodies: Object.fromEntries(bodies) });
  const parts = reportParts(
    { ...newReportContent(mau02, checkData), sentences: bodies },
    {
      dataPart: report.document.dataParts[0] ?? null,
      autoOpen: null,
      tables: new Map([
        ['I', tableI(report.figures)],
        ['II', tableII(report.figures)],
        ['III', tableIII(report.figures)],
      ]),
    },
  );
  const read = readDocument(packDocx(parts), 'Báo cáo.docx');

  it('is seen as the report it was built from', () => {
    if (!read.ok) throw new Error(read.trouble.sentence);
    const built = reportOfFile(mau02, read.value, { purpose: 'sign' });
    expect(built.entered).toBe(true);
    expect(built.data).toEqual(report.data);
    expect(built.figures).toEqual(report.figures);
    expect(seen(built)).toEqual(seen(report));
  });
});
