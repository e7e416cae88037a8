/** How many of those who are Lao động tiên tiến may be Chiến sĩ thi đua cơ sở. */
import type { Basis } from '../check';

/** Share of Lao động tiên tiến in percent. */
export const EXCELLENT_CAP = 15;

/** Last year for which the cap is certain. */
export const CERTAIN_UNTIL = 2023;

/** NĐ 91/2017 was replaced on 01/01/2024; whether NĐ 98/2023 and 152/2025 keep the cap was not read. */
export const excellentCapBasis: readonly [Basis, Basis] = [
  { text: 'Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3', to: CERTAIN_UNTIL, grade: 'B' },
  {
    text: 'Mức 15% của Nghị định 91/2017/NĐ-CP, chưa xác minh còn áp dụng từ năm 2024',
    from: CERTAIN_UNTIL + 1,
    grade: 'U',
  },
];
