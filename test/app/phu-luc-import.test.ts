/** Files whose names of units are no unit's: she says which unit it is, or that it is none. */
import { excelFile, type ExcelSheet } from '../support/excel-file';
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { ltsc2021 } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());

const undo = (): Promise<void> => opened.press(opened.pane.actions.undo);
/** The cells of a unit by its place in the cluster. */
const cellsOf = (unit: number): unknown => {
  const { units, counts } = opened.appendix().data;
  return counts.find((entry) => entry.unit === units[unit]?.id && entry.year === 2026)?.cells;
};

/** A unit's own table of titles, its name in the line above. */
const named = (name: string, ldtt: number, cstdcs: number): ExcelSheet => ({
  name: 'Sheet1',
  rows: [
    [`Đơn vị: ${name}`],
    ['Danh hiệu thi đua năm 2026'],
    ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
    [ldtt, cstdcs],
  ],
});
const file = (name: string, ...sheets: readonly ExcelSheet[]) => ({ name, bytes: excelFile(sheets) });
const unmatched = () => opened.appendix().importing?.unmatched ?? [];
const changes = () => opened.appendix().importing?.changes.map(({ name, after }) => `${name}: ${after}`) ?? [];

describe('a file whose unit is unknown', () => {
  it('brings nothing until she says which unit it is, then its figures land there', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([file('bieu 1.xlsx', named('Văn phòng Hội đồng nhân dân tỉnh', 35, 7))]);
    expect(unmatched()).toMatchObject([{ text: 'Văn phòng Hội đồng nhân dân tỉnh' }]);
    expect(unmatched()[0]?.source).toContain('bieu 1.xlsx');
    expect(changes()).toEqual([]);
    await opened.actions.takeImport();
    expect(opened.appendix().data.counts).toEqual([]);

    await opened.actions.readFiles([file('bieu 1.xlsx', named('Văn phòng Hội đồng nhân dân tỉnh', 35, 7))]);
    await opened.actions.matchUnit(unmatched()[0]?.key ?? '', opened.appendix().data.units[1]?.id ?? '');
    expect(unmatched()).toEqual([]);
    expect(changes()).toEqual(['Sở Tài chính – Lao động tiên tiến: 35', 'Sở Tài chính – Chiến sĩ thi đua cơ sở: 7']);
    expect(opened.appendix().data.counts).toEqual([]);
    await opened.actions.takeImport();
    expect([cellsOf(0), cellsOf(1), cellsOf(2)]).toEqual([undefined, { ldtt: 35, cstdcs: 7 }, undefined]);
    await undo();
    expect(opened.appendix().data.counts).toEqual([]);
  });

  it('can be given to another unit before she agrees', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([file('bieu 1.xlsx', named('Văn phòng Hội đồng nhân dân tỉnh', 35, 7))]);
    const key = unmatched()[0]?.key ?? '';
    const { units } = opened.appendix().data;
    await opened.actions.matchUnit(key, units[1]?.id ?? '');
    await opened.actions.matchUnit(key, units[2]?.id ?? '');
    await opened.actions.takeImport();
    expect([cellsOf(1), cellsOf(2)]).toEqual([undefined, { ldtt: 35, cstdcs: 7 }]);
  });

  it('is left out when she says it is none, and the others come in', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([
      file('bieu 1.xlsx', named('Văn phòng Hội đồng nhân dân tỉnh', 35, 7)),
      file('bieu 2.xlsx', named('Sở Tư pháp', 41, 5)),
    ]);
    await opened.actions.matchUnit(unmatched()[0]?.key ?? '', null);
    expect(unmatched()).toEqual([]);
    await opened.actions.takeImport();
    expect([cellsOf(0), cellsOf(1), cellsOf(2)]).toEqual([undefined, undefined, { ldtt: 41, cstdcs: 5 }]);
  });

  it('that turns out to be a unit another file speaks of too leaves the choice between them', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([
      file('bieu 1.xlsx', named('Văn phòng Hội đồng nhân dân tỉnh', 35, 5)),
      file('bieu 2.xlsx', named('Sở Tư pháp', 41, 5)),
    ]);
    await opened.actions.matchUnit(unmatched()[0]?.key ?? '', opened.appendix().data.units[2]?.id ?? '');
    const [conflict] = opened.appendix().importing?.conflicts ?? [];
    expect(conflict).toMatchObject({ name: 'Sở Tư pháp – Lao động tiên tiến', chosen: null });
    expect(conflict?.said.map(({ value }) => value)).toEqual(['35', '41']);
    await opened.actions.chooseImported(conflict?.key ?? '', 0);
    await opened.actions.takeImport();
    expect(cellsOf(2)).toEqual({ ldtt: 35, cstdcs: 5 });
  });

  it('with a near name proposes the unit that was meant first', async () => {
    opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.readFiles([file('bieu 1.xlsx', named('Sở Tài chánh', 35, 7))]);
    expect(unmatched()[0]?.near[0]?.name).toBe('Sở Tài chính');
    expect(changes()).toEqual([]);
  });
});
