import { allColumns } from '../../../src/core/appendix/columns';
import type { ImportSetting } from '../../../src/core/appendix/import/import-workbooks';
import { fileReader, mergeFiles, type Merged, type ReceivedFile } from '../../../src/core/drafts/merge-files';
import { mau02 } from '../../../src/core/outline/mau-02';
import type { FileDocument } from '../../../src/core/report/file-document';
import { stcContent, stcReport, unitReport } from '../../support/unit-reports';
import { ownTable, sampleBook, sampleUnits } from '../../support/workbook-samples';

const setting: ImportSetting = { year: 2026, units: sampleUnits, columns: allColumns(2026), counts: [], documents: [] };
const document = (name: string, file: FileDocument): ReceivedFile => ({ kind: 'document', name, document: file });
const workbook = (name: string, values: readonly number[], above = ['Danh hiệu thi đua năm 2026']): ReceivedFile => ({
  kind: 'workbook',
  name,
  workbook: sampleBook(name, [ownTable('Sheet1', above, values)]),
});
const merge = (files: readonly ReceivedFile[], chosen: Readonly<Record<string, string | null>> = {}): Merged =>
  mergeFiles(files.map(fileReader(mau02, setting)), setting, chosen);
const found = ({ proposal }: Merged): readonly string[] =>
  proposal.changes.map(({ unit, column, value }) => `${unit} ${column} ${value}`);

describe('fileReader', () => {
  const [file] = merge([document('bao cao.docx', stcReport())]).files;

  it('knows the sender by the letterhead', () => expect(file?.unit).toBe('stc'));

  it('reads the year of the title', () => {
    expect(file?.year).toBe(2026);
    expect(merge([document('a.docx', stcReport(2025))]).files[0]?.year).toBe(2025);
  });

  it('gives each section the text below its heading', () => {
    expect(file?.texts.map(({ item, paragraphs }) => [item, paragraphs.length])).toEqual([
      ['P1.VI.1', 2],
      ['P1.VI.2', 1],
    ]);
    expect(file?.texts[1]?.paragraphs).toEqual(['Việc phát hiện điển hình tiên tiến còn chậm.']);
  });

  it('asks where file name and letterhead contradict each other', () => {
    const [other] = merge([document('Bao cao So Noi vu.docx', stcReport())]).files;
    expect(other?.unit).toBeNull();
    expect(other?.sender.near).toEqual(['snv', 'stc']);
  });
});

describe('mergeFiles', () => {
  it('takes the figures of a table in a document, its departments added up, under the sender', () => {
    expect(found(merge([document('bao cao nam.docx', stcReport())]))).toEqual(['stc ldtt 21', 'stc cstdcs 3']);
  });

  it('says which sums of a file are wrong, in the rows of its own table', () => {
    const { files, proposal } = merge([document('bao cao nam.docx', stcReport())]);
    expect(files[0]?.totals).toEqual(['Dòng cộng ghi 22, các dòng của bảng cộng lại là 21.']);
    expect(proposal.totals[0]?.origin).toMatchObject({ file: 'bao cao nam.docx', sheet: 'bảng 2', cell: 'C4' });
  });

  it('counts the figures of each annex', () => {
    const [file] = merge([workbook('So Noi vu.xlsx', [2, 5, 40, 3])]).files;
    expect(file?.figures).toEqual({ I: 0, II: 3, III: 1 });
    expect(file?.otherYear).toBe(false);
  });

  it('tells a file with the figures of the year before only', () => {
    const [file] = merge([workbook('So Noi vu.xlsx', [2, 5, 40, 3], ['Danh hiệu thi đua năm 2025'])]).files;
    expect(file?.otherYear).toBe(true);
  });

  it('takes a table that names no year for the year its document or the name of its file says', () => {
    const [table] = stcContent(2025).tables ?? [];
    const undated = (year: number): FileDocument =>
      unitReport({ ...stcContent(year), tables: [{ above: ['Danh hiệu thi đua'], rows: table?.rows ?? [] }] });
    const years = (file: ReceivedFile): readonly number[] => [
      ...new Set(merge([file]).proposal.changes.map(({ year }) => year)),
    ];
    expect(years(document('bao cao.docx', undated(2026)))).toEqual([2026]);
    expect(years(document('bao cao.docx', undated(2025)))).toEqual([2025]);
    expect(years(document('bao cao.docx', undated(2023)))).toEqual([]);
    expect(years(document('bao cao 2026.docx', undated(2025)))).toEqual([2026]);
    expect(years(workbook('So Noi vu 2025.xlsx', [2, 5, 40, 3], ['Danh hiệu thi đua']))).toEqual([2025]);
  });

  it('shows two files of one unit side by side where they differ', () => {
    const { proposal } = merge([
      document('bao cao nam.docx', stcReport()),
      workbook('So Tai chinh.xlsx', [1, 3, 25, 0]),
    ]);
    const conflict = proposal.conflicts.find(({ column }) => column === 'ldtt');
    expect(conflict?.found.map(({ origin, value }) => `${origin.file} ${value}`)).toEqual([
      'bao cao nam.docx 21',
      'So Tai chinh.xlsx 25',
    ]);
    expect(proposal.conflicts).toHaveLength(1);
  });

  it('lets her say whose file it is', () => {
    const merged = merge([workbook('So Noi vu.xlsx', [2, 5, 40, 3])], { 'So Noi vu.xlsx': 'stc' });
    expect(new Set(merged.proposal.changes.map(({ unit }) => unit))).toEqual(new Set(['stc']));
  });

  it('gives a table that names nobody to the chosen unit, and leaves a file out', () => {
    const nameless = workbook('bieu mau.xlsx', [2, 5, 40, 3]);
    expect(merge([nameless]).proposal.unmatched).toHaveLength(1);
    expect(found(merge([nameless], { 'bieu mau.xlsx': 'dongdang' }))).toContain('dongdang cstdcs 5');
    expect(merge([nameless], { 'bieu mau.xlsx': null }).files).toEqual([]);
  });

  it('reads a document without headings and tables', () => {
    const empty = unitReport({ unit: 'Cơ quan khác', year: 2026, sections: [] });
    expect(merge([document('x.docx', empty)]).files[0]).toMatchObject({ unit: null, headings: [], texts: [] });
  });
});
