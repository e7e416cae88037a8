import fc from 'fast-check';
import { allColumns } from '../../src/core/appendix/columns';
import { WHOLE_CLUSTER, type CellValue, type DocumentRecord, type UnitCounts } from '../../src/core/appendix/counts';
import { enterCount, enterNote } from '../../src/core/appendix/enter-count';
import { enterDocumentDate } from '../../src/core/appendix/document-date';
import { importWorkbooks } from '../../src/core/appendix/import/import-workbooks';
import { takeImport } from '../../src/core/appendix/import/take-import';
import { templateSheets } from '../../src/core/appendix/import/template';
import type { Workbook } from '../../src/core/appendix/import/workbook';
import { countBook } from '../../src/core/appendix/count-book';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { hasValidator, validationErrors } from '../support/validate-docx';
import { langSonUnits } from '../support/lang-son-units';

const year = 2026;
const units = langSonUnits.slice(0, 12);
const columns = allColumns(year);
const counted = columns.filter(({ kind }) => kind === 'count');
const noted = columns.filter(({ kind }) => kind === 'text');

interface Entered {
  readonly counts: readonly UnitCounts[];
  readonly documents: readonly DocumentRecord[];
}
const nothing: Entered = { counts: [], documents: [] };

const written = (data: Entered): Uint8Array =>
  writeWorkbook(templateSheets({ year, cluster: 'Cụm thi đua số 1 các xã', units, columns, ...data }));
const workbook = (data: Entered): Workbook => {
  const read = readWorkbook(written(data), 'So lieu phu luc 2026.xlsx');
  if (!read.ok) throw new Error(read.trouble.sentence);
  return read.value;
};
const propose = (book: Workbook, data: Entered) => importWorkbooks([book], { year, units, columns, ...data });

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => enterNote(`${text} chưa rõ`) ?? 'chưa rõ');
const notCount = line.filter((text) => !enterCount(text).ok);
const cell = fc.oneof<fc.Arbitrary<CellValue>[]>(fc.nat(9_999_999), notCount);
const cells = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...counted.map(({ id }) => id)), cell, { minKeys: 1, maxKeys: 6 }),
    fc.dictionary(fc.constantFrom(...noted.map(({ id }) => id)), line, { maxKeys: 2 }),
  )
  .map(([some, notes]) => ({ ...some, ...notes }));
const countsOf = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...units.map(({ id }) => id)), fc.constantFrom(year, year - 1)), {
    selector: (place) => place.join(' '),
    maxLength: 8,
  })
  .chain((places) =>
    fc.tuple(...places.map(([unit, of]) => cells.map((entered): UnitCounts => ({ unit, year: of, cells: entered })))),
  );
const date = fc.oneof(
  fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.constant(year) }),
  line.filter((text) => typeof enterDocumentDate(text) === 'string'),
);
const documentsOf = fc.array(
  fc.record({
    issuer: fc.constantFrom(WHOLE_CLUSTER, ...units.map(({ id }) => id)),
    number: fc.integer({ min: 1, max: 999 }).map((number) => `${number}/KH-UBND`),
    date,
    subject: line.map((text) => `Kế hoạch ${text}`),
    note: fc.oneof(fc.constant(''), line),
  }),
  { maxLength: 6 },
);

/** Cells by unit and year, in one order. */
const flat = (counts: readonly UnitCounts[]): readonly string[] =>
  counts
    .flatMap(({ unit, year: of, cells: entered }) =>
      Object.entries(entered).map(([column, value]) => JSON.stringify([unit, of, column, value])),
    )
    .sort();

describe('Tải mẫu Excel', () => {
  it('gives back everything that was put in, without a question', () => {
    fc.assert(
      fc.property(countsOf, documentsOf, (counts, records) => {
        const documents = records.map((record, index) => ({ id: `d${index}`, ...record }));
        const proposal = propose(workbook({ counts, documents }), nothing);
        expect(proposal).toMatchObject({ conflicts: [], unread: [], unmatched: [], totals: [], notes: [] });
        const taken = takeImport(nothing, proposal);
        expect(flat(taken.counts)).toEqual(flat(counts));
        expect(taken.documents).toMatchObject(records);
        expect(taken.documents).toHaveLength(records.length);
      }),
      { numRuns: 20 },
    );
  });

  it('shows no difference where nothing was changed', () => {
    const data: Entered = {
      counts: [{ unit: units[0]?.id ?? '', year, cells: { ldtt: 12, 'bk-tinh/cn': 3 } }],
      documents: [
        {
          id: 'd1',
          issuer: WHOLE_CLUSTER,
          number: '01/KH-CTĐ',
          date: { day: 5, month: 1, year },
          subject: 'Kế hoạch',
          note: '',
        },
      ],
    };
    expect(propose(workbook(data), data)).toMatchObject({ changes: [], documents: [], unchanged: 3 });
  });

  it('is read by its names too, when the marks are gone', () => {
    const data: Entered = {
      ...nothing,
      counts: [{ unit: units[3]?.id ?? '', year: year - 1, cells: { ldtt: 12, 'gk/hgd': 2, cocp: 1 } }],
    };
    const book = workbook(data);
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.slice(1).map((row) => row.slice(1)),
      merged: sheet.merged.map((range) => ({ ...range, row: range.row - 1, column: range.column - 1 })),
      hiddenRows: [],
      hiddenColumns: [],
    }));
    const proposal = propose({ ...book, sheets }, nothing);
    expect(proposal.unread).toEqual([]);
    expect(countBook(takeImport(nothing, proposal).counts)(units[3]?.id ?? '', year - 1)).toEqual({
      ldtt: 12,
      'gk/hgd': 2,
      cocp: 1,
    });
  });

  it('follows rows that were sorted, and a name typed over another', () => {
    const book = workbook({ ...nothing, counts: [{ unit: units[0]?.id ?? '', year, cells: { ldtt: 5 } }] });
    const sheet = book.sheets.find(({ name }) => name === 'Phụ lục II');
    if (!sheet) throw new Error('no sheet');
    const at = sheet.rows.findIndex((row) => row.some((one) => one?.kind === 'text' && one.text === units[0]?.name));
    const rows = [...sheet.rows];
    const here = rows[at] ?? [];
    rows[at] = rows[at + 1] ?? [];
    rows[at + 1] = here;
    const sorted = propose({ ...book, sheets: [{ ...sheet, rows }] }, nothing);
    expect(sorted.changes.map(({ unit, value }) => [unit, value])).toEqual([[units[0]?.id, 5]]);
    rows[at + 1] = here.map((one) =>
      one?.kind === 'text' && one.text === units[0]?.name ? { kind: 'text', text: units[5]?.name ?? '' } : one,
    );
    const renamed = propose({ ...book, sheets: [{ ...sheet, rows }] }, nothing);
    expect(renamed.changes.map(({ unit }) => unit)).toEqual([units[5]?.id]);
  });

  it('writes the same bytes for the same data', () => {
    expect(written(nothing)).toEqual(written(nothing));
  });

  (hasValidator() ? it : it.skip)('is valid for the Open XML SDK', () => {
    const counts = [{ unit: units[0]?.id ?? '', year, cells: { ldtt: 12, ghichu: 'a < b & "c"\u0001_x0041_' } }];
    const documents = [
      { id: 'd', issuer: WHOLE_CLUSTER, number: '1', date: { day: 1, month: 2, year }, subject: 'Kế hoạch', note: '' },
    ];
    expect(validationErrors(written({ counts, documents }), 'xlsx')).toEqual([]);
  });
});
