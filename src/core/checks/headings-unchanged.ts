import { headingMatcher } from '../outline/recognise';
import { headingSpellings } from '../report/heading-spelling';
import { normalizeText } from '../text/normalize';
import { defineCheck, passed, type Outcome } from './check';
import { printedText } from './reading/heading-line';
import { joinedPart } from './reading/joined-parts';
import { atHeading, cited, namedItem } from './reading/places';
import type { Report, ReportItem } from './reading/report';

/** What it says. */
export const messages = {
  changed: (standing: string, heading: string): string => `Đề mục ghi ${cited(standing)}, theo mẫu là ${heading}.`,
};

interface Target {
  readonly item: ReportItem;
  /** As it stands, its number included. */
  readonly standing: string;
  readonly asForm: boolean;
}

/**
 * Headings read as the form has them, in either wording. One she chose to keep, renamed or added is hers; number, case,
 * punctuation and the form's own brackets are no change of words. Without controls a heading is found by its words, so
 * that changed ones are missing, not changed.
 */
export const headingsUnchanged = defineCheck<Target>({
  id: 'headings-unchanged',
  rule: '',
  title: 'Đề mục đúng lời của mẫu',
  severity: 'warning',
  basis: [{ text: 'Mẫu số 02, lời các đề mục (theo mẫu hoặc rút gọn)', grade: 'A' }],
  appliesTo: (report) => {
    const { items, outline, data, year } = report;
    const found = items.filter((item) => item.found === 'control' && isForms(item, report));
    if (found.length === 0) return [];
    const settings = { ...data, year };
    const spelt = headingSpellings(outline, settings);
    const match = headingMatcher(outline, settings);
    return found.flatMap((item): readonly Target[] => {
      const { heading, status } = item;
      if (heading === null) return [];
      const whole = normalizeText(status.heading?.text ?? heading.text);
      const standing = heading.autoNumber === null ? whole : printedText({ ...heading, text: whole });
      if (standing === '') return [];
      const [part, title] = joinedPart(standing, match);
      const asForm =
        spelt(item.item, standing) || match(standing) === item.item.id || (part === item.item.id && title !== null);
      return [{ item, standing, asForm }];
    });
  },
  expect: ({ item, standing, asForm }, { memory }): Outcome => {
    const kept = memory.keptHeadings[item.item.id];
    if (asForm || (kept !== undefined && normalizeText(kept) === standing)) return passed;
    return {
      kind: 'failed',
      message: messages.changed(standing, namedItem(item)),
      place: atHeading(item),
      fix: { kind: 'heading', item: item.item.id },
    };
  },
});

const isForms = ({ item }: ReportItem, { data }: Report): boolean =>
  item.origin === 'form' && !Object.hasOwn(data.renamed, item.id);
