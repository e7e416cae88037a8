/** Figures for the big grid: named units, nothing entered. */
import type { AppendixData } from '../../src/core/appendix/appendix-data';
import { emptyAppendix } from '../../src/core/appendix/appendix-entries';
import { mau02 } from '../../src/core/outline/mau-02';
import type { MemberUnit } from '../../src/core/report/member-unit';
import { newReportData } from '../../src/core/report/report-data';

const unit = (name: string, place: number): MemberUnit => ({
  id: `u${place + 1}`,
  name,
  shortName: '',
  role: 'member',
  kind: '',
  totalStaff: null,
  directWorkers: null,
});

/** The annexes of 2026 before anything was entered, with units u1, u2 … */
export const gridSample = (names: readonly string[] = ['Sở Nội vụ', 'Sở Y tế', 'Sở Tư pháp']): AppendixData => ({
  ...newReportData(mau02, 2026),
  ...emptyAppendix,
  units: names.map(unit),
});
