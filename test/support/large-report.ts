/** A report as long as wanted, the same each time: every item written on and on, the annexes of a cluster of 65 communes. */
import type { AppendixLists } from '../../src/core/appendix/appendix-entries';
import type { UnitCounts } from '../../src/core/appendix/counts';
import { mau02 } from '../../src/core/outline/mau-02';
import { outlineItems } from '../../src/core/outline/outline-items';
import type { FileDocument } from '../../src/core/report/file-document';
import type { MemberUnit } from '../../src/core/report/member-unit';
import type { ReportData } from '../../src/core/report/report-data';
import { checkFile, type CheckReportChanges } from './check-report';
import { checkData, checkFigures } from './check-report-texts';
import { langSonNames, unitsNamed } from './lang-son-units';

/** What is said of a unit; figures differ from line to line, so that no two paragraphs are alike. */
const sentences: readonly ((unit: string, n: number) => string)[] = [
  (unit, n) => `${unit} phát động ${2 + (n % 7)} phong trào thi đua theo chuyên đề, thu hút ${n} lượt người tham gia.`,
  (unit, n) =>
    `Giải ngân vốn đầu tư công của ${unit} đạt ${60 + (n % 39)},${n % 10}% kế hoạch, tăng ${n % 20}% so với cùng kỳ.`,
  (unit, n) =>
    `Thực hiện Kế hoạch số ${1 + (n % 300)}/KH-UBND ngày ${1 + (n % 28)}/${1 + (n % 12)}/2026 của UBND tỉnh, ${unit} tổ chức ${1 + (n % 9)} lớp tập huấn.`,
  (unit, n) => `Cán bộ, công chức ${unit} nêu cao tinh thần trách nhiệm, giải quyết ${n} hồ sơ đúng và trước hạn.`,
  (unit, n) =>
    `Qua bình xét, ${unit} có ${n % 40} cá nhân được Chủ tịch UBND xã tặng Giấy khen, ${1 + (n % 5)} tập thể được biểu dương.`,
  (unit, n) =>
    `Phong trào “Cả nước chung sức xây dựng nông thôn mới” tại ${unit} vận động được ${n} triệu đồng, hiến ${n % 900} m2 đất.`,
  (unit, n) =>
    `Tỷ lệ hộ nghèo của ${unit} giảm còn ${n % 9},${n % 100}%; văn hóa, y tế, giáo dục được quan tâm (thôn, khối phố, v.v...).`,
  (unit, n) =>
    `${unit} hoàn thành ${10 + (n % 10)}/${20 + (n % 5)} chỉ tiêu; các chỉ tiêu còn lại đạt trên ${70 + (n % 25)}%.`,
];

/** The paragraph of a number: two or three sentences. */
const largeParagraph = (n: number): string =>
  [0, 3, 5]
    .slice(0, 2 + (n % 2))
    .map((step) =>
      sentences[(n + step) % sentences.length]?.(langSonNames[(n * 7 + step) % langSonNames.length] ?? '', n + step),
    )
    .join(' ');

const counts = (units: readonly MemberUnit[], year: number): readonly UnitCounts[] =>
  units.map(({ id }, at) => ({
    unit: id,
    year,
    cells: {
      ttldxs: 2,
      ttldtt: 3 + (at % 3),
      cstdcs: 3,
      ldtt: 20 + (at % 9),
      'bk-tinh/tt': 1,
      'gk/tt': 3,
      'gk/cn': 10,
      lanhdao: 4,
      laodong: 6,
    },
  }));

/** What a report says. */
export interface LargeReport {
  readonly data: ReportData;
  readonly figures: AppendixLists;
  /** By item, paragraphs separated by `\n`. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** So many paragraphs in the bodies, in annexes of so many units. */
export function largeReport(paragraphs: number, names: readonly string[] = langSonNames): LargeReport {
  const year = 2026;
  const units = unitsNamed(names).map((unit): MemberUnit => ({ ...unit, totalStaff: 40, directWorkers: 30 }));
  const data: ReportData = { ...checkData, cluster: 'các xã, phường số 1', units };
  const items = outlineItems(mau02, data).filter(({ help }) => help !== null);
  const each = Math.max(1, Math.floor(paragraphs / items.length));
  return {
    data,
    figures: {
      ...checkFigures,
      counts: [...counts(units, year), ...counts(units, year - 1)],
      documents: units.map(({ id, name }, at) => ({
        id: `d${at + 1}`,
        issuer: id,
        number: `${at + 1}/KH-UBND`,
        date: { day: 1 + (at % 28), month: 1 + (at % 12), year },
        subject: `Kế hoạch phát động phong trào thi đua của ${name} năm 2026`,
        note: '',
      })),
    },
    bodies: Object.fromEntries(
      items.map(({ id }, place) => [
        id,
        Array.from({ length: each }, (_, at) => largeParagraph(place * each + at)).join('\n'),
      ]),
    ),
  };
}

/** The report as the file a reader would make of it; `controls: false, part: false` = as somebody typed it. */
export const largeFile = (paragraphs: number, changes: CheckReportChanges = {}): FileDocument =>
  checkFile({ ...largeReport(paragraphs), ...changes });
