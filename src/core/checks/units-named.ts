import type { MemberUnit } from '../report/member-unit';
import { isUnwritten, saysNothingOccurred } from '../report/written-text';
import { foldWords } from '../text/fold-words';
import { defineCheck, passed, type Outcome } from './check';
import { atHeading, namedItem } from './reading/places';
import type { Report, ReportItem } from './reading/report';

/** What it says. */
export const messages = {
  none: (heading: string): string =>
    `Mục ${heading} không nêu tên đơn vị nào của cụm, mẫu yêu cầu nêu theo từng đơn vị.`,
};

/** Items in which the form asks for units by name. */
const ITEMS = ['P1.II.3', 'P1.III.1', 'P1.III.2', 'P1.IV.2', 'P1.V.1', 'P1.V.4'];

/**
 * Where the form asks for the results of each unit, units are named. "Tất cả các đơn vị", "07/07 đơn vị" and a table say
 * it for all; a unit under another name counts too. Nothing is said of a body that is not written.
 */
export const unitsNamed = defineCheck<ReportItem>({
  id: 'units-named',
  rule: 'V34',
  title: 'Nêu tên đơn vị ở mục cần nêu',
  severity: 'warning',
  basis: [{ text: 'Mẫu số 02, lời trong ngoặc ở II.3, III.1, III.2, IV.2, V.1, V.4 phần thứ nhất', grade: 'A' }],
  appliesTo: ({ items }) =>
    items.filter(({ item, text }) => ITEMS.includes(item.id) && !isUnwritten(text) && !saysNothingOccurred(text)),
  expect: (target, report): Outcome =>
    namesUnits(target, report)
      ? passed
      : { kind: 'failed', message: messages.none(namedItem(target)), place: atHeading(target) },
});

/** All of them at once, a table, an annex, or nothing to tell. */
const FOR_ALL =
  /(tất cả|toàn bộ|toàn thể|cả \d+|\d+ \d+|100|mỗi|từng|hầu hết|đa số|các) (các )?(đơn vị|cơ quan|sở|xã|phường|thành viên)( thành viên)?( trong (cụm|khối))?( thi đua)? (đều|đã|chưa có|không có)|không (có|phát sinh)|chưa (có|phát sinh|tổ chức)|phụ lục/u;
/** A name that begins as names of units do; which unit it is, is not asked. */
const ANY_UNIT =
  /(?:Sở|Ban|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|Chỉ huy|Trường|Bệnh viện|Trung tâm|Cục|Chi cục|Thuế|Hải quan|Kho bạc|Ngân hàng|Báo|Đài|Công ty|Liên đoàn|Tỉnh đoàn|Đảng ủy|Đảng uỷ|Thanh tra|Tòa án|Toà án|Viện|[Hh]uyện|[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn)\s+(?!TĐKT)\p{Lu}/u;
const GENERAL = /(?:Ban|Trung tâm)\s+(?:Chấp hành|Thường vụ|Bí thư|Thi đua)/gu;

function namesUnits({ text, body }: ReportItem, { data }: Report): boolean {
  if (body.some(({ tableLevel }) => tableLevel > 0)) return true;
  const said = ` ${foldWords(text)} `;
  return (
    FOR_ALL.test(said) ||
    ANY_UNIT.test(text.replace(GENERAL, '')) ||
    data.units.some((unit) => namesOf(unit).some((name) => said.includes(` ${name} `)))
  );
}

const namesOf = ({ name, shortName }: MemberUnit): readonly string[] =>
  [name, shortName].map((one) => foldWords(one).replace(/^(ubnd|uỷ ban nhân dân) /u, '')).filter((one) => one !== '');
