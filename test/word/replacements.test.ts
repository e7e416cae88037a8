import fc from 'fast-check';
import { isSearchable, replacements, searchPattern, type Replacement } from '../../src/word/replacements';

const applied = (text: string, changes: readonly Replacement[]): string =>
  [...changes]
    .reverse()
    .reduce((now, { offset, length, to }) => now.slice(0, offset) + to + now.slice(offset + length), text);

const word = fc.constantFrom('cụm', 'thi', 'đua', 'số', '12', '^p', 'đơn vị,', 'khen\tthưởng');
const sentence = fc.array(word, { minLength: 1, maxLength: 150, size: 'max' }).map((words) => words.join(' '));
const lines = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

describe('searchPattern', () => {
  it('doubles the caret and names the tab', () => {
    expect(searchPattern('a^p\tb')).toBe('a^^p^tb');
  });
});

describe('isSearchable', () => {
  it.each([
    ['', false],
    ['a\nb', false],
    ['a\vb', false],
    ['^'.repeat(127), true],
    ['^'.repeat(128), false],
    ['ệ'.repeat(255), true],
    ['ệ'.repeat(256), false],
  ])('%j: %s', (text, expected) => {
    expect(isSearchable(text)).toBe(expected);
  });
});

describe('replacements', () => {
  it('of a short edit is the edit itself', () => {
    expect(replacements('Cụm số 3', { from: 'số 3', to: 'số 4' })).toEqual([{ offset: 4, length: 4, to: 'số 4' }]);
  });

  it('of a long edit are the words that differ, each with a neighbour where words are only added', () => {
    const same = 'đơn vị '.repeat(50);
    expect(replacements(`Một ${same}cuối`, { from: `Một ${same}cuối`, to: `Hai ${same}thêm cuối` })).toEqual([
      { offset: 0, length: 4, to: 'Hai ' },
      { offset: 4 + same.length - 3, length: 3, to: 'vị thêm ' },
    ]);
    expect(replacements(`${same}cuối`, { from: `${same}cuối`, to: `đầu ${same}cuối` })).toEqual([
      { offset: 0, length: 4, to: 'đầu đơn ' },
    ]);
  });

  it('take a neighbour once where words are added on both sides of it', () => {
    const same = 'đơn vị '.repeat(50);
    expect(replacements(`Cụm ${same}`, { from: `Cụm ${same}`, to: `x Cụm y ${same}` })).toEqual([
      { offset: 0, length: 4, to: 'x Cụm y ' },
    ]);
  });

  it('of several lines stay in their lines; where the number of lines changes it is one', () => {
    expect(replacements('a b\nc', { from: 'b\nc', to: 'x\ny' })).toEqual([
      { offset: 2, length: 1, to: 'x' },
      { offset: 4, length: 1, to: 'y' },
    ]);
    expect(replacements('a\nb', { from: 'a\nb', to: 'c' })).toEqual([{ offset: 0, length: 3, to: 'c' }]);
  });

  it.each(['không có', ''])('of words that are not there (%j) are refused', (from) => {
    expect(() => replacements('Cụm số 3', { from, to: 'x' })).toThrow('wrong-place');
  });

  it('make the edit, whatever the texts, in order and without touching each other', () => {
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const text = `Đầu. ${from} Cuối.`;
        const changes = replacements(text, { from, to });
        expect(applied(text, changes)).toBe(`Đầu. ${to} Cuối.`);
        let end = 0;
        for (const { offset, length } of changes) {
          expect(length).toBeGreaterThan(0);
          expect(offset).toBeGreaterThanOrEqual(end);
          end = offset + length;
        }
      }),
    );
  });
});
