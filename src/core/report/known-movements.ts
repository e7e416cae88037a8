/** Movements that are known by name, period and act, offered for choosing and never put in unasked. */
import type { Movement } from '../outline/outline';

/** A movement with where its name and period come from. */
export interface KnownMovement {
  readonly movement: Movement;
  readonly source: string;
  /** `act` = name and period as the act says; `press` = as reported, to be confirmed. */
  readonly standing: 'act' | 'press';
}

/** By their first year. Movements of 2021–2025 in Lạng Sơn are missing: no text with their exact names was found. */
export const knownMovements: readonly KnownMovement[] = [
  {
    movement: {
      name: 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau',
      from: 2016,
      to: 2020,
      act: 'Quyết định số 1258/QĐ-TTg ngày 21 tháng 8 năm 2017',
    },
    source: 'Quyết định số 1258/QĐ-TTg; trang Thi đua, khen thưởng tỉnh Lạng Sơn.',
    standing: 'act',
  },
  {
    movement: { name: 'Doanh nghiệp Lạng Sơn hội nhập và phát triển', from: 2017, to: 2020, act: '' },
    source: 'Mẫu số 02, mục II.4.',
    standing: 'act',
  },
  {
    movement: {
      name: 'Phong trào thi đua hoàn thành các mục tiêu xây dựng đường giao thông nông thôn và cầu giao thông nông thôn',
      from: 2026,
      to: 2030,
      act: 'Kế hoạch số 07/KH-UBND ngày 13 tháng 01 năm 2026',
    },
    source: 'Chỉ đạo điều hành của UBND tỉnh Lạng Sơn, tuần từ 12/01/2026 đến 18/01/2026.',
    standing: 'press',
  },
];

/** Those that run in a year and are not in the list yet. */
export const movementsOnOffer = (year: number, movements: readonly Movement[]): readonly KnownMovement[] =>
  knownMovements.filter(
    ({ movement }) =>
      movement.from <= year && year <= movement.to && !movements.some(({ name }) => name === movement.name),
  );
