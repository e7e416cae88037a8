import { allColumns } from '../../../../src/core/appendix/columns';
import { countBook } from '../../../../src/core/appendix/count-book';
import { WHOLE_CLUSTER, type DocumentRecord, type UnitCounts } from '../../../../src/core/appendix/counts';
import { takeImport } from '../../../../src/core/appendix/import/take-import';
import { templateSheets } from '../../../../src/core/appendix/import/template';
import { templateText } from '../../../../src/core/appendix/import/template-text';
import { parsePastedTable } from '../../../../src/core/text/pasted-table';
import type { ExcelCell } from '../../../support/excel-file';
import { one, propose } from '../../../support/importing';
import { sampleUnits } from '../../../support/workbook-samples';

const counts: readonly UnitCounts[] = [
  {
    unit: 'snv',
    year: 2026,
    cells: { ldtt: 1234, 'bk-tinh/tt': 2, 'bk-tinh/cn': 5, 'gk/hgd': 1, 'ten-hc': 'hạng Ba: Lê Thị "Hoa"' },
  },
  { unit: 'dongkinh', year: 2026, cells: { ldtt: 0, cocp: 1 } },
  { unit: 'dongkinh', year: 2025, cells: { ldtt: 7, 'bk-tinh/hgd': 3 } },
];
const documents: readonly DocumentRecord[] = [
  {
    id: 'd1',
    issuer: WHOLE_CLUSTER,
    number: '01/KH-CTĐ',
    date: { day: 5, month: 1, year: 2026 },
    subject: 'Kế hoạch phát động thi đua',
    note: '',
  },
  {
    id: 'd2',
    issuer: 'snv',
    number: '12/QĐ-SNV',
    date: { day: 12, month: 3, year: 2026 },
    subject: '- Quyết định khen thưởng\nđợt 1',
    note: '=SUM(A1)',
  },
];
const cluster = 'Cụm thi đua số 1 các xã';

const copied = (what: { readonly counts: readonly UnitCounts[]; readonly documents: readonly DocumentRecord[] }) =>
  templateText(templateSheets({ year: 2026, cluster, units: sampleUnits, columns: allColumns(2026), ...what }));

/** What Excel makes of pasted words: figures become numbers, all else stays as it is. */
const pasted = (text: string): readonly (readonly ExcelCell[])[] =>
  parsePastedTable(text).map((row) =>
    row.map((cell): ExcelCell => (cell === '' ? null : /^\d+$/u.test(cell) ? Number(cell) : cell)),
  );

/** The same, of the table of a web page: merged cells as ranges. */
function pastedPage(html: string): { rows: ExcelCell[][]; merged: string[] } {
  const rows: ExcelCell[][] = [];
  const merged: string[] = [];
  const taken = new Set<string>();
  const letter = (column: number): string =>
    `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}`;
  [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].forEach(([, line = ''], row) => {
    const cells: ExcelCell[] = [];
    let column = 0;
    for (const [, spans = '', inner = ''] of line.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gsu)) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const [wide, high] = ['colspan', 'rowspan'].map((name) =>
        Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(spans)?.[1] ?? 1),
      );
      for (let down = 0; down < (high ?? 1); down++)
        for (let beside = 0; beside < (wide ?? 1); beside++) taken.add(`${row + down} ${column + beside}`);
      if ((wide ?? 1) * (high ?? 1) > 1)
        merged.push(`${letter(column)}${row + 1}:${letter(column + (wide ?? 1) - 1)}${row + (high ?? 1)}`);
      const text = inner
        .replaceAll('<br>', '\n')
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      cells[column] = text === '' ? null : spans.includes('mso-number-format') ? text : Number(text);
      column += wide ?? 1;
    }
    rows.push(Array.from(cells, (cell) => cell ?? null));
  });
  return { rows, merged };
}

const block = copied({ counts, documents });

describe.each([
  ['text', () => one({ rows: pasted(block.text) })],
  ['a table', () => one(pastedPage(block.html))],
])('templateText pasted as %s', (_, sheet) => {
  const proposal = propose([sheet()]);

  it('is read back without a question', () => {
    expect(proposal).toMatchObject({ conflicts: [], unread: [], unmatched: [], totals: [], notes: [] });
  });

  it('gives back every figure of both years and every document', () => {
    const taken = takeImport({ counts: [], documents: [] }, proposal);
    for (const { unit, year, cells } of counts) expect(countBook(taken.counts)(unit, year)).toEqual(cells);
    expect(taken.counts).toHaveLength(counts.length);
    expect(taken.documents.map(({ issuer, number, date }) => ({ issuer, number, date }))).toEqual(
      documents.map(({ issuer, number, date }) => ({ issuer, number, date })),
    );
  });
});

describe('templateText', () => {
  it('is read back without a question when nothing was entered yet', () => {
    const empty = copied({ counts: [], documents: [] });
    expect(propose([one({ rows: pasted(empty.text) })])).toMatchObject({
      changes: [],
      conflicts: [],
      unread: [],
      unmatched: [],
      totals: [],
      notes: [],
    });
  });

  it('holds no ids and no formula that would run', () => {
    expect(block.text).not.toContain('bctd/');
    expect(block.html).not.toContain('bctd/');
    expect(
      parsePastedTable(block.text)
        .flat()
        .filter((cell) => /^[=+@]/u.test(cell)),
    ).toEqual([]);
  });
});
