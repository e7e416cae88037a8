import fc from 'fast-check';
import {
  hasLeftoverGuidance,
  isUnwritten,
  nothingOccurred,
  saysNothingOccurred,
} from '../../../src/core/report/written-text';

describe('isUnwritten', () => {
  it.each([
    ['', 'empty'],
    ['  \u00a0\n', 'only spaces'],
    ['……', 'dots of a blank field'],
    ['.....', 'dots of the form'],
    ['[Hướng dẫn] Nêu ưu điểm.', 'guidance'],
    ['[Hướng dẫn] Nêu ưu điểm.\n', 'guidance and an empty paragraph'],
    ['Click or tap here to enter text.', "Word's English prompt"],
    ['Bấm hoặc gõ vào đây để nhập văn bản.', "Word's Vietnamese prompt"],
    ['Bấm hoặc nhấn vào đây để nhập văn bản', 'the same in other words'],
  ])('takes %j as not written (%s)', (text) => {
    expect(isUnwritten(text)).toBe(true);
  });

  it.each([
    'Không.',
    'Cụm gồm 8 đơn vị.',
    'Bấm máy tính để nhập văn bản là thành thạo.',
    '5',
    '[Hướng dẫn] a\nĐã viết',
  ])('takes %j as written', (text) => {
    expect(isUnwritten(text)).toBe(false);
  });

  it('never takes letters of hers as not written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(/\p{L}/u.test(text));
        expect(isUnwritten(`Kết quả ${text}`)).toBe(false);
      }),
    );
  });
});

describe('hasLeftoverGuidance', () => {
  it('finds guidance beside text', () => {
    expect(hasLeftoverGuidance('Cụm đã họp 4 kỳ.\n[Hướng dẫn] Nêu…')).toBe(true);
  });

  it('says nothing of guidance alone or of text alone', () => {
    expect(hasLeftoverGuidance('[Hướng dẫn] Nêu…')).toBe(false);
    expect(hasLeftoverGuidance('Cụm đã họp 4 kỳ.')).toBe(false);
  });
});

describe('saysNothingOccurred', () => {
  it.each([
    nothingOccurred(2026, 'cum'),
    'Không có',
    'không phát sinh.',
    'Cụm không phát sinh nội dung này',
    'KHÔNG CÓ.',
  ])('takes %j', (text) => {
    expect(saysNothingOccurred(text)).toBe(true);
  });

  it.each(['Không có đơn vị nào nộp muộn.', 'Không có\nNhưng có kiến nghị', ''])('does not take %j', (text) => {
    expect(saysNothingOccurred(text)).toBe(false);
  });
});
