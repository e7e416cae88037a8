import fc from 'fast-check';
import { enteredLine, enteredLines, hasUnprintable, lengthOf, quoted } from '../../../src/core/text/entered-text';

describe('enteredLine', () => {
  it('makes one line of composed letters and changes nothing else', () => {
    expect(enteredLine('  Hội đồng\r\n\tTĐKT  tỉnh '.normalize('NFD'))).toBe('Hội đồng TĐKT tỉnh');
    const exact = 'A & <B> "C" \u00a0 👨‍👩‍👧 \u202bשלום\u202c ©';
    expect(enteredLine(exact)).toBe(exact);
  });

  it('is idempotent and keeps every character of a composed line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const line = enteredLine(typed);
        expect(enteredLine(line)).toBe(line);
        const composed = typed.replace(/[\s\p{Cc}]/gu, '').normalize('NFC');
        expect(enteredLine(composed)).toBe(composed.trim());
      }),
    );
  });
});

describe('enteredLines', () => {
  it('leaves blank lines out', () => {
    expect(enteredLines(' a \r\n\n\u000bb\n  ')).toEqual(['a', 'b']);
  });
});

describe('hasUnprintable', () => {
  it.each(['\u0000', '\u0007', '\u009f', '\ud800', 'a\udc00', '\ufffe', '\uffff'])('finds %j', (text) => {
    expect(hasUnprintable(`số ${text} 3`)).toBe(true);
  });

  it('lets emoji, marks of direction and the decree’s signs pass', () => {
    expect(hasUnprintable('👨‍👩‍👧 \u200f שלום – “…” \u00a0')).toBe(false);
  });
});

describe('quoted', () => {
  it('shortens a long text by characters, not by halves of them', () => {
    expect(quoted('CTĐ')).toBe('“CTĐ”');
    expect(quoted('😀'.repeat(100))).toBe(`“${'😀'.repeat(60)}…”`);
    expect(lengthOf('😀ế')).toBe(2);
  });
});
