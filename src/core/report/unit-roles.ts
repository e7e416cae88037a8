/** Roles of units in the words people write: "Trưởng cụm", "Cụm trưởng", "đơn vị Phó Trưởng cụm", "Khối phó" … */
import { foldWords } from '../text/fold-words';
import type { ClusterKind } from '../outline/outline';
import { forKind } from '../outline/kind-words';
import type { UnitRole } from './member-unit';

const HEAD = /^(?:đơn vị )?(?:làm )?(?:trưởng (?:cụm|khối)|(?:cụm|khối) trưởng)(?: thi đua)?$/u;
const DEPUTY =
  /^(?:đơn vị )?(?:làm )?(?:phó (?:trưởng )?(?:cụm|khối)|(?:cụm|khối) phó)(?: thi đua)?(?: thường trực)?$/u;
const MEMBER = /^(?:đơn vị )?thành viên(?: (?:cụm|khối))?(?: thi đua)?$/u;

/** The role some words say; null when they say none. */
export function roleOfWords(text: string): UnitRole | null {
  const words = foldWords(text);
  if (HEAD.test(words)) return 'head';
  if (DEPUTY.test(words)) return 'deputy';
  return MEMBER.test(words) ? 'member' : null;
}

/** A name and the role written beside it: "Sở Nội vụ (Trưởng cụm)", "Sở Nội vụ – Cụm phó", "Trưởng cụm: Sở Nội vụ". */
export function nameAndRole(text: string): { readonly name: string; readonly role: UnitRole | null } {
  const ways = [/^(?<name>.+?)\s*[([](?<role>[^()[\]]+)[)\]]$/u, /^(?<name>.+?)\s*[-–—:,;]\s*(?<role>[^-–—:,;]+)$/u];
  const before = /^(?<role>[^-–—:]+?)\s*[-–—:]\s*(?<name>.+)$/u;
  for (const way of [...ways, before]) {
    const { name, role } = way.exec(text)?.groups ?? {};
    const said = role === undefined ? null : roleOfWords(role);
    if (name !== undefined && said !== null) return { name, role: said };
  }
  return { name: text, role: null };
}

const names: Readonly<Record<UnitRole, string>> = {
  head: 'Trưởng cụm',
  deputy: 'Phó Trưởng cụm',
  member: 'Thành viên',
};

/** The role as it is printed and chosen. */
export const roleName = (role: UnitRole, kind: ClusterKind): string => forKind(names[role], kind);
