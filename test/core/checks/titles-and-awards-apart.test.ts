import { messages, titlesAndAwardsApart } from '../../../src/core/checks/titles-and-awards-apart';
import { linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const said = (text: string) => linesOf(titlesAndAwardsApart, checkReport({ bodies: { 'P1.IV.3': text } }));

describe('titles-and-awards-apart', () => {
  it.each([
    'Xét tặng danh hiệu thi đua, Bằng khen và Giấy khen cho các tập thể, cá nhân.',
    'Được tặng danh hiệu Chiến sĩ thi đua cơ sở, danh hiệu “Anh hùng Lao động”.',
    'Các hình thức khen thưởng, danh hiệu Lao động tiên tiến được xét công khai.',
    'Tặng hình thức khen thưởng Bằng khen của UBND tỉnh.',
    'Danh hiệu thi đua và Huân chương các loại.',
  ])('passes “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['Có 02 cá nhân được tặng danh hiệu Bằng khen của UBND tỉnh.', 'danh hiệu Bằng khen', 'Bằng khen'],
    ['Đạt danh hiệu thi đua Giấy khen.', 'danh hiệu thi đua Giấy khen', 'Giấy khen'],
    ['Được trao danh hiệu “Huân chương Lao động hạng Ba”.', 'danh hiệu Huân chương', 'Huân chương'],
    ['Được tặng danh hiệu  :  Bằng khen.', 'danh hiệu  :  Bằng khen', 'Bằng khen'],
    ['Tặng danh hiệu kỷ niệm chương cho 05 cá nhân.', 'danh hiệu kỷ niệm chương', 'Kỷ niệm chương'],
  ])('finds the award in “%s”', (text, words, award) => {
    expect(said(text)).toEqual([`info: ${messages.award(words, award)}`]);
  });

  it.each([
    [
      'Được tặng hình thức khen thưởng Lao động tiên tiến.',
      'hình thức khen thưởng Lao động tiên tiến',
      'Lao động tiên tiến',
    ],
    ['Tặng hình thức khen thưởng  :  “Cờ thi đua”.', 'hình thức khen thưởng  :  Cờ thi đua', 'Cờ thi đua'],
    ['Tặng hình thức Chiến sỹ tiên tiến.', 'hình thức Chiến sỹ tiên tiến', 'Chiến sỹ tiên tiến'],
    ['Khen thưởng bằng hình thức Cờ thi đua.', 'hình thức Cờ thi đua', 'Cờ thi đua'],
    ['Có hình thức khen thưởng Chiến sĩ thi đua cơ sở.', 'hình thức khen thưởng Chiến sĩ thi đua', 'Chiến sĩ thi đua'],
  ])('finds the title in “%s”', (text, words, title) => {
    expect(said(text)).toEqual([`info: ${messages.title(words, title)}`]);
  });
});
