import { textEdits } from '../text/text-edits';
import { differences } from '../report/differences';
import type { FileParagraph } from '../report/file-document';
import { defineCheck, inParagraph, passed, type Fix, type Outcome } from './check';
import { yearsIn } from './reading/said-year';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  title: (said: number, expected: number): string =>
    `Trích yếu ghi “năm ${said}”, cần ghi “năm ${expected}” vì báo cáo là của năm ${expected}.`,
  titleNext: (said: number, expected: number): string =>
    `Trích yếu ghi phương hướng “năm ${said}”, cần ghi “năm ${expected}” là năm liền sau năm báo cáo.`,
  heading: (said: number, expected: number): string =>
    `Đề mục ghi “năm ${said}”, cần ghi “năm ${expected}” cho khớp với năm báo cáo.`,
  annex: (said: number, expected: number): string =>
    `Tên phụ lục ghi “năm ${said}”, cần ghi “năm ${expected}” cho khớp với năm báo cáo.`,
  strange: (said: number, year: number): string =>
    `Đề mục này của mẫu không ghi năm nhưng ở đây có “năm ${said}”; báo cáo là của năm ${year}.`,
};

interface Target {
  readonly paragraph: FileParagraph;
  readonly said: number;
  /** null = no year of the report belongs there. */
  readonly expected: number | null;
  readonly message: string;
}

/**
 * The title, the headings and the annexes name the same reporting year, and the year after it where the form looks ahead.
 * Years in running text, and those of the movements (P1.II.4), are no matter of this. Where a field of ours says another
 * year than was entered, `document-agrees-with-data` says so.
 */
export const yearsAgree = defineCheck<Target>({
  id: 'years-agree',
  rule: 'V04',
  title: 'Năm báo cáo thống nhất',
  severity: 'error',
  basis: [{ text: 'Mẫu số 02, trích yếu và các đề mục có ghi năm', grade: 'A' }],
  appliesTo: (report) => {
    const told = toldAsDifference(report);
    const targets = [...inTitle(report), ...inHeadings(report), ...inAnnexes(report)];
    return targets.map((target) =>
      told.has(`${target.paragraph.index} ${target.said}`) ? { ...target, expected: target.said } : target,
    );
  },
  expect: ({ paragraph, said, expected, message }, report): Outcome => {
    const { year } = report;
    if (said === expected) return passed;
    const place = inParagraph(paragraph.index, quoteOf(paragraph.text, said));
    if (expected === null)
      return said === year || said === year + 1 || said === year - 1
        ? passed
        : { kind: 'failed', message, place, severity: 'warning' };
    const fix = corrected(paragraph, said, expected, report);
    return { kind: 'failed', message, place, ...(fix !== null && { fix }) };
  },
});

const quoteOf = (text: string, year: number): string =>
  new RegExp(`năm\\s+${year}`, 'iu').exec(text)?.[0] ?? String(year);

/** Paragraph and year of each field that `document-agrees-with-data` names. */
function toldAsDifference({ entered, outline, data, snapshot, document }: Report): ReadonlySet<string> {
  if (!entered) return new Set();
  const ids = new Set(
    differences(outline, data, snapshot)
      .filter(({ field }) => field === 'year' || field === 'next-year')
      .flatMap(({ controls }) => controls),
  );
  const told = document.controls.filter(({ id }) => ids.has(id));
  return new Set(told.map(({ paragraph, text }) => `${paragraph} ${Number(text)}`));
}

function inTitle({ lines, year }: Report): readonly Target[] {
  const said = lines
    .filter(({ zone }) => zone === 'title')
    .flatMap(({ paragraph }) => yearsIn(paragraph.text).map((one) => ({ paragraph, said: one })));
  return said.slice(0, 2).map(({ paragraph, said: one }, place): Target => {
    const expected = year + place;
    return { paragraph, said: one, expected, message: messages[place === 0 ? 'title' : 'titleNext'](one, expected) };
  });
}

function inHeadings({ items, outline, year }: Report): readonly Target[] {
  const rows = new Map(outline.rows.map((row) => [row.id, row]));
  // A title that shares the paragraph of its Phần has the year, not the Phần.
  const titles = new Map(items.map(({ item, heading }) => [item.level === 'part-title' ? heading?.index : -1, item]));
  return items.flatMap(({ item, heading }): readonly Target[] => {
    const row = rows.get(item.id);
    if (item.level === 'part' && titles.has(heading?.index)) return [];
    if (heading === null || row === undefined || row.fields.includes('movements')) return [];
    const [first] = row.years;
    const expected = first === undefined ? null : first === 'N' ? year : year + 1;
    // What runs on behind the heading is text.
    const words = heading.text.slice(0, item.text.length + LONGEST_MORE);
    return yearsIn(words)
      .slice(0, 1)
      .map((said) => ({
        paragraph: heading,
        said,
        expected,
        message: expected === null ? messages.strange(said, year) : messages.heading(said, expected),
      }));
  });
}

/** Letters a heading may have more than the form's: brackets, spaces. */
const LONGEST_MORE = 60;
/** A title stands in the first lines of its annex. */
const MOST_LINES = 6;

function inAnnexes({ annexes, year }: Report): readonly Target[] {
  return annexes.flatMap(({ opening, lines, attached }) => {
    const first = opening === null ? -1 : lines.findIndex(({ index }) => index === opening.index);
    if (first < 0) return [];
    const table = lines.findIndex(({ tableLevel }, place) => place > first && tableLevel > 0);
    const title = lines
      .slice(first, Math.min(table < 0 ? Infinity : table, first + MOST_LINES))
      .filter(({ index, text }) => index !== attached?.index && !/\p{Ll}/u.test(text.replace(/^phụ lục/iu, '')));
    const said = title.flatMap((paragraph) => yearsIn(paragraph.text).map((one) => ({ paragraph, said: one })));
    return said.slice(0, 1).map(({ paragraph, said: one }): Target => {
      return { paragraph, said: one, expected: year, message: messages.annex(one, year) };
    });
  });
}

/** The year in its field follows what was entered; typed, its figures are replaced. */
function corrected(
  { index, text }: FileParagraph,
  said: number,
  expected: number,
  { document, entered, data, year }: Report,
): Fix | null {
  const tag = expected === year ? 'year' : 'next-year';
  const inField = document.controls.some((control) => control.paragraph === index && control.tag === `bctd.f.${tag}`);
  if (inField) return entered && data.year === year ? { kind: 'entered', field: tag } : null;
  const [edit] = textEdits(text, text.replace(String(said), String(expected))) ?? [];
  return edit === undefined ? null : { kind: 'words', edits: [{ paragraph: index, edit }] };
}
