import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyAppendix } from '../../../src/core/appendix/appendix-entries';
import { proposeEntries, takenEntries } from '../../../src/core/drafts/last-year-entries';
import { proposeFigures, takeFigures } from '../../../src/core/drafts/last-year-figures';
import { readLastYear } from '../../../src/core/drafts/last-year-file';
import { pairedUnits, pairUnits, unitSentences, type UnitAnswer } from '../../../src/core/drafts/last-year-units';
import { mau02 } from '../../../src/core/outline/mau-02';
import { nextYearSentences } from '../../../src/core/report/next-year';
import { newReportData } from '../../../src/core/report/report-data';
import { readFile } from '../../support/document-file';
import { typedDocument } from '../../support/check-document';
import { unitsNamed } from '../../support/lang-son-units';

const fixture = (name: string) =>
  readLastYear(mau02, readFile(readFileSync(join(__dirname, '../../fixtures/reports', `${name}.docx`))), 2025);
const wards = fixture('xa-phuong-2025');
const districts = fixture('huyen-bien-gioi-2023');

describe('readLastYear', () => {
  it('reads a report typed by hand: year, units, the counts of both tables, the text of every item', () => {
    expect(wards.said).toBe(2025);
    expect(wards.data.units.map(({ name }) => name)).toEqual([
      'Phường Tam Thanh',
      'Xã Đồng Đăng',
      'Xã Cao Lộc',
      'Xã Hữu Lũng',
    ]);
    expect(wards.counts[0]).toMatchObject({ year: 2025, cells: { ttldtt: 2, cstdcs: 2, ldtt: 21, 'bk-tinh/cn': 2 } });
    expect(wards.texts).toHaveLength(27);
    expect(wards.texts.find(({ item }) => item === 'P1.VI.2')?.paragraphs).toEqual([
      'Việc sơ kết một số đợt thi đua chuyên đề còn chậm; viết tin, bài về điển hình chưa nhiều.',
      'Nguyên nhân: người làm công tác thi đua, khen thưởng còn kiêm nhiệm; một số đơn vị mới kiện toàn tổ chức.',
    ]);
  });

  it('finds the texts whatever was done to the headings', () => {
    for (const name of ['noun-phrases-1', 'numbers-wrong-4', 'typing-errors-2'])
      expect([name, fixture(`../drafts/${name}`).texts.length]).toEqual([name, 27]);
  });

  it('says of a document that is no report that nothing of the form stands there', () => {
    const letter = readLastYear(mau02, typedDocument('Kính gửi: Sở Nội vụ\nĐề nghị cho mượn hội trường.'), 2025);
    expect(letter).toMatchObject({ said: null, year: 2025, headings: 0, texts: [] });
  });
});

describe('pairUnits', () => {
  const answersOf = (old: readonly string[], now: readonly string[], from: number, to: number) =>
    pairUnits(unitsNamed(old), unitsNamed(now), { from, to }).map(({ answer, certain }) => [answer?.kind, certain]);

  it('knows the same unit, leaves a near or a new name to her', () => {
    expect(answersOf(['Sở Nội vụ', 'Sở Nông nghiêp'], ['Sở Nội vụ', 'Sở Nông nghiệp'], 2025, 2026)).toEqual([
      ['unit', true],
      [undefined, false],
    ]);
    expect(answersOf(['Thanh tra tỉnh'], ['Sở Nội vụ'], 2025, 2026)).toEqual([[undefined, false]]);
  });

  it('gives a district no successor, and takes a commune of before the merging for no certain match', () => {
    expect(answersOf(['UBND huyện Cao Lộc', 'Xã Cao Lộc'], ['Xã Cao Lộc'], 2024, 2025)).toEqual([
      ['none', true],
      [undefined, false],
    ]);
    expect(answersOf(['UBND huyện Cao Lộc'], [], 2023, 2024)).toEqual([['new', true]]);
    expect(answersOf(['Xã Cao Lộc'], ['Xã Cao Lộc'], 2025, 2026)).toEqual([['unit', true]]);
  });
});

it('a unit that was added since is not added again', () => {
  const [unit] = unitsNamed(['Thanh tra tỉnh']);
  if (unit === undefined) throw new Error('no unit');
  const pairs = pairUnits([unit], [unit], { from: 2025, to: 2026 }, { [unit.id]: { kind: 'new' } });
  expect(pairedUnits(pairs, [unit]).units).toEqual([unit]);
});

describe('proposeFigures', () => {
  const [first, second] = wards.data.units;
  const current = unitsNamed(['Phường Tam Thanh', 'Xã Đồng Đăng', 'Xã Cao Lộc', 'Xã Hữu Lũng']);
  const figures = (answers: Readonly<Record<string, UnitAnswer>> = {}, counts = emptyAppendix.counts, year = 2026) => {
    const pairs = pairUnits(wards.data.units, current, { from: 2025, to: year }, answers);
    const { unitOf } = pairedUnits(pairs, current);
    return { pairs, proposal: proposeFigures(wards, unitOf, { ...emptyAppendix, counts }, year) };
  };
  const ldtt = (fills: readonly { column: string; unit: string; value: unknown }[]) =>
    fills.filter(({ column }) => column === 'ldtt').map(({ unit, value }) => [unit, value]);
  const ids = current.map(({ id }) => id);

  it('makes the counts of last year those of N−1, under this year’s units', () => {
    const { proposal } = figures();
    expect(ldtt(proposal.fills)).toEqual(ids.map((id, place) => [id, wards.counts[place]?.cells['ldtt']]));
    expect(proposal.fills.every(({ year }) => year === 2025)).toBe(true);
  });

  it('adds the counts of two units that became one, and leaves out a unit without a successor', () => {
    const { proposal, pairs } = figures({
      [second?.id ?? '']: { kind: 'unit', unit: ids[0] ?? '' },
      [wards.data.units[2]?.id ?? '']: { kind: 'none' },
    });
    expect(ldtt(proposal.fills)).toEqual([
      [ids[0], 21 + 23],
      [ids[3], wards.counts[3]?.cells['ldtt']],
    ]);
    expect(pairs[0]?.reason).toBe(unitSentences.shared('Phường Tam Thanh'));
  });

  it('overwrites no count: she chooses between hers and the file’s', () => {
    const mine = [{ unit: ids[0] ?? '', year: 2025, cells: { ldtt: 19, cstdcs: 2 } }];
    const { proposal } = figures({}, mine);
    expect(proposal.conflicts).toEqual([{ unit: ids[0], column: 'ldtt', mine: 19, theirs: 21 }]);
    expect(proposal.same).toBe(1);
    const cells = (theirs: typeof proposal.conflicts) =>
      takeFigures({ ...emptyAppendix, counts: mine }, proposal, theirs).counts[0]?.cells;
    expect(cells([])).toMatchObject({ ldtt: 19, 'gk/cn': 9 });
    expect(cells(proposal.conflicts)).toMatchObject({ ldtt: 21 });
  });

  it('compares with no other year than the one before', () => {
    expect(figures({}, [], 2027).proposal).toMatchObject({ fills: [], conflicts: [], targets: [] });
  });

  it('turns what was reached into what is compared with, beside the targets that are entered', () => {
    const row = { id: 'f1', table: 'chi-tieu', unit: first?.id ?? '' };
    const file = {
      ...wards,
      targets: [
        { ...row, cells: { 'noi-dung': 'Thu ngân sách', 'ke-hoach': 90, 'thuc-hien': 95.5 } },
        { ...row, id: 'f2', cells: { 'noi-dung': 'Hồ sơ đúng hạn', 'thuc-hien': 99 } },
      ],
    };
    const mine = { ...row, unit: ids[0] ?? '', cells: { 'noi-dung': 'Thu ngân sách', 'ke-hoach': 100 } };
    const { unitOf } = pairedUnits(pairUnits(wards.data.units, current, { from: 2025, to: 2026 }), current);
    const lists = { ...emptyAppendix, figures: [mine] };
    const taken = takeFigures(lists, proposeFigures(file, unitOf, lists, 2026), []).figures;
    expect(taken.map(({ cells }) => cells)).toEqual([
      { 'noi-dung': 'Thu ngân sách', 'ke-hoach': 100, 'cung-ky': 95.5 },
      { 'noi-dung': 'Hồ sơ đúng hạn', 'cung-ky': 99 },
    ]);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(2);
  });
});

describe('proposeEntries', () => {
  const names = (data = newReportData(mau02, 2026), file = wards) =>
    proposeEntries(mau02, file, data).entries.map(({ entry, blank, caution }) => [entry, blank, caution !== '']);

  it('fills what is blank and sets what she entered beside what the file says', () => {
    expect(names({ ...newReportData(mau02, 2026), cluster: 'số 8' })).toEqual([
      ['cluster', false, false],
      ['symbol', true, false],
      ['archive', true, false],
      ['signerOffice', true, false],
      ['signerName', true, false],
    ]);
  });

  it('takes neither number nor date, and warns of what names a district', () => {
    expect(names(newReportData(mau02, 2026), districts)).toContainEqual(['cluster', true, true]);
    expect(proposeEntries(mau02, districts, newReportData(mau02, 2026)).notes).toContain(nextYearSentences.roles(2023));
    const taken = takenEntries(proposeEntries(mau02, wards, newReportData(mau02, 2026)), ['cluster', 'number']);
    expect(taken).toEqual({ cluster: 'số 7' });
  });
});
