import { paragraph } from '../../../src/core/ooxml/document-model';
import { fieldControl, sentence } from '../../../src/core/ooxml/field-control';
import { printBlocks } from '../../../src/core/ooxml/print-document';

describe('fieldControl', () => {
  it('shows the blank as its prompt where there is no value', () => {
    for (const value of [undefined, '', '  ', '……']) {
      const { control, run } = fieldControl('number', value, 'letterhead');
      expect([run.text, run.placeholder, control.showsPlaceholder]).toEqual(['……', true, true]);
    }
  });

  it('shows a value as text on one line', () => {
    const { control, run } = fieldControl('cluster', 'các sở,\nban, ngành', 'letterhead');
    expect([run.text, run.placeholder, control.showsPlaceholder]).toEqual(['các sở, ban, ngành', false, false]);
  });

  it('keeps the lines of a signer’s title, each with its break', () => {
    const inline = fieldControl('signer-title', 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM', 'closing');
    expect(inline.run.text).toBe('KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM');
    const printed = printBlocks([paragraph('BctdTheThuc', [inline])], { promptName: null });
    expect(printed).toContain('KT. TRƯỞNG CỤM</w:t><w:br/><w:t xml:space="preserve">PHÓ TRƯỞNG CỤM</w:t>');
  });

  it('is named for the reader and not locked', () => {
    expect(fieldControl('symbol', 'CTĐ', 'letterhead').control).toMatchObject({
      tag: 'bctd.f.symbol',
      title: 'Ký hiệu',
      locked: false,
      appearance: 'hidden',
    });
  });
});

describe('sentence', () => {
  it('puts a control at every field and leaves other braces alone', () => {
    const inlines = sentence('Số: {number}/BC-{symbol} {x}', { number: '05' }, 'letterhead');
    expect(inlines.map((inline) => (inline.kind === 'inline-control' ? inline.control.tag : inline))).toEqual([
      expect.objectContaining({ text: 'Số: ' }),
      'bctd.f.number',
      expect.objectContaining({ text: '/BC-' }),
      'bctd.f.symbol',
      expect.objectContaining({ text: ' ' }),
      expect.objectContaining({ text: '{x}' }),
    ]);
  });
});
