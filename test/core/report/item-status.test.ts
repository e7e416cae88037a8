import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { headingMatcher } from '../../../src/core/outline/recognise';
import { appendixIds, bodyTag, headingTag } from '../../../src/core/report/control-tag';
import { headingSpellings } from '../../../src/core/report/heading-spelling';
import { appendixStatuses, itemStatuses, type ItemStatus } from '../../../src/core/report/item-status';
import { reportLines, settings2026, snapshotOfLines, type Line } from '../../support/report-snapshot';

const items = outlineItems(mau02, settings2026);
const match = headingMatcher(mau02, settings2026);
const spelt = headingSpellings(mau02, settings2026);
const statusesOf = (lines: readonly Line[]): readonly ItemStatus[] =>
  itemStatuses(items, snapshotOfLines(lines), match, spelt);
const of = (lines: readonly Line[], id: string): ItemStatus => {
  const found = statusesOf(lines).find((status) => status.id === id);
  if (!found) throw new Error(id);
  return found;
};
const whole = reportLines();
const changed = (tag: string, change: (line: Line) => readonly Line[]): readonly Line[] =>
  whole.flatMap((line) => (line.tag === tag ? change(line) : [line]));

describe('itemStatuses', () => {
  it('finds a written report written', () => {
    const all = statusesOf(whole);
    expect(all.map((status) => status.state)).toEqual(items.map(() => 'written'));
    expect(all.filter((status) => status.bodyWritten)).toHaveLength(27);
  });

  it('finds an item gone, and only it', () => {
    const lines = whole.filter((line) => line.tag !== headingTag('P1.II.3') && line.tag !== bodyTag('P1.II.3'));
    expect(
      statusesOf(lines)
        .filter((status) => status.state !== 'written')
        .map(({ id, state, lacks }) => ({ id, state, lacks })),
    ).toEqual([{ id: 'P1.II.3', state: 'missing', lacks: 'both' }]);
  });

  it('finds a body gone while its heading stands', () => {
    const lines = whole.filter((line) => line.tag !== bodyTag('P1.II.3'));
    expect(of(lines, 'P1.II.3')).toMatchObject({ state: 'missing', lacks: 'body' });
  });

  it('takes text below the heading for a body that lost its control, and inserts nothing', () => {
    const lines = changed(bodyTag('P1.II.3'), (line) => [{ text: line.text }]);
    expect(of(lines, 'P1.II.3')).toMatchObject({ state: 'review', reason: 'body-lost', lacks: 'nothing' });
  });

  it.each(['', '[Hướng dẫn] Nêu khái quát.', '……', 'Click or tap here to enter text.'])(
    'takes a body of %j as not written',
    (text) => {
      expect(
        of(
          changed(bodyTag('P1.VI.1'), (line) => [{ ...line, text }]),
          'P1.VI.1',
        ),
      ).toMatchObject({ state: 'unwritten', bodyWritten: false, wordCount: 0 });
    },
  );

  it('counts the words she wrote, not the figures of a table among them', () => {
    const lines = changed(bodyTag('P1.IV.1'), (line) => [
      { ...line, text: 'Các đơn vị đã tự chấm điểm.' },
      ...['STT', 'Đơn vị', '1', 'Sở Nội vụ'].map((text) => ({ ...line, text, inTable: true })),
      { ...line, text: '' },
    ]);
    expect(of(lines, 'P1.IV.1')).toMatchObject({ state: 'written', wordCount: 7 });
  });

  it('takes her own "không có" as written', () => {
    expect(
      of(
        changed(bodyTag('P2.III'), (line) => [{ ...line, text: 'Không có.' }]),
        'P2.III',
      ),
    ).toMatchObject({ state: 'none', bodyWritten: true });
  });

  it('recognises a heading by its words where its control was lost', () => {
    const lines = changed(headingTag('P1.II.1'), (line) => [{ text: line.text }]);
    expect(of(lines, 'P1.II.1')).toMatchObject({ state: 'review', reason: 'without-control', lacks: 'nothing' });
  });

  it('recognises the other wording, another year and the form’s second III as the same heading', () => {
    const short = outlineItems(mau02, { ...settings2026, wording: 'short', year: 2024 });
    const text = short.find((item) => item.id === 'P1.III.2')?.text ?? '';
    expect(
      of(
        changed(headingTag('P1.III.2'), (line) => [{ ...line, text }]),
        'P1.III.2',
      ).state,
    ).toBe('written');
  });

  it('sees an edited heading, a doubled one, one moved, one inside another and one with a second paragraph', () => {
    expect(
      of(
        changed(headingTag('P1.I.1'), (line) => [{ ...line, text: '1. Công tác chỉ đạo của cụm' }]),
        'P1.I.1',
      ).reason,
    ).toBe('heading-edited');
    expect(
      of(
        changed(headingTag('P1.I.1'), (line) => [line, { text: '' }, line]),
        'P1.I.1',
      ).reason,
    ).toBe('doubled');
    expect(
      of(
        changed(headingTag('P1.I.1'), (line) => [line, { ...line, text: 'Cụm đã chỉ đạo.' }]),
        'P1.I.1',
      ),
    ).toMatchObject({
      reason: 'heading-overflows',
      overflow: [expect.objectContaining({ text: 'Cụm đã chỉ đạo.' })],
    });
    const moved = [
      ...whole.filter((line) => line.tag !== headingTag('P1.V.3')),
      { text: '3. Tổ chức bộ máy làm công tác thi đua khen thưởng', tag: headingTag('P1.V.3') },
    ];
    expect(
      statusesOf(moved)
        .filter((status) => status.reason === 'out-of-order')
        .map(({ id }) => id),
    ).toEqual(['P1.V.3']);
    const nested = changed(headingTag('P1.I.2'), (line) => [{ ...line, parentTag: headingTag('P1.I.1') }]);
    expect(of(nested, 'P1.I.2').reason).toBe('nested');
  });

  it('sees guidance left beside text', () => {
    const lines = changed(bodyTag('P1.I.1'), (line) => [line, { ...line, text: '[Hướng dẫn] Nêu rõ.' }]);
    expect(of(lines, 'P1.I.1')).toMatchObject({ state: 'review', reason: 'guidance-left', bodyWritten: true });
  });

  it('finds nothing of ours in a letter of hers', () => {
    expect(
      statusesOf([{ text: 'Kính gửi các đồng chí,' }, { text: 'Đề nghị gửi báo cáo.' }]).every(
        (status) => status.state === 'missing',
      ),
    ).toBe(true);
  });
});

describe('appendixStatuses', () => {
  it('tells an annex that stands, one whose block is lost and one that is gone', () => {
    const lines = whole.filter(
      (line) => line.tag !== 'bctd.a.II' && line.tag !== 'bctd.a.III' && line.text !== 'Phụ lục III',
    );
    expect(appendixStatuses(appendixIds, snapshotOfLines(lines)).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'I unwritten',
      'II review',
      'III missing',
    ]);
  });
});
