import { insertedParagraphs } from '../../src/app/inserted-since';
import type { DocumentSnapshot } from '../../src/core/report/snapshot';

/** A reading of paragraphs; `#` before a text says that it stands in a control. */
const reading = (...texts: readonly string[]): DocumentSnapshot => ({
  paragraphs: texts.map((text, index) => ({
    index,
    text: text.replace('#', ''),
    control: text.startsWith('#') ? index + 1 : null,
    tableLevel: 0,
  })),
  controls: [],
  pictures: 0,
  tracking: 'off',
});
const places = (before: DocumentSnapshot, now: DocumentSnapshot): readonly number[] =>
  insertedParagraphs(before, now).map(({ index }) => index);

describe('insertedParagraphs', () => {
  it('tells the empty paragraph a package ended with from one of hers behind it', () => {
    expect(places(reading('A', '', 'B'), reading('A', '#mục', '#nội dung', '', '', 'B'))).toEqual([1, 2, 3]);
  });

  it('tells it from one of hers before it', () => {
    expect(places(reading('A', '', 'B'), reading('A', '', '#mục', '#nội dung', '', 'B'))).toEqual([2, 3, 4]);
    const two = reading('x', '', 'A', '', 'B', 'y');
    expect(places(two, reading('x', '#1', '', '', 'A', '', '#2', '', 'B', 'y'))).toEqual([1, 2, 6, 7]);
  });

  it('finds every place at which something was put in', () => {
    expect(places(reading('A', 'B', 'C'), reading('1', 'A', '2', 'B', 'C', '3'))).toEqual([0, 2, 5]);
  });

  it('takes a paragraph she changed for a new one and leaves the others apart', () => {
    expect(places(reading('A', 'B', 'C'), reading('A', 'B đã sửa', 'C', 'D'))).toEqual([1, 3]);
  });

  it('finds nothing when nothing was put in', () => {
    expect(places(reading('A', 'B', 'C'), reading('A', 'C'))).toEqual([]);
    expect(places(reading(), reading())).toEqual([]);
  });

  it('says nothing rather than compare without end', () => {
    const long = Array.from({ length: 6_000 }, (_, index) => `a${index}`);
    expect(places(reading(...long), reading('x', ...[...long].reverse(), 'y'))).toEqual([]);
  });
});
