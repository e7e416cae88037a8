import { columnsOf } from '../appendix/columns';
import { defineCheck, inParagraph, passed } from './check';
import { cellNumber, countedAnnexes, isBlankCell, said, type CountCell, type CountRow } from './reading/count-rows';

/** What the check says. */
export const messages = {
  unequal: (row: string, leaders: number, workers: number, all: number): string =>
    `Phụ lục III, hàng “${row}”: lãnh đạo, quản lý ${said(leaders)} và người lao động trực tiếp ${said(workers)} cộng lại là ${said(leaders + workers)}, tổng cá nhân là ${said(all)}; hai số phải bằng nhau.`,
};

interface Split {
  readonly row: string;
  readonly leaders: number;
  readonly workers: number;
  readonly all: number;
  /** A cell to go to. */
  readonly at: CountCell;
}

/**
 * Leaders and direct workers together are all individuals of a row. A row without any split, or with only one of the two
 * columns, says nothing that could be wrong.
 */
export const individualsSplitAddsUp = defineCheck<Split>({
  id: 'individuals-split-adds-up',
  rule: 'V33',
  title: 'Lãnh đạo và người lao động cộng lại bằng tổng cá nhân',
  severity: 'error',
  basis: [{ text: 'Thông tư 02/2023/TT-BNV, biểu 0603.N/BNV-TĐKT: cá nhân chia theo chức vụ', grade: 'A' }],
  appliesTo: (report) => {
    const added = columnsOf('III', report.year).flatMap(({ id, added, recipient }) =>
      added && recipient === 'cn' ? [id] : [],
    );
    return countedAnnexes(report).flatMap(({ annex, rows }) =>
      annex.id === 'III' ? rows.flatMap((row) => splitOf(row, added)) : [],
    );
  },
  expect: ({ row, leaders, workers, all, at }) =>
    leaders + workers === all
      ? passed
      : {
          kind: 'failed',
          message: messages.unequal(row, leaders, workers, all),
          place: inParagraph(at.paragraph, at.text),
        },
});

/** The split of a row; the sum of individuals is that of the table, else added up. */
function splitOf(row: CountRow, added: readonly string[]): readonly Split[] {
  if (row.kind !== 'unit' && row.kind !== 'total' && row.kind !== 'previous' && row.kind !== 'group') return [];
  const [leaders, workers, total] = [row.of('lanhdao'), row.of('laodong'), row.of('tong/cn')];
  if (leaders === null || workers === null || (isBlankCell(leaders) && isBlankCell(workers))) return [];
  const parts = added.flatMap((id) => row.of(id) ?? []).map(cellNumber);
  const sum =
    parts.length === 0 ? null : parts.reduce((one, other) => (one === null || other === null ? null : one + other), 0);
  const all = total !== null && !isBlankCell(total) ? cellNumber(total) : sum;
  const [led, worked] = [cellNumber(leaders), cellNumber(workers)];
  if (led === null || worked === null || all === null) return [];
  return [{ row: row.label, leaders: led, workers: worked, all, at: isBlankCell(workers) ? leaders : workers }];
}
