import { fiveFindings, findingSample, manyFindings } from '../../support/check-samples';
import { findingKinds } from '../../../src/core/checks/saying/finding-kinds';
import { listedRows, type ListedRow, SHOWN } from '../../../src/ui/kiem-tra/listed-rows';

const all = { only: 'all', folded: [], most: {} } as const;
const said = (row: ListedRow): string =>
  row.kind === 'folded'
    ? `[${row.head.kind} ${row.head.count}]`
    : `${row.head === null ? '' : `${row.head.kind} ${row.head.count}: `}${row.part ?? '~'} ${row.finding.key}`;

describe('listedRows', () => {
  it('groups by severity, what a person must see after the warnings', () => {
    const rows = listedRows([...fiveFindings].reverse(), all);
    expect(rows.flatMap((row) => (row.kind === 'finding' && row.head ? [row.head.kind] : []))).toEqual(findingKinds);
  });

  it('keeps findings of one part together, parts in the order they first come up', () => {
    const at = (key: string, part: string) => findingSample({ key, part });
    const rows = listedRows([at('a', 'I'), at('b', 'II'), at('c', 'I'), at('d', '')], all);
    expect(rows.map(said)).toEqual(['error 4: I a', '~ c', 'II b', ' d']);
  });

  it('leaves the header of a folded group, and nothing of kinds that are not wanted', () => {
    expect(listedRows(fiveFindings, { ...all, folded: ['error', 'info'] }).map(said)).toEqual([
      '[error 2]',
      'warning 1: Phần thứ nhất – II. Công tác thi đua heading',
      'person 1: Phần thứ hai bodies',
      '[info 1]',
    ]);
    expect(listedRows(fiveFindings, { ...all, only: 'info' }).map(said)).toEqual(['info 1:  register']);
  });

  it('shows a part of a long group and says at its end how many are left', () => {
    const findings = manyFindings(300).filter(({ severity, outcome }) => severity === 'error' && outcome === 'failed');
    const left = (most: number): readonly number[] =>
      listedRows(findings, { ...all, most: { error: most } }).flatMap((row) =>
        row.kind === 'finding' ? [row.left] : [],
      );
    expect(findings).toHaveLength(120);
    expect(listedRows(findings, all)).toHaveLength(SHOWN);
    expect(left(100)).toEqual([...Array.from({ length: 99 }, () => 0), 20]);
    expect(new Set(left(150))).toEqual(new Set([0]));
  });
});
