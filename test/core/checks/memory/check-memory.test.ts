import fc from 'fast-check';
import {
  newCheckMemory,
  readCheckMemory,
  writeCheckMemory,
  type CheckMemory,
} from '../../../../src/core/checks/memory/check-memory';
import { entriesOf, entryXml, type Entry } from '../../../../src/core/report/entry-xml';

const memory: fc.Arbitrary<CheckMemory> = fc.record({
  purpose: fc.constantFrom('sign' as const, 'send' as const),
  ignored: fc.array(fc.record({ key: fc.string(), check: fc.string(), message: fc.string(), reason: fc.string() }), {
    maxLength: 4,
  }),
  choices: fc.dictionary(fc.string(), fc.constantFrom('error' as const, 'warning' as const, 'off' as const)),
  keptHeadings: fc.dictionary(fc.string(), fc.string()),
  flagQuota: fc.option(fc.nat(50)),
  stamp: fc.option(
    fc.record({
      at: fc.constant('2026-12-05T14:05:00.000Z'),
      purpose: fc.constantFrom('sign' as const, 'send' as const),
      rules: fc.nat(9),
      hash: fc.string(),
      forPeople: fc.nat(9),
    }),
  ),
});
const written = (entries: readonly Entry[]): readonly Entry[] => entriesOf(entries.map(entryXml).join(''));

describe('check memory', () => {
  it('is read back as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(memory, (kept) => {
        const read = readCheckMemory(written(writeCheckMemory(kept)));
        expect(read).toEqual({
          memory: { ...kept, keptHeadings: { ...kept.keptHeadings }, choices: { ...kept.choices } },
          damaged: [],
          others: [],
        });
      }),
    );
  });

  it('writes nothing for a document that was never checked', () => {
    expect(writeCheckMemory(newCheckMemory)).toEqual([]);
  });

  it('leaves out and names what is damaged, and hands on what is not its own', () => {
    const {
      memory: read,
      damaged,
      others,
    } = readCheckMemory([
      ['check-stamp', '{"at":"hôm qua"}'],
      ['ignored-finding', '["k","totals-add-up","Cộng sai","đã hỏi Sở"]'],
      ['ignored-finding', '["k"'],
      ['year', '2026'],
    ]);
    expect(read.stamp).toBeNull();
    expect(read.ignored).toEqual([{ key: 'k', check: 'totals-add-up', message: 'Cộng sai', reason: 'đã hỏi Sở' }]);
    expect(damaged).toEqual(['ignored-finding', 'check-stamp']);
    expect(others).toEqual([['year', '2026']]);
  });
});
