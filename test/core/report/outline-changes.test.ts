import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import {
  addHeading,
  checkHeading,
  MOST_ADDED,
  nextAddedId,
  outlineSentences,
  removeHeading,
  renameItem,
  switchExtra,
  withFormWords,
} from '../../../src/core/report/outline-changes';
import type { FieldCheck } from '../../../src/core/report/field-check';
import { newReportData, type ReportData } from '../../../src/core/report/report-data';

const blank = newReportData(mau02, 2026);
const taken = (check: FieldCheck<ReportData>): ReportData => {
  if (!check.ok) throw new Error(check.sentence);
  return check.value;
};
const text = (data: ReportData, id: string) => outlineItems(mau02, data).find((item) => item.id === id)?.text;

describe('checkHeading', () => {
  it.each([
    ['4. Công tác chuyển đổi số.', 'clause', 'Công tác chuyển đổi số'],
    ['IV) Công tác khác', 'section', 'Công tác khác'],
    ['- Kết quả năm 2026:', 'bullet', 'Kết quả năm {year}'],
    ['Kế hoạch năm 2027…', 'clause', 'Kế hoạch năm {next-year}…'],
    ['4 tốt, 5 rõ', 'clause', '4 tốt, 5 rõ'],
  ] as const)('keeps of %j as a %s %j', (typed, level, words) => {
    expect(checkHeading(typed, level, 2026)).toMatchObject({ ok: true, value: words });
  });

  it('says that the number is not hers to write', () => {
    expect(checkHeading('4. Chuyển đổi số', 'clause', 2026)).toMatchObject({
      note: outlineSentences.numberLeftOut('4.'),
    });
  });

  it('refuses blank, unprintable and endless words', () => {
    expect(checkHeading(' 4. ', 'clause', 2026)).toMatchObject({ ok: true, value: '4' });
    expect(checkHeading(' : ', 'bullet', 2026)).toEqual({ ok: false, sentence: outlineSentences.blank });
    expect(checkHeading('a\u0000', 'clause', 2026)).toMatchObject({ ok: false });
    expect(checkHeading('3. ……', 'clause', 2026)).toEqual({ ok: false, sentence: outlineSentences.blank });
    expect(checkHeading('[Hướng dẫn] Nêu kết quả.', 'clause', 2026)).toEqual({
      ok: false,
      sentence: outlineSentences.guidance,
    });
    expect(checkHeading('a'.repeat(501), 'clause', 2026)).toMatchObject({ ok: false });
  });
});

describe('renameItem', () => {
  it('prints her words, and takes them back when she writes the form’s again', () => {
    const hers = taken(renameItem(mau02, blank, 'P1.VI.1', 'Kết quả nổi bật năm 2026'));
    expect([text(hers, 'P1.VI.1'), text({ ...hers, year: 2027 }, 'P1.VI.1')]).toEqual([
      '1. Kết quả nổi bật năm 2026',
      '1. Kết quả nổi bật năm 2027',
    ]);
    expect(taken(renameItem(mau02, hers, 'P1.VI.1', '1. Ưu điểm')).renamed).toEqual({});
    expect(withFormWords(hers, 'P1.VI.1').renamed).toEqual({});
    expect(taken(renameItem(mau02, blank, 'P1.II.5c', text(blank, 'P1.II.5c') ?? '')).renamed).toEqual({});
  });

  it('rewords a heading of hers, a mục bổ sung, and refuses what is not there', () => {
    const data = taken(addHeading(mau02, blank, 'P1.V.4', 'Chuyển đổi số'));
    expect(taken(renameItem(mau02, data, 'X1', 'Cải cách hành chính'))).toMatchObject({
      added: [{ id: 'X1', words: 'Cải cách hành chính' }],
      renamed: {},
    });
    expect(taken(renameItem(mau02, blank, 'P2.I.TC', 'Luân phiên Trưởng cụm')).renamed).toEqual({
      'P2.I.TC': 'Luân phiên Trưởng cụm',
    });
    expect(renameItem(mau02, blank, 'X9', 'a')).toEqual({ ok: false, sentence: outlineSentences.gone });
  });
});

describe('addHeading', () => {
  it('takes the level of its place, or the one she chose where it can stand', () => {
    const level = (after: string, chosen?: 'section' | 'clause' | 'bullet') =>
      taken(addHeading(mau02, blank, after, 'Mục mới', chosen ? { level: chosen } : {})).added[0]?.level;
    expect([level('P1.I.1'), level('P1.I'), level('IN3'), level('P1t')]).toEqual([
      'clause',
      'clause',
      'intro',
      'section',
    ]);
    expect([level('P1.I', 'section'), level('IN3', 'section')]).toEqual(['section', 'intro']);
  });

  it('never takes an id that stands in the data or in the document', () => {
    const one = taken(addHeading(mau02, blank, 'P1.I.1', 'Một'));
    const two = taken(addHeading(mau02, one, 'X1', 'Hai'));
    expect(two.added.map(({ id, after }) => [id, after])).toEqual([
      ['X1', 'P1.I.1'],
      ['X2', 'X1'],
    ]);
    expect(nextAddedId(mau02, [], ['X7'])).toBe('X8');
    expect(taken(addHeading(mau02, blank, 'P1.I.1', 'Một', { taken: ['P1.I.1', 'X4'] })).added[0]?.id).toBe('X5');
  });

  it('refuses a place that is not there, and too many', () => {
    expect(addHeading(mau02, blank, 'nowhere', 'a')).toEqual({ ok: false, sentence: outlineSentences.gone });
    const many = Array.from({ length: MOST_ADDED }, (_, n) => ({
      id: `X${n + 1}`,
      after: 'P1.I.1',
      level: 'clause' as const,
      words: 'a',
    }));
    expect(addHeading(mau02, { ...blank, added: many }, 'P1.I.1', 'a')).toEqual({
      ok: false,
      sentence: outlineSentences.full,
    });
  });
});

describe('removeHeading', () => {
  it('leaves the headings behind it in their place', () => {
    const one = taken(addHeading(mau02, blank, 'P1.V.1', 'Một'));
    const two = taken(addHeading(mau02, one, 'X1', 'Hai'));
    expect(removeHeading(two, 'X1').added).toEqual([{ id: 'X2', after: 'P1.V.1', level: 'clause', words: 'Hai' }]);
    expect(text(removeHeading(two, 'X1'), 'X2')).toBe('2. Hai');
    expect(removeHeading(two, 'X9')).toBe(two);
  });
});

describe('switchExtra', () => {
  it('is on once and off', () => {
    const on = switchExtra(switchExtra(blank, 'P2.I.GU', true), 'P2.I.GU', true);
    expect(on.extras).toEqual(['P2.I.GU']);
    expect(switchExtra(on, 'P2.I.GU', false).extras).toEqual([]);
  });
});
