/** The member units' files are put together: who sent what, figures with their source, passages put into the report. */
import type { MergeVerb, MergeView } from '../../src/app/merge-state';
import { LEFT_OUT } from '../../src/app/merge-state';
import { mergeSaid } from '../../src/app/merge-words';
import { sourceOfCount } from '../../src/core/appendix/count-sources';
import { bodyParagraphs } from '../support/body-paragraphs';
import { paragraphTexts } from '../support/document-xml';
import { excelFile } from '../support/excel-file';
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { openPane } from '../support/open-pane';
import { storyProfiles } from '../support/story-profiles';
import { stcContent, unitReportFile } from '../support/unit-reports';
import { ltsc2021, microsoft365, type Profile } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(60_000);

type Doing = MergeVerb extends infer Verb ? (Verb extends MergeVerb ? Omit<Verb, 'panel'> : never) : never;
const carryOut = (doing: Doing): Promise<void> => opened.pane.actions.existing({ panel: 'merge', ...doing });
const press = (doing: Doing, ...answers: readonly string[]): Promise<void> =>
  opened.press(() => carryOut(doing), ...answers);
const view = (): MergeView => {
  const open = opened.state().existing;
  if (open?.panel !== 'merge') throw new Error('the panel is closed');
  return open;
};
const body = (item: string): readonly string[] => bodyParagraphs(opened.host.documentXml, `bctd.b.${item}`);
const notice = (): string => opened.state().notice?.text ?? '';
const cells = (unit: number): unknown => {
  const { units, counts } = opened.appendix().data;
  return counts.find((entry) => entry.unit === units[unit]?.id && entry.year === 2026)?.cells;
};

const stc = { name: 'bao cao nam.docx', modified: null, bytes: unitReportFile(stcContent()) };
const table = (name: string, unit: string, ldtt: number) => ({
  name,
  modified: null,
  bytes: excelFile([
    {
      name: 'Sheet1',
      rows: [
        ...(unit === '' ? [] : [[`Đơn vị: ${unit}`]]),
        ['Danh hiệu thi đua năm 2026'],
        ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
        [ldtt, 5],
      ],
    },
  ]),
});

async function opens(profile: Profile = ltsc2021): Promise<void> {
  opened = await openAnnexes({ profile });
  await carryOut({ kind: 'open' });
}

describe('the files of the units', () => {
  it('are told before a unit is entered', async () => {
    const pane = await openPane({ profile: ltsc2021 });
    await pane.pane.actions.existing({ panel: 'merge', kind: 'open' });
    expect(pane.state().existing).toMatchObject({ step: 'choose', hasUnits: false });
    pane.close();
    await opens();
  });

  it('make a matrix with what is missing in words', async () => {
    await opens();
    await press({ kind: 'files', files: [stc, table('So Noi vu.xlsx', '', 40)] });
    const [snv, tc, tuPhap] = view().rows;
    expect(snv?.marks).toMatchObject({
      received: { state: 'right' },
      sections: { state: 'wrong' },
      year: { state: 'right' },
    });
    expect(snv?.lacking).toContain('Chưa gửi phần viết (tệp Word).');
    expect(tc?.files).toEqual(['bao cao nam.docx']);
    expect(tc?.marks.totals).toEqual({ state: 'wrong', text: '01 chỗ lệch' });
    expect(tc?.lacking.join(' ')).toContain('Chưa có số liệu của Phụ lục I, Phụ lục III.');
    expect(tuPhap?.marks.received).toEqual({ state: 'wrong', text: 'Chưa gửi' });
    expect(view()).toMatchObject({ step: 'units', missingCount: 1 });
    expect(view().missing).toMatch(/^Các đơn vị trong cụm thi đua chưa gửi báo cáo năm 2026 .*\n1\. Sở Tư pháp$/u);
    expect(notice()).toBe(mergeSaid.read(2, 2, 3));
  });

  it('say a wrong year, and a file that is no report in a sentence, and go on', async () => {
    await opens();
    const old = { ...stc, bytes: unitReportFile(stcContent(2024)) };
    const broken = { name: 'hong.docx', modified: null, bytes: new Uint8Array([1, 2, 3]) };
    await press({ kind: 'files', files: [broken, old] });
    expect(view().rows[1]?.marks.year).toEqual({ state: 'wrong', text: '2024' });
    expect(view().notes).toHaveLength(1);
    expect(notice()).toContain('hong.docx');
  });

  it('come to the unit she chooses, or are left out', async () => {
    await opens();
    await press({ kind: 'files', files: [table('bieu.xlsx', '', 33)] });
    expect(view().files).toEqual([{ name: 'bieu.xlsx', unit: '', near: [] }]);
    const { id } = view().units[2] ?? { id: '' };
    await carryOut({ kind: 'unit', file: 'bieu.xlsx', unit: id });
    expect(view().rows[2]?.files).toEqual(['bieu.xlsx']);
    expect(view().figures?.changes.map(({ name, after }) => `${name}: ${after}`)).toContain(
      'Sở Tư pháp – Lao động tiên tiến: 33',
    );
    await carryOut({ kind: 'unit', file: 'bieu.xlsx', unit: LEFT_OUT });
    expect(view().rows[2]?.files).toEqual([]);
    expect(view().figures?.changes).toEqual([]);
  });

  it('are read once more where a unit sends a better one', async () => {
    await opens();
    await press({ kind: 'files', files: [table('So Noi vu.xlsx', '', 40)] });
    await press({ kind: 'files', files: [table('So Noi vu.xlsx', '', 42)] });
    expect(view().files).toHaveLength(1);
    expect(view().figures?.changes[0]?.after).toBe('42');
  });

  it('of two units stay two where both have the same name, and the same file counts once', async () => {
    await opens();
    const [one, two] = [table('Biểu số liệu.xlsx', 'Sở Nội vụ', 40), table('Biểu số liệu.xlsx', 'Sở Tư pháp', 12)];
    await press({ kind: 'files', files: [one, two] });
    await press({ kind: 'files', files: [two, { ...stc, name: 'bao cao.docm' }] });
    expect(view().files.map(({ name }) => name)).toEqual([
      'Biểu số liệu.xlsx',
      'Biểu số liệu (2).xlsx',
      'bao cao.docm',
    ]);
    await press({ kind: 'take' });
    expect([cells(0), cells(1), cells(2)]).toEqual([
      { ldtt: 40, cstdcs: 5 },
      { ldtt: 21, cstdcs: 3 },
      { ldtt: 12, cstdcs: 5 },
    ]);
  });
});

describe('figures', () => {
  it('go into the annexes with the file they came from, and one press takes them back', async () => {
    await opens(microsoft365);
    await press({ kind: 'files', files: [stc, table('So Noi vu.xlsx', '', 40)] });
    opened.host.resetCounts();
    await press({ kind: 'take' });
    expect(opened.host.counts.requests).toBe(0);
    await opened.actions.look();
    expect([cells(0), cells(1)]).toEqual([
      { ldtt: 40, cstdcs: 5 },
      { ldtt: 21, cstdcs: 3 },
    ]);
    const { units } = opened.appendix().data;
    const source = sourceOfCount(opened.appendix().sources);
    expect(source(units[1]?.id ?? '', 2026, 'ldtt', 21)).toBe('bao cao nam.docx');
    expect(source(units[1]?.id ?? '', 2026, 'ldtt', 22)).toBeNull();
    await opened.press(opened.pane.actions.undo);
    expect(opened.appendix().data.counts).toEqual([]);
  });

  it('of which two files say different things wait until she chose', async () => {
    await opens();
    await press({ kind: 'files', files: [stc, table('So Tai chinh.xlsx', '', 30)] });
    const conflict = view().figures?.conflicts.find(({ name }) => name.includes('Lao động tiên tiến'));
    expect(conflict?.said.map(({ value }) => value)).toEqual(['21', '30']);
    await press({ kind: 'take' });
    expect(cells(1)).toBeUndefined();
    await carryOut({ kind: 'conflict', key: conflict?.key ?? '', place: 1 });
    await press({ kind: 'take' });
    expect(cells(1)).toMatchObject({ ldtt: 30 });
  });

  it('stay with the file she chose where another one comes or goes', async () => {
    await opens();
    await press({ kind: 'files', files: [stc, table('So Tai chinh.xlsx', '', 30)] });
    const { key } = view().figures?.conflicts[0] ?? { key: '' };
    await carryOut({ kind: 'conflict', key, place: 1 });
    await press({ kind: 'files', files: [table('STC ban 2.xlsx', 'Sở Tài chính', 31)] });
    await carryOut({ kind: 'unit', file: stc.name, unit: LEFT_OUT });
    const [conflict] = view().figures?.conflicts ?? [];
    expect(conflict?.said.map(({ value }) => value)).toEqual(['30', '31']);
    expect(conflict?.chosen).toBe(0);
  });

  it('that she corrected are not changed by a file unless she says so', async () => {
    await opens();
    await press({ kind: 'files', files: [table('So Noi vu.xlsx', '', 40)] });
    await press({ kind: 'take' });
    const { id } = view().units[0] ?? { id: '' };
    await opened.actions.look();
    await opened.actions.enterCells([{ unit: id, year: 2026, column: 'ldtt', typed: '42' }]);
    await press({ kind: 'files', files: [stc] });
    await press({ kind: 'take' });
    expect([cells(0), cells(1)]).toMatchObject([{ ldtt: 42 }, { ldtt: 21 }]);
    const [conflict] = view().figures?.conflicts ?? [];
    expect(conflict).toMatchObject({
      name: 'Sở Nội vụ – Lao động tiên tiến',
      said: [{ source: 'đã nhập trong báo cáo', value: '42' }, { value: '40' }],
    });
    await carryOut({ kind: 'conflict', key: conflict?.key ?? '', place: 1 });
    await press({ kind: 'take' });
    expect(cells(0)).toMatchObject({ ldtt: 40, cstdcs: 5 });
  });

  it('come back with the saved document, their file too', async () => {
    await opens();
    await press({ kind: 'files', files: [table('So Noi vu.xlsx', '', 40)] });
    await press({ kind: 'take' });
    const saved = opened.host.save();
    opened.close();
    const pane = await openPane({ profile: ltsc2021, document: saved });
    opened = { ...opened, ...pane };
    await pane.pane.actions.appendix.look();
    expect(pane.state().appendix.sources).toMatchObject([{ file: 'So Noi vu.xlsx', cells: { ldtt: 40, cstdcs: 5 } }]);
  });
});

describe.each(storyProfiles())('a passage in $name', (profile) => {
  it('goes into an empty body, the next behind it, and both are taken back', async () => {
    await opens(profile);
    await press({ kind: 'files', files: [stc] });
    const before = paragraphTexts(opened.host.documentXml);
    const passage = view().texts.find(({ item }) => item === 'P1.VI.1')?.passages[0];
    expect(passage?.unit).toBe('Sở Tài chính');
    opened.host.resetCounts();
    await press({ kind: 'put', passage: passage?.key ?? '', item: 'P1.VI.1' });
    expect(opened.host.counts.requests).toBeLessThanOrEqual(4);
    expect(body('P1.VI.1')).toEqual(passage?.paragraphs);
    const other = view().texts.find(({ item }) => item === 'P1.VI.2')?.passages[0];
    await press({ kind: 'put', passage: other?.key ?? '', item: 'P1.VI.1' });
    expect(body('P1.VI.1')).toEqual([...(passage?.paragraphs ?? []), ...(other?.paragraphs ?? [])]);
    await opened.press(opened.pane.actions.undo);
    expect(body('P1.VI.1')).toEqual(passage?.paragraphs);
    expect(paragraphTexts(opened.host.documentXml)).toHaveLength(before.length + 1);
  });
});
