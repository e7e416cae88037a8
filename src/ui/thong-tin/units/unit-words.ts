/** What the list of units says beside what the core says of its contents. */
import { forKind } from '../../../core/outline/kind-words';
import type { ClusterKind } from '../../../core/outline/outline';
import { roleName } from '../../../core/report/unit-roles';
import type { MemberUnit } from '../../../core/report/member-unit';
import type { UnitFinding } from '../../../core/report/unit-findings';
import { accepted, refused, type FieldCheck } from '../../../core/report/field-check';
import { enteredLine, quoted } from '../../../core/text/entered-text';
import { countInSentence, countText, parseCount } from '../../../core/text/numbers';

/** Words of the section **Các đơn vị trong cụm**. */
export const unitWords = {
  title: (kind: ClusterKind): string => forKind('Các đơn vị trong cụm', kind),
  counter: (count: number): string => `${countInSentence(count)} đơn vị`,
  none: 'Chưa có đơn vị nào. Chép cả cột tên từ Excel rồi bấm “Dán danh sách”, hoặc thêm từng đơn vị.',
  keys: 'Enter: sang dòng sau. Alt+↑, Alt+↓: đổi chỗ. Nút ⌄ cuối dòng: vai trò, loại, số người.',
  nameOf: (order: number): string => `Tên đơn vị ${order}`,
  newName: 'Tên đơn vị mới',
  options: (name: string): string => `Tuỳ chọn: ${name}`,
  details: (name: string): string => `Chi tiết: ${name}`,
  moved: (name: string, place: number, count: number): string => `${name}: dòng ${place} trên ${count}.`,
  notStaff: (typed: string): string => `${quoted(typed)} không phải là số người; cần số nguyên từ 0, ví dụ 1.234.`,
  rowsToSee: (count: number): string => `Có ${countInSentence(count)} dòng cần xem lại.`,
};

/** A number of people as typed; blank = not known. */
export function checkStaff(typed: string): FieldCheck<number | null> {
  const line = enteredLine(typed);
  if (line === '') return accepted(null, '');
  const count = parseCount(line);
  return count === null ? refused(unitWords.notStaff(line)) : accepted(count, countText(count));
}

/** What is known of a unit besides its name, for the line under it: "Trưởng cụm · 125 người · 20 trực tiếp"; '' = nothing. */
export function unitCaption({ role, totalStaff, directWorkers }: MemberUnit, kind: ClusterKind): string {
  const known = [
    role === 'member' ? '' : roleName(role, kind),
    totalStaff === null ? '' : `${countText(totalStaff)} người`,
    directWorkers === null ? '' : `${countText(directWorkers)} trực tiếp`,
  ];
  return known.filter((part) => part !== '').join(' · ');
}

/** A finding is said above the list when it is about the whole of it, else under each of its rows. */
export const isAboutList = ({ kind }: UnitFinding): boolean => kind === 'heads' || kind === 'no-head';
