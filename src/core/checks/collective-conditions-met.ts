import { defineCheck, inParagraph, type Outcome } from './check';
import { cellNumber, countedAnnexes, said, type CountCell, type CountRow } from './reading/count-rows';

const LEAST_ADVANCED = 70;

/** What the check says. */
export const messages = {
  advanced: (row: string, title: string, advanced: number, staff: number): string =>
    `Phụ lục II, hàng “${row}” có 1 ${title} nhưng Lao động tiên tiến là ${said(advanced)} trên ${said(staff)} người, dưới ${LEAST_ADVANCED}%; nếu tập thể được tặng là chính đơn vị thì chưa đủ điều kiện.`,
  excellent: (row: string): string =>
    `Phụ lục II, hàng “${row}” có 1 Tập thể lao động xuất sắc nhưng không có Chiến sĩ thi đua cơ sở; nếu tập thể được tặng là chính đơn vị thì chưa đủ điều kiện.`,
};

interface Target {
  readonly row: CountRow;
  readonly staff: number | null;
  readonly title: 'Tập thể lao động xuất sắc' | 'Tập thể lao động tiên tiến';
  readonly at: CountCell;
}

/**
 * A unit that is itself Tập thể lao động xuất sắc or tiên tiến has enough Lao động tiên tiến, and for the former a Chiến sĩ
 * thi đua cơ sở. Only where the unit has one such collective in all: of several it cannot be told which they are.
 */
export const collectiveConditionsMet = defineCheck<Target>({
  id: 'collective-conditions-met',
  rule: 'V14',
  title: 'Điều kiện của Tập thể lao động xuất sắc, tiên tiến',
  severity: 'info',
  basis: [
    {
      text: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 27 khoản 1, Điều 28 khoản 1',
      from: 2024,
      to: 2025,
      grade: 'A',
    },
    // Luật 06/2026/QH16 is in force from 01/10/2026; its text was not read.
    { text: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 27 khoản 1, Điều 28 khoản 1', from: 2026, grade: 'U' },
  ],
  appliesTo: (report) => {
    if (report.year < 2024) return [];
    const staff = new Map(report.data.units.map(({ id, totalStaff }) => [id, totalStaff]));
    return countedAnnexes(report).flatMap(({ annex, rows }) =>
      annex.id !== 'II' ? [] : rows.flatMap((row) => collectiveOf(row, staff)),
    );
  },
  expect: ({ row, staff, title, at }) => {
    const [advanced, excellent] = ['ldtt', 'cstdcs'].map((id) => row.of(id)).map((cell) => cell && cellNumber(cell));
    const place = inParagraph(at.paragraph, at.text);
    const outcomes: Outcome[] = [];
    if (staff !== null && typeof advanced === 'number' && advanced * 100 < staff * LEAST_ADVANCED)
      outcomes.push({ kind: 'failed', message: messages.advanced(row.label, title, advanced, staff), place });
    if (title === 'Tập thể lao động xuất sắc' && excellent === 0)
      outcomes.push({ kind: 'failed', message: messages.excellent(row.label), place });
    return outcomes.length === 0 ? { kind: 'passed' } : outcomes;
  },
});

/** The one collective of a unit's row; staff as printed, else as entered. */
function collectiveOf(row: CountRow, staff: ReadonlyMap<string, number | null>): readonly Target[] {
  const [xs, tt, printed] = ['ttldxs', 'ttldtt', 'tongso'].map((id) => row.of(id));
  if (row.kind !== 'unit' || row.unit === null) return [];
  const [excellent, advanced] = [xs, tt].map((cell) => (cell ? (cellNumber(cell) ?? 0) : 0));
  const at = excellent === 1 ? xs : tt;
  if ((excellent ?? 0) + (advanced ?? 0) !== 1 || !at) return [];
  const number = printed ? cellNumber(printed) : null;
  const known = number === null || number === 0 ? (staff.get(row.unit) ?? null) : number;
  return [
    {
      row,
      staff: known === 0 ? null : known,
      title: excellent === 1 ? 'Tập thể lao động xuất sắc' : 'Tập thể lao động tiên tiến',
      at,
    },
  ];
}
