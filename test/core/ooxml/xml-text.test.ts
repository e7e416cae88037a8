import fc from 'fast-check';
import { legalText, oneLine, xmlText } from '../../../src/core/ooxml/xml-text';
import { parseXml } from '../../support/xml-tree';

/** Any UTF-16 text, lone surrogates and control characters included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('xmlText', () => {
  it('gives XML that reads back as the legal characters of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lineEndsAsRead = legalText(text)
          .replace(/\r\n?/g, '\n')
          .replace(/[\u0085\u2028]/g, '\n');
        const read = parseXml(`<a>${xmlText(text)}</a>`).textContent ?? '';
        expect(read.replace(/[\u0085\u2028]/g, '\n')).toBe(lineEndsAsRead);
      }),
    );
  });

  it('keeps Vietnamese, right-to-left text and emoji', () => {
    const text = 'Cụm “Ăn quả” – עברית 😀 & <b>"x"</b>';
    expect(parseXml(`<a b="${xmlText(text)}"/>`).getAttribute('b')).toBe(text);
  });

  it('drops control characters, lone surrogates and U+FFFE, U+FFFF', () => {
    expect(xmlText('a\u0000\u0008\u000b\u001fb\ud800c\udfffd\ufffe\uffffe')).toBe('abcde');
  });
});

describe('oneLine', () => {
  it('makes one line without runs of spaces', () => {
    expect(oneLine('  Cụm\tthi đua\r\nsố  1 ')).toBe('Cụm thi đua số 1');
    fc.assert(fc.property(anyText, (text) => !/[\t\n\r]| {2}|^ | $/.test(oneLine(text))));
  });
});
