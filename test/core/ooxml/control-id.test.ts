import fc from 'fast-check';
import { controlId } from '../../../src/core/ooxml/control-id';
import { numberFromText } from '../../../src/core/text/number-from-text';

describe('controlId', () => {
  it('is the same every time, and another at another place', () => {
    expect(controlId('title', 'bctd.f.year')).toBe(controlId('title', 'bctd.f.year'));
    expect(controlId('title', 'bctd.f.year')).not.toBe(controlId('bctd.h.P1t/1', 'bctd.f.year'));
  });

  it('is a positive signed 32-bit number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = numberFromText(text);
        return Number.isInteger(id) && id > 0 && id <= 0x7fffffff;
      }),
    );
  });
});
