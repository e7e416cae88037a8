import { messages, movementPeriodCurrent } from '../../../src/core/checks/movement-period-current';
import { linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const said = (text: string, item = 'P1.II.4') =>
  linesOf(movementPeriodCurrent, checkReport({ bodies: { [item]: text } }));

describe('movement-period-current', () => {
  it.each([
    'Hưởng ứng phong trào thi đua “Cả nước thi đua xây dựng nông thôn mới” giai đoạn 2026 - 2030.',
    'Đã tổng kết phong trào thi đua “Doanh nghiệp hội nhập và phát triển” giai đoạn 2021 - 2025.',
    'Phong trào thi đua gắn với Chương trình mục tiêu quốc gia giảm nghèo giai đoạn 2021 - 2025.',
    'Hoàn thành kế hoạch đầu tư công giai đoạn 2021 - 2025.',
    'Phong trào thi đua “Cả nước chung tay vì người nghèo” giai đoạn 2021 đến 2026.',
  ])('passes “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Hưởng ứng phong trào thi đua “Vì người nghèo” giai đoạn 2016 – 2020.', 'giai đoạn 2016 – 2020'],
    ['Phong trào thi đua xây dựng nông thôn mới, giai đoạn 2021-2025 đạt kết quả tốt.', 'giai đoạn 2021-2025'],
    ['Phong trào “Doanh nghiệp phát triển” giai đoạn 2017 đến năm 2020.', 'giai đoạn 2017 đến năm 2020'],
    ['Cuộc vận động “Toàn dân đoàn kết” giai đoạn 2027 - 2030 được hưởng ứng.', 'giai đoạn 2027 - 2030'],
  ])('finds “%s”', (text, words) => {
    expect(said(text)).toEqual([`warning: ${messages.outside(words, 2026)}`]);
  });

  it('finds a movement that is over behind a sentence on the end of another', () => {
    const over = 'Đã tổng kết phong trào thi đua “Ba sạch” giai đoạn 2021 - 2025.';
    expect(said(`${over} Tiếp tục phong trào thi đua “Vì người nghèo” giai đoạn 2016 – 2020.`)).toEqual([
      `warning: ${messages.outside('giai đoạn 2016 – 2020', 2026)}`,
    ]);
  });

  it('finds a period that is turned round', () => {
    expect(said('Phong trào thi đua xây dựng nông thôn mới giai đoạn 2030 - 2026.')).toEqual([
      `warning: ${messages.turned('giai đoạn 2030 - 2026')}`,
    ]);
  });

  it('lets Phần thứ hai name movements of the year to come', () => {
    const text = 'Triển khai phong trào thi đua xây dựng nông thôn mới giai đoạn 2027 - 2030.';
    expect(said(text, 'P2.I')).toEqual([]);
    expect(said(text, 'P1.II.3')).toHaveLength(1);
  });

  it('looks at the movements of the heading', () => {
    const movements = [{ name: 'Doanh nghiệp Lạng Sơn hội nhập và phát triển', from: 2017, to: 2020, act: '' }];
    const report = checkReport({ data: { movements } });
    expect(linesOf(movementPeriodCurrent, report)).toEqual([
      `warning: ${messages.outside('giai đoạn 2017 – 2020', 2026)}`,
    ]);
  });

  it.each([
    'Sơ kết phong trào “Vì người nghèo” giai đoạn 2016 - 2020.',
    'Kết thúc phong trào “Ba sạch” giai đoạn 2016 - 2020.',
    'Kế thừa phong trào “Ba sạch” giai đoạn 2016 - 2020.',
    'Phong trào “Vì người nghèo” giai đoạn trước, giai đoạn 2016 - 2020, có kết quả.',
    'Khen cá nhân có thành tích trong phong trào “Ba sạch” giai đoạn 2016 - 2020.',
    'Chuẩn bị phong trào “Ba sạch” giai đoạn 2027 - 2030.',
    'Dự kiến phong trào “Ba sạch” giai đoạn 2027 - 2030.',
    'Cụm sẽ phát động phong trào “Ba sạch” giai đoạn 2027 - 2030.',
    'Phong trào “Ba sạch” giai đoạn tiếp theo, giai đoạn 2027 - 2030.',
    'Phong trào “Ba sạch” có kết quả; trong giai đoạn 2016 - 2020 cả tỉnh tăng.',
    'Phong trào gắn với cuộc vận động “Toàn dân” theo đề án giai đoạn 2016 - 2020.',
  ])('lets other years stand in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Phong trào thi đua “Vì người nghèo” giai đoạn từ năm 2016 đến 2020.', 'giai đoạn từ năm 2016 đến 2020'],
    ['Phong trào thi đua “Vì người nghèo” giai đoạn 2020 – 2020.', 'giai đoạn 2020 – 2020'],
    ['Kế hoạch về phong trào “Ba sạch” giai đoạn 2016 - 2020.', 'giai đoạn 2016 - 2020'],
  ])('finds the years of “%s”', (text, words) => {
    expect(said(text)).toEqual([
      `warning: Phong trào thi đua ghi “${words}”, không có năm 2026; cần xem lại giai đoạn hoặc bỏ phong trào đã kết thúc.`,
    ]);
  });
});
