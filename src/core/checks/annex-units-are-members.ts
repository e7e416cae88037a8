import type { MemberUnit } from '../report/member-unit';
import { tableName } from '../report/member-unit';
import { kindOfName } from '../report/unit-kinds';
import { nameAndRole } from '../report/unit-roles';
import { unitMatcher } from '../appendix/import/match-units';
import { foldWords } from '../text/fold-words';
import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { countedAnnexes, type CountRow } from './reading/count-rows';
import type { Report, ReportAnnex } from './reading/report';

/** What the check says. */
export const messages = {
  missing: (annex: string, names: readonly string[]): string =>
    `Phụ lục ${annex} không có hàng của ${names.map((name) => `“${name}”`).join(', ')}; mỗi đơn vị trong cụm cần một hàng.`,
  extra: (annex: string, row: string): string =>
    `Phụ lục ${annex} có “${row}” không phải là đơn vị trong cụm nêu ở phần mở đầu.`,
  double: (annex: string, row: string): string => `Phụ lục ${annex} có “${row}” hai lần; mỗi đơn vị chỉ một hàng.`,
  spelling: (annex: string, row: string, name: string): string =>
    `Phụ lục ${annex} ghi “${row}”, danh sách đơn vị ghi “${name}”; cần ghi như nhau.`,
};

interface Target {
  readonly annex: ReportAnnex;
  readonly rows: readonly CountRow[];
}

/**
 * Phụ lục II and III have one row for each unit of the cluster, and Phụ lục I names no other units of their kind: documents by
 * the council, the province or the department of emulation are usual there. The list of units is what
 * was entered, or what the introduction says where the file carries no data.
 */
export const annexUnitsAreMembers = defineCheck<Target>({
  id: 'annex-units-are-members',
  rule: 'V21',
  title: 'Các hàng của phụ lục là các đơn vị trong cụm',
  severity: 'error',
  basis: [{ text: 'Đề cương Mẫu số 02: tên các đơn vị thành viên; số liệu của các đơn vị trong cụm', grade: 'A' }],
  appliesTo: (report) => {
    if (namedUnits(report).length === 0) return [];
    return [...report.annexes.map((annex) => ({ annex, rows: [] })), ...countedAnnexes(report)];
  },
  expect: ({ annex, rows }, report) => [...ofDocuments(annex, report), ...ofRows(annex, rows, report)],
});

const namedUnits = ({ data }: Report): readonly MemberUnit[] => data.units.filter(({ name }) => name !== '');

/** A name without the numbering before and the role behind it. */
const alone = (name: string): string => nameAndRole(name.replace(/^[\s\d.)–+•-]+/u, '')).name;

/** A name without the office of a commune. */
const bare = (name: string): string => foldWords(alone(name)).replace(/^(ubnd|uỷ ban nhân dân) /u, '');

/** "Việt - Đức" and "Việt Đức" are two spellings; kinds of hyphens and the spaces around them are none. */
const otherwiseJoined = (one: string, other: string): boolean => /[-–—]/u.test(one) && !/[-–—,/&]/u.test(other);

const namedAs = ({ name, shortName }: MemberUnit, said: string): boolean => {
  const there = alone(said);
  return [name, shortName].some(
    (own) => own !== '' && bare(own) === bare(said) && !otherwiseJoined(own, there) && !otherwiseJoined(there, own),
  );
};

function ofRows({ id }: ReportAnnex, rows: readonly CountRow[], report: Report): readonly Outcome[] {
  const units = namedUnits(report);
  const seen = new Set<string>();
  const outcomes = rows
    .filter(({ kind }) => kind === 'unit')
    .map(({ label, unit, cells }): Outcome => {
      const member = units.find((one) => one.id === unit);
      const at = labelPlace(label, cells[0]?.paragraph ?? 0, report.document.paragraphs);
      const place = inParagraph(at, label);
      if (member === undefined) return { kind: 'failed', message: messages.extra(id, label), place };
      if (seen.has(member.id)) return { kind: 'failed', message: messages.double(id, label), place };
      seen.add(member.id);
      if (namedAs(member, label)) return passed;
      const name = tableName(member);
      return {
        kind: 'failed',
        severity: 'warning',
        message: messages.spelling(id, label, name),
        place,
        fix: { kind: 'words', edits: [{ paragraph: at, edit: { from: label, to: name } }] },
      };
    });
  const missing = units.filter((unit) => !seen.has(unit.id)).map(tableName);
  const [first] = rows[0]?.cells ?? [];
  if (missing.length === 0 || first === undefined) return outcomes;
  return [
    ...outcomes,
    { kind: 'failed', message: messages.missing(id, missing), place: inParagraph(first.paragraph, first.text) },
  ];
}

/** The paragraph of a row's label, which stands before its counts. */
function labelPlace(label: string, from: number, paragraphs: Report['document']['paragraphs']): number {
  for (let at = from; at >= 0 && paragraphs[at]?.cell?.row === paragraphs[from]?.cell?.row; at--)
    if (paragraphs[at]?.text.includes(label) === true) return at;
  return from;
}

/** Bodies above the cluster that are called like its units: council, ministry, offices of province and Party, department of emulation. */
const ABOVE =
  /^(bộ |hội đồng|ban (chấp hành|thường vụ|tổ chức|bí thư|tđkt|thi đua)|văn phòng (tỉnh uỷ|ubnd|uỷ ban)|sở nội vụ)/u;

/** Kind of a unit by its name; districts, which were until 2025, by their word. */
const kindOf = (name: string): string =>
  kindOfName(bare(name)) || kindOfName(name) || (/^(?:huyện|thành phố|thị xã) /u.exec(bare(name))?.[0] ?? '');

/** Whether an issuer looks like a unit of this cluster: of a kind its units are of. Others may well be told of in Phụ lục I. */
function mayBeMember(issuer: string, { units }: Report['data']): boolean {
  const kind = kindOf(issuer);
  return kind !== '' && !ABOVE.test(foldWords(issuer)) && units.some(({ name }) => kindOf(name) === kind);
}

function ofDocuments({ documents }: ReportAnnex, { data }: Report): readonly Outcome[] {
  const units = unitMatcher(data.units);
  const names = new Set<string>();
  return documents.flatMap(({ issuer, paragraph, number }): readonly Outcome[] => {
    const key = foldWords(issuer);
    if (names.has(key)) return [];
    names.add(key);
    if (units.named(issuer).kind === 'unit' || units.namedWithin(issuer) !== null || !mayBeMember(issuer, data))
      return [];
    const place = inParagraph(paragraph, number);
    return [{ kind: 'failed', severity: 'warning', message: messages.extra('I', issuer), place }];
  });
}
