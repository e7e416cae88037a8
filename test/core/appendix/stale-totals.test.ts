import fc from 'fast-check';
import type { ChangedTotal } from '../../../src/core/appendix/changed-counts';
import { allColumns } from '../../../src/core/appendix/columns';
import { awardSentences } from '../../../src/core/appendix/award-sentences';
import { changedTotals } from '../../../src/core/appendix/changed-counts';
import { withCell } from '../../../src/core/appendix/count-book';
import { staleTotals } from '../../../src/core/appendix/stale-totals';
import { withEdits } from '../../../src/core/text/text-edits';
import { appendixData, someCounts } from './appendix-sample';

function total(id: string, before: number, after: number | null): ChangedTotal {
  const column = allColumns(2026).find((one) => one.id === id);
  if (column === undefined) throw new Error(id);
  return { column, before, after };
}
const find = (text: string, ...totals: readonly ChangedTotal[]) =>
  staleTotals([{ tag: 'bctd.b.P1.IV.2', text }], totals, 2026);
const corrected = (text: string, ...totals: readonly ChangedTotal[]): readonly string[] =>
  find(text, ...totals).map(({ edit }) => (edit === null ? '(không)' : withEdits(text, [edit])));

describe('staleTotals', () => {
  it.each([
    ['Có 180 Lao động tiên tiến.', 'Có 178 Lao động tiên tiến.'],
    ['180 cá nhân đạt danh hiệu “Lao động tiên tiến”', '178 cá nhân đạt danh hiệu “Lao động tiên tiến”'],
    ['LAO ĐỘNG TIÊN TIẾN: 180 người', 'LAO ĐỘNG TIÊN TIẾN: 178 người'],
    ['Số LĐTT là 180, tăng so với năm trước.', 'Số LĐTT là 178, tăng so với năm trước.'],
    ['16 CSTĐCS, 180 LĐTT; còn 180 hồ sơ', '16 CSTĐCS, 178 LĐTT; còn 180 hồ sơ'],
  ])('finds the old total in %j', (text, right) => {
    expect(corrected(text, total('ldtt', 180, 178))).toEqual([right]);
  });

  it.each([
    'Có 180 Tập thể lao động tiên tiến.',
    'Có 180 hồ sơ.',
    'Tỷ lệ Lao động tiên tiến đạt 180%.',
    'Lao động tiên tiến: 181 người; Giấy khen: 180.',
    'Chiến sĩ thi đua cơ sở: 180, Lao động tiên tiến: 16.',
    'Lao động tiên tiến. Năm nay có 180 hồ sơ.',
    '180 tập thể có Lao động tiên tiến',
  ])('leaves %j alone', (text) => {
    expect(find(text, total('ldtt', 180, 178))).toEqual([]);
  });

  it('tells collectives and individuals of one award apart', () => {
    const text = 'Bằng khen của UBND tỉnh cho 05 lượt tập thể, 05 lượt cá nhân; Giấy khen cho 05 lượt cá nhân.';
    expect(corrected(text, total('bk-tinh/cn', 5, 8))).toEqual([
      'Bằng khen của UBND tỉnh cho 05 lượt tập thể, 08 lượt cá nhân; Giấy khen cho 05 lượt cá nhân.',
    ]);
    expect(
      corrected('Tặng 05 tập thể, 07 cá nhân Bằng khen của Chủ tịch UBND tỉnh', total('bk-tinh/tt', 5, 12)),
    ).toEqual(['Tặng 12 tập thể, 07 cá nhân Bằng khen của Chủ tịch UBND tỉnh']);
  });

  it('writes the new number as the old one was written', () => {
    expect(corrected('Có 5 Lao động tiên tiến', total('ldtt', 5, 7))).toEqual(['Có 7 Lao động tiên tiến']);
    expect(corrected('Có 05 Lao động tiên tiến', total('ldtt', 5, 7))).toEqual(['Có 07 Lao động tiên tiến']);
    expect(corrected('Có 12 Lao động tiên tiến', total('ldtt', 12, 7))).toEqual(['Có 07 Lao động tiên tiến']);
    expect(corrected('Có 999 Lao động tiên tiến', total('ldtt', 999, 1234))).toEqual(['Có 1.234 Lao động tiên tiến']);
    expect(corrected('Có 1.234 Lao động tiên tiến', total('ldtt', 1234, null))).toEqual(['(không)']);
  });

  it('replaces no more than the number where the number stands once', () => {
    const [found] = find('Mở đầu.\nCó 180 Lao động tiên tiến.\nKết thúc.', total('ldtt', 180, 178));
    expect(found).toMatchObject({
      tag: 'bctd.b.P1.IV.2',
      start: 11,
      end: 14,
      paragraph: 'Có 180 Lao động tiên tiến.',
      edit: { from: '180', to: '178' },
    });
  });

  it('finds every changed total in the sentences that were written from the old counts, and makes them the new ones', () => {
    const data = appendixData();
    const places = fc.constantFrom('cotinh', 'ttldxs', 'ldtt', 'cstdcs', 'bk-tinh/cn', 'gk/cn');
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 2000 }), (column, value) => {
        const after = withCell(someCounts, { unit: 'u1', year: 2026, column }, value);
        const totals = changedTotals(someCounts, after, data);
        const text = awardSentences(data).paragraphs.join('\n');
        const found = staleTotals([{ tag: 'b', text }], totals, 2026);
        expect(found.length).toBe(totals.length);
        const name = (counts: typeof someCounts) =>
          awardSentences(appendixData({ counts }))
            .paragraphs.slice(0, 2)
            .map((one) => one.slice(one.indexOf('gồm')));
        const fresh = withEdits(
          text,
          found.flatMap(({ edit }) => edit ?? []),
        )
          .split('\n')
          .slice(0, 2);
        expect(fresh.map((one) => one.slice(one.indexOf('gồm')))).toEqual(name(after));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(() => find(`${text} 180 Lao động tiên tiến ${text}`, total('ldtt', 180, 178))).not.toThrow();
      }),
    );
  });
});
