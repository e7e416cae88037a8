import { toRoman } from '../text/roman';
import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { annexReferences } from './prose/annex-references';
import { annexNumber } from './reading/bounds';
import type { Report } from './reading/report';

/** What the check says. */
export const messages = {
  absent: (number: string): string => `Nội dung nhắc đến Phụ lục ${number} nhưng báo cáo không có Phụ lục ${number}.`,
  unnamed: (number: string): string =>
    `Phụ lục ${number} không được nhắc đến trong nội dung; cần chỉ dẫn, ví dụ “(có Phụ lục ${number} gửi kèm)”.`,
  figures: (there: string, right: string): string =>
    `“${there}” đánh số Ả Rập; từ hai phụ lục trở lên cần số La Mã: “${right}”.`,
};

/** An annex, or a place that names it. */
interface Place {
  readonly number: number;
  readonly paragraph: number;
  readonly text: string;
}

type Target =
  | { readonly kind: 'reference'; readonly number: number; readonly paragraph: number; readonly text: string }
  | {
      readonly kind: 'annex';
      readonly number: number;
      readonly paragraph: number;
      readonly text: string;
      /** The body names it. */
      readonly named: boolean;
      readonly several: boolean;
    };

/**
 * Every annex the body names is there, every annex is named in the body, and two or more have Roman numbers. Annexes of laws,
 * decrees and other papers are not meant.
 */
export const annexesReferredTo = defineCheck<Target>({
  id: 'annexes-referred-to',
  rule: 'V06',
  title: 'Phụ lục và chỗ nhắc đến phụ lục khớp nhau',
  severity: 'error',
  basis: [{ text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1.a', grade: 'A' }],
  appliesTo: (report) => {
    const named = references(report);
    const annexes = openings(report);
    const standing = new Set(annexes.map(({ number }) => number));
    const absent = new Map<number, Place>();
    for (const reference of named)
      if (!standing.has(reference.number) && !absent.has(reference.number)) absent.set(reference.number, reference);
    const numbers = new Set(named.map(({ number }) => number));
    return [
      ...[...absent.values()].map((one): Target => ({ kind: 'reference', ...one })),
      ...annexes.map((one): Target => ({
        kind: 'annex',
        ...one,
        named: numbers.has(one.number),
        several: annexes.length > 1,
      })),
    ];
  },
  expect: (target): readonly Outcome[] => {
    const { number, paragraph, text } = target;
    const place = inParagraph(paragraph, text);
    const roman = toRoman(number);
    if (target.kind === 'reference') return [{ kind: 'failed', message: messages.absent(roman), place }];
    const outcomes: Outcome[] = [];
    if (!target.named) outcomes.push({ kind: 'failed', message: messages.unnamed(roman), place });
    const figures = /^\s*phụ lục(?: số)? (0?\d{1,2})(?!\d)/iu.exec(text);
    if (figures !== null && target.several) {
      const there = figures[0].trim();
      const right = there.replace(/\d+$/u, roman);
      const edits = [{ paragraph, edit: { from: there, to: right } }];
      outcomes.push({ kind: 'failed', message: messages.figures(there, right), place, fix: { kind: 'words', edits } });
    }
    return outcomes.length === 0 ? [passed] : outcomes;
  },
});

/** Annexes by their first lines, those beyond the form's three too. One whose first line is gone counts by its table. */
const openings = ({ annexes, lines, document }: Report): readonly Place[] => {
  const opened = lines.flatMap(({ zone, paragraph: { text, index, tableLevel } }): readonly Place[] => {
    const number = zone === 'annex' && tableLevel === 0 ? annexNumber(text) : null;
    return number === null ? [] : [{ number, paragraph: index, text }];
  });
  const known = new Set(opened.map(({ number }) => number));
  const headless = annexes.flatMap(({ table, lines: own }, place): readonly Place[] => {
    const first = own[0] ?? (table === null ? undefined : document.paragraphs[table.first]);
    if (first === undefined || known.has(place + 1)) return [];
    return [{ number: place + 1, paragraph: first.index, text: first.text }];
  });
  return [...opened, ...headless];
};

/** Where the body names an annex of its own. */
const references = ({ lines }: Report): readonly Place[] =>
  lines.flatMap(({ zone, paragraph: { text, index } }) =>
    zone === 'body' ? annexReferences(text).map((one): Place => ({ paragraph: index, ...one })) : [],
  );
