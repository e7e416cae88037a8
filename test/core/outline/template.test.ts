import fc from 'fast-check';
import { templateSegments, templateText } from '../../../src/core/outline/template';

const values = { year: '2026', 'next-year': '2027', cluster: 'Số 2', movements: 'các phong trào', rating: 'xếp loại' };

describe('templateSegments', () => {
  it('puts phrases into the text and keeps fields apart', () => {
    expect(templateSegments('Kết quả {rating} năm {year}{next-year}', values)).toEqual([
      { kind: 'text', text: 'Kết quả xếp loại năm ' },
      { kind: 'field', field: 'year', text: '2026' },
      { kind: 'field', field: 'next-year', text: '2027' },
    ]);
  });
  it('refuses a name it does not know', () => {
    expect(() => templateSegments('năm {yaer}', values)).toThrow('{yaer}');
    expect(() => templateText('năm {yaer}', values)).toThrow('{yaer}');
  });
  it('gives the same words as templateText, with no empty piece', () => {
    const piece = fc.constantFrom('{year}', '{next-year}', '{cluster}', '{movements}', '{rating}', 'Ưu điểm', ' ', ':');
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, cluster) => {
        const template = pieces.join('');
        const filled = { ...values, cluster };
        const segments = templateSegments(template, filled);
        expect(segments.map(({ text }) => text).join('')).toBe(templateText(template, filled));
        expect(segments.filter(({ kind, text }) => kind === 'text' && text === '')).toEqual([]);
      }),
    );
  });
});
