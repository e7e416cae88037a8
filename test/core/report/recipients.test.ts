import fc from 'fast-check';
import {
  addresseesText,
  checkAddressees,
  checkRecipients,
  recipientSentences,
} from '../../../src/core/report/recipients';
import type { FieldCheck } from '../../../src/core/report/field-check';

const lines = (check: FieldCheck<{ readonly lines: readonly string[] }>) =>
  check.ok ? check.value.lines : check.sentence;
const form = ['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Các đơn vị trong Cụm thi đua'];

describe('checkRecipients', () => {
  it.each([
    '- HĐ TĐKT tỉnh;\n- Sở Nội vụ;\n- Các đơn vị trong Cụm thi đua;',
    'HĐ TĐKT tỉnh\nSở Nội vụ\nCác đơn vị trong Cụm thi đua.',
    'Nơi nhận:\r\n– HĐ TĐKT tỉnh ;\r\n\r\n+ Sở Nội vụ,\r\n• Các đơn vị trong Cụm thi đua',
    'HĐ TĐKT tỉnh; Sở Nội vụ; Các đơn vị trong Cụm thi đua;',
  ])('reads %j', (typed) => {
    expect(lines(checkRecipients(typed))).toEqual(form);
  });

  it('prints a dash and a semicolon for each', () => {
    expect(checkRecipients(form.join('\n'))).toMatchObject({
      text: '- HĐ TĐKT tỉnh;\n- Sở Nội vụ;\n- Các đơn vị trong Cụm thi đua;',
      note: '',
    });
  });

  it('tells the form’s own lines apart, and what it did with them', () => {
    expect(checkRecipients('- Như trên;\n- Sở Nội vụ;\n- Lưu: VT, TĐKT.')).toMatchObject({
      value: { lines: ['Sở Nội vụ'], archive: 'TĐKT' },
      note: `${recipientSentences.asAbove} ${recipientSentences.archive('TĐKT')}`,
    });
    expect(checkRecipients('- Lưu:...')).toMatchObject({ value: { lines: [], archive: '' } });
    expect(lines(checkRecipients('Lưu trữ lịch sử tỉnh'))).toEqual(['Lưu trữ lịch sử tỉnh']);
  });

  it('may be empty, and has nine lines at most', () => {
    expect(lines(checkRecipients(' \n '))).toEqual([]);
    const ten = Array.from({ length: 10 }, (_, n) => `Đơn vị ${n}`);
    expect(lines(checkRecipients(ten.slice(0, 9).join('\n')))).toHaveLength(9);
    expect(lines(checkRecipients(ten.join('\n')))).toBe(recipientSentences.tooMany('Nơi nhận', 10));
  });

  it('names the line that cannot be used', () => {
    expect(lines(checkRecipients(`Sở Nội vụ\n${'a'.repeat(201)}`))).toContain('Nơi nhận, dòng 2, dài 201 ký tự');
    expect(lines(checkRecipients('Sở \u0007'))).toContain('Nơi nhận, dòng 1, có ký tự không in được');
  });

  it('takes what it gave', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 9 }), (typed) => {
        const once = checkRecipients(typed.join('\n'));
        if (!once.ok) return;
        const again = checkRecipients(once.text);
        expect(again.ok && again.value.lines).toEqual(once.value.lines);
      }),
    );
  });
});

describe('checkAddressees', () => {
  it('prints one as it is and several with their marks, and reads both back', () => {
    for (const addressees of [[], ['Hội đồng TĐKT tỉnh Lạng Sơn'], ['Hội đồng TĐKT tỉnh', 'Sở Nội vụ tỉnh Lạng Sơn']]) {
      const checked = checkAddressees(`Kính gửi: ${addresseesText(addressees)}`);
      expect(checked).toMatchObject({ ok: true, value: addressees, text: addresseesText(addressees) });
    }
    expect(addresseesText(['A', 'B'])).toBe('A; B.');
  });
});
