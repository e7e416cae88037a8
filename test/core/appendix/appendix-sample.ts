/** A cluster with counts, documents and other figures, small enough to reckon by hand. */
import { usualColumns, type AppendixData } from '../../../src/core/appendix/appendix-data';
import type { UnitCounts } from '../../../src/core/appendix/counts';
import type { MemberUnit } from '../../../src/core/report/member-unit';

/** A member unit of the given name; the rest as in a new one. */
export const unitOf = (id: string, name: string, more: Partial<MemberUnit> = {}): MemberUnit => ({
  id,
  name,
  shortName: '',
  role: 'member',
  kind: '',
  totalStaff: null,
  directWorkers: null,
  ...more,
});

/** Three units of which the first is the head. */
export const threeUnits: readonly MemberUnit[] = [
  unitOf('u1', 'Sở Nội vụ', { role: 'head', totalStaff: 120, directWorkers: 80 }),
  unitOf('u2', 'Sở Y tế', { role: 'deputy' }),
  unitOf('u3', 'Thanh tra tỉnh'),
];

/** Counts of 2026 and 2025 in columns of both tables. */
export const someCounts: readonly UnitCounts[] = [
  {
    unit: 'u1',
    year: 2026,
    cells: {
      cotinh: 1,
      ttldxs: 4,
      ldtt: 90,
      cstdcs: 12,
      'bk-tinh/tt': 1,
      'bk-tinh/cn': 5,
      'gk/cn': 20,
      lanhdao: 9,
      laodong: 16,
    },
  },
  {
    unit: 'u2',
    year: 2026,
    cells: { ttldxs: 3, ldtt: 60, cstdcs: 0, 'bk-tinh/cn': 3, 'gk/cn': 7, lanhdao: 3, laodong: 7 },
  },
  { unit: 'u3', year: 2026, cells: { ldtt: 30, cstdcs: 4 } },
  { unit: 'u1', year: 2025, cells: { ttldxs: 5, ldtt: 80, cstdcs: 12, 'bk-tinh/cn': 4, 'gk/cn': 20 } },
  { unit: 'u2', year: 2025, cells: { ttldxs: 2, ldtt: 70, 'bk-tinh/cn': 4, 'gk/cn': 10 } },
  { unit: 'u3', year: 2025, cells: { ldtt: 30 } },
];

/** The sample's data with what a test changes. */
export const appendixData = (more: Partial<AppendixData> = {}): AppendixData => ({
  year: 2026,
  clusterKind: 'cum',
  labourRatio: 'R1',
  units: threeUnits,
  counts: someCounts,
  documents: [],
  documentLayout: 'list',
  columns: usualColumns,
  figures: [],
  ...more,
});
