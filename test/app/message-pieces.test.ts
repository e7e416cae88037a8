import fc from 'fast-check';
import { createJoiner, MESSAGE_BYTES, piecesOf } from '../../src/app/message-pieces';

const joined = (messages: readonly unknown[]): readonly string[] => {
  const join = createJoiner();
  return messages.flatMap((message) => join(message) ?? []);
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('"', '\\', '\n', 'ổ', '😀', '\ud83d', 'a'), { maxLength: 60 })
    .map((signs) => signs.join('')),
);

describe('piecesOf', () => {
  it('makes messages none of which is longer than what passes everywhere, and which say the text together', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 700 }), (text, times) => {
        const long = text.repeat(times);
        const messages = piecesOf(3, long) ?? [];
        expect(Math.max(...messages.map((message) => Buffer.byteLength(message)))).toBeLessThanOrEqual(MESSAGE_BYTES);
        expect(joined(messages)).toEqual([long]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a text that is beyond anything entered', () => {
    expect(piecesOf(1, '1'.repeat(17_000_000))).toBeNull();
  });
});

describe('createJoiner', () => {
  it('puts texts together whatever the order and mixture of their pieces, pieces that come twice included', () => {
    const texts = ['một'.repeat(9_000), 'hai'.repeat(12_000), 'ba'];
    const messages = texts.flatMap((text, at) => piecesOf(at, text) ?? []);
    expect(messages.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...messages, ...messages.slice(0, 2)], { minLength: messages.length + 2 }),
        (mixed) => {
          expect([...joined(mixed)].sort()).toEqual([...texts].sort());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never throws and gives nothing for what is no piece', () => {
    const broken = fc.record(
      { message: fc.anything(), place: fc.anything(), of: fc.anything(), text: fc.anything() },
      { requiredKeys: [] },
    );
    const hostile = fc.oneof(
      fc.anything(),
      fc.string(),
      broken.map(
        (value) => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? '0' : inner)) ?? '',
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), (messages) => {
        for (const text of joined(messages)) expect(typeof text).toBe('string');
      }),
    );
    const edges = [
      '{"message":1,"place":1,"of":1,"text":"x"}',
      '{"message":1,"place":0,"of":1e9,"text":"x"}',
      '{"message":-1,"place":0,"of":1,"text":"x"}',
      `{"message":1,"place":0,"of":1,"text":"${'x'.repeat(3 * MESSAGE_BYTES)}"}`,
    ];
    expect(joined(edges)).toEqual([]);
  });

  it('does not keep texts that are never finished', () => {
    const begun = Array.from({ length: 50 }, (_, at) => piecesOf(at, 'x'.repeat(20_000)) ?? []);
    const join = createJoiner();
    for (const [first] of begun) join(first);
    expect(join(begun[0]?.[1])).toBeNull();
    expect(join(begun[49]?.[1])).toHaveLength(20_000);
  });
});
