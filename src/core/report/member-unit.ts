/** Member units of the cluster (các đơn vị trong cụm): one ordered list that every table and sentence follows. */

/** Trưởng cụm, Phó Trưởng cụm, or neither. */
export type UnitRole = 'head' | 'deputy' | 'member';
/** In the order of choosing. */
export const unitRoles: readonly UnitRole[] = ['head', 'deputy', 'member'];

/** Most units of one cluster; Lạng Sơn has 65 xã, phường in all. */
export const MOST_UNITS = 200;

/** A unit of the cluster as it was entered; head and deputies are units too. */
export interface MemberUnit {
  /** Stable and ASCII, derived from the first name it had; counts of the annexes are kept under it. */
  readonly id: string;
  readonly name: string;
  /** For tables; '' = the name itself. */
  readonly shortName: string;
  readonly role: UnitRole;
  /** Id of `unit-kinds.ts`; '' = not said. */
  readonly kind: string;
  /** Tổng số công chức, viên chức, người lao động; null = not known. */
  readonly totalStaff: number | null;
  /** Of them, người lao động trực tiếp; null = not known. */
  readonly directWorkers: number | null;
}

/** What tables call the unit. */
export const tableName = ({ name, shortName }: MemberUnit): string => (shortName === '' ? name : shortName);
