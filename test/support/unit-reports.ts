/** Reports as member units write them: their own letterhead, some sections of the form, their own tables. */
import { cell, documentOf, line, type DocumentBlock } from './check-document';
import { documentFile, p } from './document-file';
import type { FileDocument } from '../../src/core/report/file-document';

/** What a unit's report holds. */
export interface UnitReport {
  readonly unit: string;
  readonly year: number;
  /** Headings of the form with the texts below. */
  readonly sections: readonly (readonly [heading: string, ...texts: readonly string[]])[];
  /** Tables with the lines above each. */
  readonly tables?: readonly { readonly above: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
}

/** The document. */
export function unitReport({ unit, year, sections, tables = [] }: UnitReport): FileDocument {
  const blocks: readonly DocumentBlock[] = [
    { rows: [[cell(`UBND TỈNH LẠNG SƠN\n${unit.toUpperCase()}`), cell('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')]] },
    line('BÁO CÁO'),
    line(`Kết quả công tác thi đua, khen thưởng năm ${year}, phương hướng nhiệm vụ năm ${year + 1}`),
    ...sections.flatMap(([heading, ...texts]) => [line(heading, { bold: true }), ...texts.map((text) => line(text))]),
    ...tables.flatMap(({ above, rows }) => [
      ...above.map((text) => line(text)),
      { rows: rows.map((row) => row.map((text) => cell(text))) },
    ]),
    line('Nơi nhận:'),
  ];
  return documentOf(blocks);
}

/** What Sở Tài chính writes: two sections and a table of its own. */
export const stcContent = (year = 2026): UnitReport => ({
  unit: 'Sở Tài chính',
  year,
  sections: [
    ['Phần thứ nhất'],
    [`KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM ${year}`],
    ['IV. KẾT QUẢ CÔNG TÁC KHEN THƯỞNG'],
    ['VI. ĐÁNH GIÁ CHUNG'],
    ['1. Ưu điểm', 'Phong trào thi đua được triển khai đồng bộ.', 'Công tác khen thưởng kịp thời, đúng quy định.'],
    ['2. Hạn chế', 'Việc phát hiện điển hình tiên tiến còn chậm.'],
  ],
  tables: [
    {
      above: [`Phụ lục II. Danh hiệu thi đua năm ${year}`],
      rows: [
        ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
        ['1', 'Văn phòng Sở', '12', '2'],
        ['2', 'Phòng Ngân sách', '9', '1'],
        ['', 'Cộng', '22', '3'],
      ],
    },
  ],
});

/** Its report. */
export const stcReport = (year = 2026): FileDocument => unitReport(stcContent(year));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lineXml = (text: string): string => p(escaped(text));
const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((text) => `<w:tc><w:tcPr/>${text.split('\n').map(lineXml).join('')}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** The same as the .docx the unit would send. */
export const unitReportFile = ({ unit, year, sections, tables = [] }: UnitReport): Uint8Array =>
  documentFile({
    body: [
      tableXml([[`UBND TỈNH LẠNG SƠN\n${unit.toUpperCase()}`, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']]),
      lineXml('BÁO CÁO'),
      lineXml(`Kết quả công tác thi đua, khen thưởng năm ${year}, phương hướng nhiệm vụ năm ${year + 1}`),
      ...sections.flat().map(lineXml),
      ...tables.flatMap(({ above, rows }) => [...above.map(lineXml), tableXml(rows)]),
      lineXml('Nơi nhận:'),
    ].join(''),
  });
