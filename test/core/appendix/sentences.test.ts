import { awardSentences, noComparison } from '../../../src/core/appendix/award-sentences';
import type { DocumentRecord } from '../../../src/core/appendix/counts';
import { documentSentence } from '../../../src/core/appendix/document-sentence';
import type { FigureRow } from '../../../src/core/appendix/figure-row';
import { countSentences } from '../../../src/core/appendix/sentences';
import { expectCheckedIn, inRepository } from '../outline/checked-in';
import { appendixData } from './appendix-sample';

const issued = (count: number, issuer: string): readonly DocumentRecord[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${issuer}-${place}`,
    issuer,
    number: '',
    date: '',
    subject: 'Kế hoạch',
    note: '',
  }));

const figure = (table: string, unit: string, cells: FigureRow['cells']): FigureRow => ({
  id: `${table}-${unit}-${Object.values(cells).join('-')}`,
  table,
  unit,
  cells,
});

const figures: readonly FigureRow[] = [
  figure('dien-hinh', 'u1', { 'tap-the': 4, 'ca-nhan': 9, 'mo-hinh': 'Mô hình “Một cửa không chờ”' }),
  figure('dien-hinh', 'u2', { 'tap-the': 3, 'ca-nhan': 3 }),
  figure('de-nghi', 'u1', { 'hinh-thuc': 'Bằng khen của UBND tỉnh', 'tap-the': 1, 'ca-nhan': 2 }),
  figure('de-nghi', 'u1', { 'hinh-thuc': 'Huân chương Lao động hạng Ba', 'tap-the': 1 }),
  figure('de-nghi', 'u3', { 'ca-nhan': 1 }),
  figure('tap-huan', 'u2', { 'noi-dung': 'nghiệp vụ lập hồ sơ', 'so-lop': 2, 'so-nguoi': 150 }),
  figure('tap-huan', 'u3', { 'so-lop': 1 }),
  figure('bao-cao', 'u1', { 'thuc-hien': 'Tốt' }),
  figure('bao-cao', 'u2', { 'thuc-hien': 'Tốt' }),
  figure('bao-cao', 'u3', { 'thuc-hien': 'Chưa tốt', 'ly-do': 'gửi chậm 02 lần' }),
];

const lines = (data: Parameters<typeof countSentences>[0]): string =>
  [...countSentences(data)].flatMap(([item, texts]) => texts.map((text) => `${item} ${text}\n`)).join('');

describe('countSentences', () => {
  it('writes every sentence of the report that quotes a count', () => {
    const documents = [...issued(8, ''), ...issued(30, 'u1'), ...issued(7, 'u3')];
    const golden = lines(appendixData({ documents, figures }));
    expectCheckedIn(inRepository('test', 'core', 'appendix', 'fixtures', 'cau-tu-so-lieu.txt'), golden);
  });

  it('writes nothing where nothing was entered', () => {
    expect(lines(appendixData({ counts: [], documents: [], figures: [] }))).toBe('');
    const zeros = [figure('dien-hinh', 'u1', { 'tap-the': 0 }), figure('de-nghi', 'u1', { 'tap-the': 'vài' })];
    expect(lines(appendixData({ counts: [], figures: zeros }))).toBe('');
  });

  it('says khối where the cluster is one', () => {
    const said = lines(appendixData({ clusterKind: 'khoi', documents: issued(1, ''), figures }));
    expect(said).not.toMatch(/cụm/iu);
    expect(said).toContain('Năm 2026, khối đã ban hành 01 văn bản');
  });
});

describe('documentSentence', () => {
  const sentence = (ofCluster: number, ofUnit: number) =>
    documentSentence(
      appendixData({ documents: [...issued(ofCluster, ''), ...issued(ofUnit, 'u2'), ...issued(9, 'gone')] }),
    );

  it('is the golden sentence', () => {
    expect(sentence(8, 37)).toBe(
      'Năm 2026, cụm và các đơn vị thành viên đã ban hành 45 văn bản chỉ đạo, triển khai công tác thi đua, khen thưởng; trong đó cụm ban hành 08 văn bản, các đơn vị thành viên ban hành 37 văn bản (có biểu tổng hợp các văn bản theo Phụ lục I).',
    );
  });

  it('names only those that issued any', () => {
    expect(sentence(8, 0)).toBe(
      'Năm 2026, cụm đã ban hành 08 văn bản chỉ đạo, triển khai công tác thi đua, khen thưởng (có biểu tổng hợp các văn bản theo Phụ lục I).',
    );
    expect(sentence(0, 1037)).toBe(
      'Năm 2026, các đơn vị thành viên trong cụm đã ban hành 1.037 văn bản chỉ đạo, triển khai công tác thi đua, khen thưởng (có biểu tổng hợp các văn bản theo Phụ lục I).',
    );
    expect(sentence(0, 0)).toBeNull();
  });
});

describe('awardSentences', () => {
  it('counts awards and never people', () => {
    const said = awardSentences(appendixData()).paragraphs.join(' ');
    expect(said).toMatch(/lượt cá nhân/u);
    expect(said).not.toMatch(/\d người/u);
  });

  it('says that nothing can be compared, once', () => {
    const counts = appendixData().counts.filter(({ year }) => year === 2026);
    expect(awardSentences(appendixData({ counts })).paragraphs.at(-1)).toBe(noComparison(2026));
  });

  it('compares without a ratio where last year had none, and says what did not change', () => {
    const counts = [
      { unit: 'u1', year: 2026, cells: { ldtt: 3, 'gk/tt': 2 } },
      { unit: '', year: 2025, cells: { ldtt: 0, 'gk/tt': 2 } },
    ];
    expect(awardSentences(appendixData({ counts })).paragraphs.at(-1)).toBe(
      'So với năm 2025, số lượt cá nhân được tặng danh hiệu thi đua tăng 03 lượt và số lượt tập thể được tặng các hình thức khen thưởng không thay đổi.',
    );
  });

  it('leaves the ratio out where there is no award, and hands on cells nobody counted', () => {
    const counts = [{ unit: 'u1', year: 2026, cells: { ldtt: 3, 'gk/cn': 'hai' } }];
    const { paragraphs, missed } = awardSentences(appendixData({ counts }));
    expect(paragraphs).toEqual([
      'Năm 2026, các đơn vị trong cụm có 03 lượt cá nhân được tặng danh hiệu thi đua, gồm: 03 Lao động tiên tiến (có Phụ lục II, III gửi kèm).',
      noComparison(2026),
    ]);
    expect(missed).toEqual([{ unit: 'u1', column: 'gk/cn', typed: 'hai' }]);
  });
});
