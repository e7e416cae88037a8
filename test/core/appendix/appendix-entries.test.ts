import fc from 'fast-check';
import {
  appendixElementNames,
  emptyAppendix,
  readAppendixEntries,
  writeAppendixEntries,
  type AppendixLists,
} from '../../../src/core/appendix/appendix-entries';
import { entriesOf, entryXml, type Entry } from '../../../src/core/report/entry-xml';
import { langSonUnits } from '../../support/lang-son-units';
import { allColumns } from '../../../src/core/appendix/columns';
import { LARGEST_PART } from '../../../src/core/report/report-data';
import { someCounts } from './appendix-sample';

const text = fc.string({ unit: 'binary' });
const id = fc.stringMatching(/^[a-z][a-z0-9/-]{0,8}$/).filter((name) => !['constructor', 'prototype'].includes(name));
const part = fc.option(fc.nat(3000), { nil: null });
const lists: fc.Arbitrary<AppendixLists> = fc.record({
  counts: fc.array(
    fc.record({
      unit: text,
      year: fc.integer({ min: 2000, max: 2100 }),
      cells: fc.dictionary(id, fc.oneof(fc.nat(), text)),
    }),
  ),
  documents: fc.array(
    fc.record({
      id,
      issuer: text,
      number: text,
      date: fc.oneof(text, fc.record({ day: part, month: part, year: part })),
      subject: text,
      note: text,
    }),
  ),
  columns: fc.record({ hidden: fc.array(id), shown: fc.array(id), renamed: fc.dictionary(id, text) }),
  figures: fc.array(
    fc.record({
      id,
      table: id,
      unit: text,
      cells: fc.dictionary(id, fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), text)),
    }),
  ),
  documentLayout: fc.constantFrom('list', 'summary'),
});
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const throughXml = (entries: readonly Entry[]): readonly Entry[] => entriesOf(entries.map(entryXml).join(''));

describe('appendix entries', () => {
  it('read back what they write, through the XML of the part', () => {
    fc.assert(
      fc.property(lists, (data) => {
        const { data: read, damaged, others } = readAppendixEntries(throughXml(writeAppendixEntries(data)));
        expect(plain(read)).toEqual(plain(data));
        expect([damaged, others]).toEqual([[], []]);
      }),
    );
  });

  it('lose no more than the damaged element', () => {
    const entries = writeAppendixEntries({ ...emptyAppendix, counts: someCounts });
    const at = entries.findIndex(([name]) => name === appendixElementNames.counts);
    for (const json of ['{', '["u1",2026]', '["u1",2026,{"ldtt":-1}]', '["u1",2026,{"ldtt":1.5}]', 'null']) {
      const cut = entries.map((entry, place): Entry => (place === at ? [entry[0], json] : entry));
      const { data, damaged } = readAppendixEntries(cut);
      expect([data.counts, damaged]).toEqual([someCounts.slice(1), ['counts']]);
    }
    const lost = readAppendixEntries(entries.filter((_, place) => place !== at));
    expect([lost.data.counts, lost.damaged]).toEqual([someCounts.slice(1), ['counts']]);
  });

  it('never throw, whatever the lines say', () => {
    const names = [
      'counts',
      'documents',
      'columns',
      'figures',
      'documentLayout',
      ...Object.values(appendixElementNames),
      'year',
    ];
    const line = fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.json()));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { others } = readAppendixEntries(lines);
        expect(others).toEqual(lines.filter(([name]) => name === 'year'));
      }),
    );
  });

  it('say nothing of lists they do not have', () => {
    expect(readAppendixEntries([['year', '2026']])).toEqual({ data: {}, damaged: [], others: [['year', '2026']] });
    expect(readAppendixEntries([['documentLayout', '"tree"']]).damaged).toEqual(['documentLayout']);
  });

  it('keep 65 units with every column in two years far below what a part may hold', () => {
    const columns = allColumns(2026).flatMap(({ id: column, kind }) =>
      kind === 'count' ? [[column, 1234] as const] : [],
    );
    const cells = Object.fromEntries(columns);
    const counts = [2025, 2026].flatMap((year) => langSonUnits.map((unit) => ({ unit: unit.id, year, cells })));
    const xml = writeAppendixEntries({ ...emptyAppendix, counts })
      .map(entryXml)
      .join('');
    expect(xml.length).toBeLessThan(LARGEST_PART / 5);
  });
});
