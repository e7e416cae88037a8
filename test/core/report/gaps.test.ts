import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { headingMatcher } from '../../../src/core/outline/recognise';
import { appendixIds, bodyTag, headingTag } from '../../../src/core/report/control-tag';
import { appendixGaps, itemGaps, type Gap } from '../../../src/core/report/gaps';
import { headingSpellings } from '../../../src/core/report/heading-spelling';
import { appendixStatuses, itemStatuses } from '../../../src/core/report/item-status';
import { reportLines, settings2026, snapshotOfLines, type Line } from '../../support/report-snapshot';

const items = outlineItems(mau02, settings2026);
const whole = reportLines();

/** Each gap as "parts | side of anchor". */
function gapsOf(lines: readonly Line[]): readonly string[] {
  const snapshot = snapshotOfLines(lines);
  const statuses = itemStatuses(
    items,
    snapshot,
    headingMatcher(mau02, settings2026),
    headingSpellings(mau02, settings2026),
  );
  const gaps = [
    ...itemGaps(items, statuses, snapshot),
    ...appendixGaps(appendixStatuses(appendixIds, snapshot), snapshot),
  ];
  return gaps.map((gap) => `${what(gap)} | ${where(gap)}`);

  function what(gap: Gap): string {
    if (gap.kind === 'annexes') return `PL ${gap.annexes.join(', ')}`;
    return gap.kind === 'appendix'
      ? `PL ${gap.appendix}`
      : gap.parts.map(({ item, part }) => `${part === 'heading' ? 'h' : 'b'}.${item}`).join(' ');
  }
  function where(gap: Gap): string {
    if (gap.kind === 'annexes') return 'behind all';
    const { anchor } = gap;
    if (anchor.kind === 'paragraph') return `${anchor.side} “${anchor.text}”`;
    return `${anchor.side} ${snapshot.controls.find(({ id }) => id === anchor.id)?.tag ?? '?'}`;
  }
}

const without = (...tags: readonly string[]): readonly Line[] =>
  whole.filter((line) => line.tag === undefined || !tags.includes(line.tag));

describe('itemGaps', () => {
  it('finds none in a whole report', () => {
    expect(gapsOf(whole)).toEqual([]);
  });

  it('puts an item behind its neighbour', () => {
    expect(gapsOf(without(headingTag('P1.II.3'), bodyTag('P1.II.3')))).toEqual([
      'h.P1.II.3 b.P1.II.3 | After bctd.b.P1.II.2',
    ]);
  });

  it('fills a run of missing items at once, and two runs as two', () => {
    expect(
      gapsOf(
        without(
          headingTag('P1.II.3'),
          bodyTag('P1.II.3'),
          headingTag('P1.II.4'),
          bodyTag('P1.II.4'),
          headingTag('P1.V'),
          bodyTag('P2.III'),
        ),
      ),
    ).toEqual([
      'h.P1.II.3 b.P1.II.3 h.P1.II.4 b.P1.II.4 | After bctd.b.P1.II.2',
      'h.P1.V | After bctd.b.P1.IV.3',
      'b.P2.III | After bctd.h.P2.III',
    ]);
  });

  it('puts the first item before its neighbour', () => {
    expect(gapsOf(without(headingTag('IN1'), bodyTag('IN1')))).toEqual(['h.IN1 b.IN1 | Before bctd.h.IN2']);
  });

  it('never stands between a heading and its text that lost its control', () => {
    const lines = without(headingTag('P1.II.3'), bodyTag('P1.II.3')).map((line) =>
      line.tag === bodyTag('P1.II.2') ? { text: line.text } : line,
    );
    expect(gapsOf(lines)).toEqual(['h.P1.II.3 b.P1.II.3 | Before bctd.h.P1.II.4']);
  });

  it('leans on a heading found by its words', () => {
    const lines = without(headingTag('P1.II.3'), bodyTag('P1.II.3'), headingTag('P1.II.2'), bodyTag('P1.II.2')).map(
      (line) => (line.tag?.startsWith('bctd.') ? { text: line.text } : line),
    );
    const [gap] = gapsOf(lines);
    expect(gap).toMatch(
      /^h\.P1\.II\.2 b\.P1\.II\.2 h\.P1\.II\.3 b\.P1\.II\.3 \| Before “4\. Công tác tổ chức triển khai/u,
    );
  });
});

describe('appendixGaps', () => {
  it('puts a lost annex before the next one, the last before the last paragraph', () => {
    const gone = whole.filter(
      (line) =>
        line.tag !== 'bctd.a.II' &&
        line.text !== 'Phụ lục II' &&
        line.tag !== 'bctd.a.III' &&
        line.text !== 'Phụ lục III',
    );
    expect(gapsOf(gone)).toEqual(['PL II | Before “”', 'PL III | Before “”']);
    const second = whole.filter((line) => line.tag !== 'bctd.a.II' && line.text !== 'Phụ lục II');
    expect(gapsOf(second)).toEqual(['PL II | Before “Phụ lục III”']);
  });

  it('puts all annexes behind a document that never had one: it goes on to its end in one section', () => {
    const own = whole.slice(
      0,
      whole.findIndex(({ text }) => text === 'Phụ lục I'),
    );
    const written = own.filter(({ text }) => text !== '');
    expect(gapsOf([...written, { text: '- Lưu: VT.' }])).toEqual(['PL I, II, III | behind all']);
    expect(gapsOf([...written, { text: '' }])).toEqual(['PL I, II, III | behind all']);
    expect(gapsOf([...written, { text: '' }, { text: '' }])).toEqual([
      'PL I | Before “”',
      'PL II | Before “”',
      'PL III | Before “”',
    ]);
  });

  it('does not insert a section whose heading still stands', () => {
    expect(gapsOf(without('bctd.a.II'))).toEqual([]);
  });
});
