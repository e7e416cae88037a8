import { defineCheck, inDocument, type Outcome } from './check';
import { groupDeviations, type Deviation, type DeviationGroup } from './format/deviation';
import { layoutDeviations } from './format/layout-format';
import { letterDeviations } from './format/letter-format';
import { pageDeviations } from './format/page-format';
import { partFormats } from './law/nd30-format';
import { linePart } from './reading/line-parts';
import { atParagraph } from './reading/places';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  once: (sentence: string): string => `${sentence} (NĐ 30/2020/NĐ-CP, Phụ lục I).`,
  often: (sentence: string, count: number): string =>
    `${sentence} (NĐ 30/2020/NĐ-CP, Phụ lục I); có ở ${count} đoạn, đây là đoạn đầu tiên.`,
};

/**
 * Page, margins, page number, letters and paragraphs lie within the ranges of NĐ 30. The same deviation is told once with
 * the number of its paragraphs. Tables have no rule but the typeface; what the reading could not see is not guessed.
 */
export const formatFollowsNd30 = defineCheck<DeviationGroup>({
  id: 'format-follows-nd30',
  rule: 'V25',
  title: 'Thể thức trình bày theo Nghị định 30',
  severity: 'warning',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I và phần II', from: 2020, grade: 'A' }],
  appliesTo: (report) =>
    report.year < 2020 ? [] : groupDeviations([...pageDeviations(report), ...paragraphDeviations(report)]),
  expect: ({ sentence, first, count }): Outcome => ({
    kind: 'failed',
    message: count > 1 && first !== null ? messages.often(sentence, count) : messages.once(sentence),
    place: first === null ? inDocument : atParagraph(first),
  }),
});

function paragraphDeviations(report: Report): readonly Deviation[] {
  if (report.document.unseen.includes('format')) return [];
  const levels = new Map(report.items.map(({ item }) => [item.id, item.level]));
  return report.lines.flatMap((line): readonly Deviation[] => {
    const { paragraph, zone } = line;
    if (zone === 'outside' || paragraph.text.trim() === '') return [];
    const part = linePart(line, levels, report);
    const format = partFormats[part] ?? null;
    const letters = letterDeviations(paragraph, format);
    return format === null ? letters : [...letters, ...layoutDeviations(paragraph, format, part === 'body')];
  });
}
