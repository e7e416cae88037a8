import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { Change, ChangeGround } from '../../../src/core/report/change';
import type { Item } from '../../../src/core/outline/outline';
import { changePlan, defaultChanges, writtenBy } from '../../../src/core/report/change-plan';
import { withClusterKind } from '../../../src/core/report/enter-field';
import { generatedSentences, writtenSentences } from '../../../src/core/report/introduction';
import { newReportData, type ReportData } from '../../../src/core/report/report-data';
import { newUnit } from '../../../src/core/report/unit-list';
import { nothingOccurred } from '../../../src/core/report/written-text';
import { withEdits } from '../../../src/core/text/text-edits';
import { filledReport } from './any-report';
import { wholeDocument, type Rewriting } from './whole-document';

const data: ReportData = {
  ...filledReport,
  cluster: 'số 3',
  renamed: {},
  added: [],
  dropped: [],
  movements: [],
  written: {},
};
const plan = (after: Partial<ReportData>, rewriting: Rewriting = {}, written?: ChangeGround['written']) =>
  changePlan(mau02, data, { ...data, ...after }, wholeDocument(mau02, data, rewriting), written);
const ids = (changes: readonly Change[]): readonly string[] => changes.map(({ id }) => id);
const text = (id: string, given: ReportData): string =>
  outlineItems(mau02, given).find((item) => item.id === id)?.text ?? '';
const nothing = nothingOccurred(2026, 'cum');

describe('changePlan', () => {
  it('finds nothing to do where nothing changed', () => {
    expect(plan({})).toEqual({ changes: [], appear: [], disappear: [], notFound: [] });
  });

  it('lists for another year its fields and its sentences, and no heading that only names it', () => {
    const { changes, notFound } = plan({ year: 2027 }, { bodies: { 'P1.V.2': nothing, 'P1.V.3': 'Không có' } });
    expect(notFound).toEqual([]);
    const kinds = new Set(changes.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['field', 'sentence']);
    const years = changes.filter(({ tag }) => tag === 'bctd.f.year');
    expect(years.length).toBeGreaterThanOrEqual(5);
    expect(years.every(({ oldText, newText, edited }) => oldText === '2026' && newText === '2027' && !edited)).toBe(
      true,
    );
    const none = changes.filter(({ kind }) => kind === 'sentence');
    expect(none.map(({ tag, newText }) => [tag, newText])).toEqual([['bctd.b.P1.V.2', nothingOccurred(2027, 'cum')]]);
  });

  it('lists the heading of the movements when the year takes their names out', () => {
    const old = { ...data, year: 2020 };
    const { changes } = changePlan(mau02, old, data, wholeDocument(mau02, old));
    const heading = changes.filter(({ kind }) => kind === 'heading');
    expect(heading.map(({ tag, newText }) => [tag, newText])).toEqual([['bctd.h.P1.II.4', text('P1.II.4', data)]]);
  });

  it('lists for the wording exactly the headings whose words differ, with the least to replace', () => {
    const short = { ...data, wording: 'short' as const };
    const { changes } = plan({ wording: 'short' });
    const seen = ({ level, text: words }: Item): string => (level === 'section' ? words.toLowerCase() : words);
    const printed = new Map(outlineItems(mau02, short).map((item) => [item.id, seen(item)]));
    const differing = outlineItems(mau02, data).filter((item) => seen(item) !== printed.get(item.id));
    expect(differing.map(({ id }) => id)).toEqual(expect.arrayContaining(['P1.II.3', 'P1.III.2', 'P2.I']));
    expect(ids(changes.filter(({ kind }) => kind === 'heading'))).toEqual(differing.map(({ id }) => `heading/${id}/0`));
    for (const { oldText, newText, edits, kind } of changes) {
      expect(edits).not.toBeNull();
      if (kind === 'heading') expect(withEdits(oldText, edits ?? [])).toBe(newText);
    }
    const first = changes.find(({ tag }) => tag === 'bctd.h.P1.I.1');
    expect(first?.edits).toEqual([{ from: 'Đánh giá công', to: 'Công' }]);
    expect(changes.find(({ id }) => id === 'line/title')?.edits).toEqual([{ from: 'hướng', to: 'hướng,' }]);
  });

  it('keeps the nested year out of every edit', () => {
    const { changes } = plan({ wording: 'short' });
    const named = changes.filter(
      ({ tag, kind }) => kind === 'heading' && /2026|2027/u.test(text(tag?.slice(7) ?? '', data)),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const { edits } of named)
      for (const { from, to } of edits ?? []) expect(`${from} ${to}`).not.toMatch(/\d{4}/u);
  });

  it('shows a heading she edited beside, and never rewrites it unasked', () => {
    const { changes } = plan({ wording: 'short' }, { headings: { 'P1.I.1': '1. Lãnh đạo của chị Hà' } });
    const edited = changes.find(({ tag }) => tag === 'bctd.h.P1.I.1');
    expect(edited).toMatchObject({ edited: true, oldText: '1. Lãnh đạo của chị Hà', edits: null, relay: false });
    expect(ids(defaultChanges({ changes, appear: [], disappear: [], notFound: [] }))).not.toContain('heading/P1.I.1/0');
  });

  it('says which heading has to be printed anew, because it is to hold years', () => {
    const { changes } = plan({ renamed: { 'P1.I.1': 'Lãnh đạo năm {year}', 'P1.I.2': 'Hoạt động của cụm' } });
    const relayed = changes.map(({ id, edits, relay }) => [id, edits === null, relay]);
    expect(relayed).toEqual([
      ['heading/P1.I.1/0', true, true],
      ['heading/P1.I.2/0', false, false],
    ]);
    const gone = changePlan(
      mau02,
      { ...data, renamed: { 'P1.I.1': 'Lãnh đạo năm {year}' } },
      data,
      wholeDocument(mau02, { ...data, renamed: { 'P1.I.1': 'Lãnh đạo năm {year}' } }),
    );
    expect(gone.changes).toMatchObject([{ id: 'heading/P1.I.1/0', edits: null, relay: false }]);
  });

  it('leaves out what already reads so, and what holds another’s change from the default', () => {
    const short = { ...data, wording: 'short' as const };
    const { changes } = plan(
      { wording: 'short' },
      { headings: { 'P1.I.1': text('P1.I.1', short) }, tracked: ['bctd.h.P1.II.1'] },
    );
    expect(ids(changes)).not.toContain('heading/P1.I.1/0');
    expect(changes.find(({ tag }) => tag === 'bctd.h.P1.II.1')).toMatchObject({ tracked: true, edited: false });
    expect(ids(defaultChanges({ changes, appear: [], disappear: [], notFound: [] }))).not.toContain(
      'heading/P1.II.1/0',
    );
  });

  it('rewrites the sentences of the introduction when the units change, her own words excepted', () => {
    const after = { units: [...data.units, newUnit('Cục Thuế', data.units)] };
    const [old, fresh] = [generatedSentences(data), generatedSentences({ ...data, ...after })];
    expect(plan(after).changes).toMatchObject([
      { tag: 'bctd.b.IN1', oldText: old.get('IN1'), newText: fresh.get('IN1'), edits: null, edited: false },
    ]);
    const beside = plan(after, { bodies: { IN1: `${old.get('IN1') ?? ''}\nCụm thành lập năm 2025.` } }).changes;
    expect(beside).toMatchObject([{ oldText: old.get('IN1'), edited: false }]);
    expect(withEdits(beside[0]?.oldText ?? '', beside[0]?.edits ?? [])).toBe(fresh.get('IN1'));
    expect(plan(after, { bodies: { IN1: 'Cụm có năm đơn vị.' } }).changes).toMatchObject([
      { oldText: 'Cụm có năm đơn vị.', edited: true },
    ]);
    expect(plan(after, { bodies: { IN1: '[Hướng dẫn] Ghi tổng số đơn vị.' } }).changes).toMatchObject([
      { oldText: '', newText: fresh.get('IN1'), edited: false },
    ]);
  });

  it('knows its own words from the time before, and remembers those it writes', () => {
    const after = { units: data.units.slice(0, 3) };
    const older = 'Cụm thi đua gồm 04 đơn vị thành viên.';
    expect(plan(after, { bodies: { IN1: older } }, { 'bctd.b.IN1': older }).changes).toMatchObject([{ edited: false }]);
    const { changes } = plan(after);
    expect(writtenBy(changes, { other: 'x' })).toEqual({
      other: 'x',
      'bctd.b.IN1': generatedSentences({ ...data, ...after }).get('IN1'),
    });
  });

  it('never puts *Không phát sinh* in the place of a sentence that it wrote from the units', () => {
    const written = writtenSentences(data);
    const bodies = (after: Partial<ReportData>) =>
      plan(after, {}, written).changes.filter(({ tag }) => tag === 'bctd.b.IN1' || tag === 'bctd.b.IN2');
    expect(bodies({ year: 2027 })).toEqual([]);
    const khoi = withClusterKind(mau02, data, 'khoi');
    const fresh = generatedSentences(khoi);
    expect(bodies(khoi)).toMatchObject([
      { tag: 'bctd.b.IN1', newText: fresh.get('IN1'), edited: false },
      ...(fresh.has('IN2') ? [{ tag: 'bctd.b.IN2', newText: fresh.get('IN2'), edited: false }] : []),
    ]);
  });

  it('asks before a sentence from the units takes the place of her *Không phát sinh*', () => {
    const after = { units: [...data.units, newUnit('Cục Thuế', data.units)] };
    expect(plan(after, { bodies: { IN1: nothing } }, { 'bctd.b.IN1': nothing }).changes).toMatchObject([
      { tag: 'bctd.b.IN1', edited: true },
    ]);
  });

  it('leaves the introduction alone when the last unit goes', () => {
    expect(plan({ units: [] }).changes).toEqual([]);
  });

  it('writes an entered field to all its places', () => {
    const { changes } = plan(
      { cluster: 'số 9', signerName: 'Vi Thị Hà' },
      { fields: { 'signer-name': 'Nông Văn Dền' } },
    );
    const cluster = changes.filter(({ tag }) => tag === 'bctd.f.cluster');
    expect(cluster.length).toBeGreaterThanOrEqual(5);
    expect(cluster.every(({ edited }) => !edited)).toBe(true);
    expect(changes.find(({ tag }) => tag === 'bctd.f.signer-name')).toMatchObject({
      oldText: 'Nông Văn Dền',
      newText: 'Vi Thị Hà',
      edited: true,
    });
    expect(plan({ number: '' }).changes.every(({ newText }) => newText === '……')).toBe(true);
  });

  it('rewrites for a khối the form’s lines, headings, sentences and its recipient', () => {
    const khoi = withClusterKind(mau02, data, 'khoi');
    const { changes, notFound } = plan(khoi);
    expect(notFound).toEqual([]);
    const line = (key: string) => changes.find(({ id }) => id === `line/${key}`);
    expect(line('issuer')).toMatchObject({
      oldText: 'CỤM THI ĐUA số 3',
      newText: 'KHỐI THI ĐUA số 3',
      edits: [{ from: 'CỤM', to: 'KHỐI' }],
    });
    expect(line('on-behalf')).toMatchObject({ newText: 'TM. KHỐI THI ĐUA' });
    expect(line('title')?.edits).toEqual([{ from: 'Cụm', to: 'Khối' }]);
    for (const id of ['I', 'II', 'III']) expect(line(`attached-${id}`)?.edits).toEqual([{ from: 'Cụm', to: 'Khối' }]);
    expect(new Set(['I', 'II', 'III'].map((id) => line(`attached-${id}`)?.paragraph)).size).toBe(3);
    expect(changes.find(({ tag }) => tag === 'bctd.f.recipient-3')).toMatchObject({
      newText: 'Các đơn vị trong Khối thi đua',
    });
    expect(changes.find(({ tag }) => tag === 'bctd.f.signer-title')).toMatchObject({ newText: 'TRƯỞNG KHỐI' });
    expect(changes.find(({ tag }) => tag === 'bctd.b.IN2')?.newText).toContain('Đơn vị Trưởng khối: Sở Nội vụ.');
  });

  it('puts Kính gửi in before the introduction and takes it out', () => {
    const on = plan({ addressed: true });
    expect(on.changes).toMatchObject([
      {
        id: 'line/addressee',
        action: 'insert',
        newText: `Kính gửi: ${data.addressees[0] ?? ''}`,
        anchor: { kind: 'control', side: 'Before' },
        pieces: ['Kính gửi: ', { field: 'addressee', text: data.addressees[0] }],
      },
      {
        id: 'line/as-above',
        action: 'insert',
        newText: '- Như trên;',
        anchor: { kind: 'paragraph', text: '- HĐ TĐKT tỉnh;', side: 'Before' },
        pieces: ['- Như trên;'],
      },
    ]);
    const addressed = { ...data, addressed: true };
    const off = changePlan(mau02, addressed, data, wholeDocument(mau02, addressed));
    expect(off.changes.map(({ id, action, oldText }) => [id, action, oldText])).toEqual([
      ['line/addressee', 'remove', `Kính gửi: ${data.addressees[0] ?? ''}`],
      ['line/as-above', 'remove', '- Như trên;'],
    ]);
  });

  it('puts a recipient before the line of the copy that is kept and takes one out', () => {
    const more = plan({ recipients: [...data.recipients, 'Lưu trữ lịch sử tỉnh'] });
    expect(more.changes).toMatchObject([
      {
        id: 'line/recipient-4',
        action: 'insert',
        newText: '- Lưu trữ lịch sử tỉnh;',
        anchor: { text: '- Lưu: VT, TĐKT.', side: 'Before' },
        pieces: ['- ', { field: 'recipient-4', text: 'Lưu trữ lịch sử tỉnh' }, ';'],
      },
    ]);
    const fewer = plan({ recipients: data.recipients.slice(0, 2) });
    expect(fewer.changes).toMatchObject([{ action: 'remove', oldText: '- Các đơn vị trong Cụm thi đua;' }]);
  });

  it('says which items appear and go, and renumbers those behind them', () => {
    const added = [{ id: 'X1', after: 'P1.V.1', level: 'clause' as const, words: 'Chuyển đổi số' }];
    const { appear, disappear, changes } = plan({ added, dropped: ['P1.VI.1'] });
    expect([appear, disappear]).toEqual([['X1'], ['P1.VI.1']]);
    expect(changes.map(({ id, edits }) => [id, edits])).toEqual([
      ['heading/P1.V.2/0', [{ from: '2.', to: '3.' }]],
      ['heading/P1.V.3/0', [{ from: '3.', to: '4.' }]],
      ['heading/P1.V.4/0', [{ from: '4.', to: '5.' }]],
      ['heading/P1.VI.2/0', [{ from: '2.', to: '1.' }]],
    ]);
  });

  it('says what it could not find', () => {
    const khoi = withClusterKind(mau02, data, 'khoi');
    const { notFound } = plan(khoi, { without: ['TM. CỤM THI ĐUA'] });
    expect(notFound).toEqual(['Dòng TM. ở chỗ ký']);
  });

  it('carried out, leaves a document in which nothing is left to do', () => {
    const change = fc.record(
      {
        year: fc.integer({ min: 2015, max: 2035 }),
        wording: fc.constantFrom('form' as const, 'short' as const),
        clusterKind: fc.constantFrom('cum' as const, 'khoi' as const),
        rating: fc.constantFrom('final' as const, 'expected' as const),
        cluster: fc.constantFrom('số 3', 'các trường', ''),
        units: fc.subarray([...data.units]),
        renamed: fc.constantFrom({}, { 'P1.I.1': 'Lãnh đạo năm {year}' }),
        signerName: fc.constantFrom('', 'Vi Thị Hà'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, (given) => {
        const after = { ...data, ...given };
        const before = { ...newReportData(mau02, 2026), ...data };
        const carriedOut = wholeDocument(mau02, after);
        expect(changePlan(mau02, before, after, carriedOut).changes).toEqual([]);
        const todo = changePlan(mau02, before, after, wholeDocument(mau02, before));
        expect(todo.notFound).toEqual([]);
        expect(todo.changes.filter(({ edited }) => edited)).toEqual([]);
        expect(new Set(ids(todo.changes)).size).toBe(todo.changes.length);
      }),
      { numRuns: 60 },
    );
  });
});
