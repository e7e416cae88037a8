import { citationsComplete, messages } from '../../../src/core/checks/citations-complete';
import { linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const said = (text: string) => linesOf(citationsComplete, checkReport({ bodies: { 'P1.I.1': text } }));

const FULL =
  'Kế hoạch số 07/KH-UBND ngày 13 tháng 01 năm 2026 của UBND tỉnh về phong trào thi đua xây dựng đường giao thông nông thôn';

describe('citations-complete', () => {
  it.each([
    `Thực hiện ${FULL}, cụm đã phát động thi đua.`,
    `Thực hiện ${FULL}. Các đơn vị triển khai Kế hoạch số 07/KH-UBND nghiêm túc.`,
    'Theo Luật Thi đua, khen thưởng; Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về thi đua, khen thưởng.',
    'Quán triệt Nghị quyết Đại hội Đảng bộ tỉnh và Nghị quyết 18.',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
  ])('passes “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    [
      'Thực hiện Kế hoạch số 07/KH-UBND, cụm đã phát động.',
      'Kế hoạch số 07/KH-UBND',
      ['ngày ban hành', 'cơ quan ban hành', 'trích yếu nội dung'],
    ],
    [
      'Theo Quyết định số 30/2014/QĐ-UBND ngày 30/12/2014.',
      'Quyết định số 30/2014/QĐ-UBND',
      ['cơ quan ban hành', 'trích yếu nội dung'],
    ],
    ['Theo Chỉ thị số 30-CT/TU của Tỉnh ủy về thi đua.', 'Chỉ thị số 30-CT/TU', ['ngày ban hành']],
    ['Theo Nghị định 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.', 'Nghị định 152/2025/NĐ-CP', ['trích yếu nội dung']],
    ['Theo Kết luận số 1160-KL/TU ngày 02/5/2019 về công tác thi đua.', 'Kết luận số 1160-KL/TU', ['cơ quan ban hành']],
  ])('finds what the first citation lacks in “%s”', (text, words, missing) => {
    expect(said(text)).toEqual([`info: ${messages.first(words, missing)}`]);
  });

  it('finds a later citation that says everything again', () => {
    expect(said(`Thực hiện ${FULL}. Tiếp tục triển khai ${FULL}.`)).toEqual([
      `info: ${messages.later('Kế hoạch số 07/KH-UBND', 'Kế hoạch số 07/KH-UBND')}`,
    ]);
  });

  it('tells an act that is never cited in full once', () => {
    const text = 'Thực hiện Kế hoạch số 07/KH-UBND.\nTriển khai Kế hoạch số 07/KH-UBND.';
    expect(said(text)).toHaveLength(1);
  });

  it.each([
    `Theo ${FULL}. Theo Kế hoạch số 07/KH-UBND ngày 13/01/2026. Theo Kế hoạch số 07/KH-UBND của UBND tỉnh.`,
    `Theo ${FULL}. Theo Kế hoạch số 07/KH-UBND. Theo Kế hoạch số 07/KH-UBND.`,
  ])('lets a later citation say a part again: “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('tells a first citation that lacks all, not the later one that makes up for it', () => {
    expect(said(`Thực hiện Kế hoạch số 07/KH-UBND. Theo ${FULL}.`)).toEqual([
      'info: “Kế hoạch số 07/KH-UBND” được viện dẫn lần đầu nhưng thiếu ngày ban hành, cơ quan ban hành, trích yếu nội dung; lần đầu nên ghi đủ số, ngày ban hành, cơ quan ban hành và trích yếu.',
    ]);
    expect(said(`Theo ${FULL}. Theo Kế hoạch số 07/KH-UBND. Theo ${FULL}.`)).toHaveLength(1);
  });

  it('leaves lists of documents and decisions on awards to their own checks', () => {
    const bodies = {
      'P1.I.2': 'Thực hiện Kế hoạch số 07/KH-UBND (Phụ lục I).',
      'P1.IV.2': 'Theo Kế hoạch số 08/KH-UBND (Phụ lục II, III).',
      'P1.IV.3': 'Theo Kế hoạch số 09/KH-UBND.',
    };
    expect(linesOf(citationsComplete, checkReport({ bodies }))).toEqual([]);
  });
});
