import { recipientNames } from '../appendix/columns';
import type { Recipient } from '../appendix/title-row';
import { recipientOf } from '../appendix/import/title-words';
import { defineCheck, inParagraph, passed } from './check';
import { recipientsOf } from './law/title-recipients';
import { awardMentions } from './prose/award-mentions';
import { cellNumber, countedAnnexes } from './reading/count-rows';
import { looseTables } from './reading/loose-table';
import type { Report } from './reading/report';

/** What the check says. */
export const messages = {
  column: (annex: string, title: string, there: string, given: string, right: string): string =>
    `Phụ lục ${annex} ghi ${there} ở cột ${given} cho “${title}”; danh hiệu, hình thức này chỉ dành cho ${right}.`,
  text: (quote: string, right: string): string => `“${quote}”: danh hiệu, hình thức này chỉ dành cho ${right}.`,
};

interface Target {
  readonly paragraph: number;
  readonly quote: string;
  readonly given: Recipient;
  readonly allowed: ReadonlySet<Recipient>;
  readonly message: (right: string) => string;
}

/** Titles of collectives stand with collectives, titles of people with people, in the annexes and in the sentences of IV.2. */
export const titlesInRightColumn = defineCheck<Target>({
  id: 'titles-in-right-column',
  rule: 'V11',
  title: 'Danh hiệu tập thể, cá nhân đúng cột',
  severity: 'error',
  basis: [
    { text: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 19, 20, 54, 59, 71', from: 2024, grade: 'A' },
    { text: 'Luật Thi đua, khen thưởng 15/2003/QH11 (sửa đổi 2005, 2009, 2013)', to: 2023, grade: 'B' },
  ],
  appliesTo: (report) => [...inSentences(report), ...inColumns(report), ...inTitleRows(report)],
  expect: ({ paragraph, quote, given, allowed, message }) =>
    allowed.has(given)
      ? passed
      : {
          kind: 'failed',
          message: message([...allowed].map((one) => recipientNames[one].noun).join(', ')),
          place: inParagraph(paragraph, quote),
        },
});

/** Who the words over a column speak of: "Tập thể", "SL tập thể", "CN". */
function recipientIn(path: readonly string[]): Recipient | null {
  for (const header of [...path].reverse()) {
    const said = recipientOf(header.replace(/^(?:SL|số lượng)\s+/iu, ''));
    if (said !== null) return said;
  }
  return null;
}

/** Columns of a table with a row per unit. */
const inColumns = (report: Report): readonly Target[] =>
  countedAnnexes(report).flatMap(({ annex, rows }) =>
    rows
      .filter(({ kind }) => kind === 'unit' || kind === 'total')
      .flatMap(({ cells }) =>
        cells.flatMap(({ header, text, paragraph, value }): readonly Target[] => {
          const path = header.split(' – ');
          const given = recipientIn(path);
          if (given === null || value === null || value === 0) return [];
          const title = path.filter((part) => recipientOf(part) === null && recipientsOf(part) !== null).at(-1);
          const allowed = title === undefined ? null : recipientsOf(title);
          if (title === undefined || allowed === null) return [];
          const noun = recipientNames[given].noun;
          return [
            {
              paragraph,
              quote: text,
              given,
              allowed,
              message: (right) => messages.column(annex.id, title, text, noun, right),
            },
          ];
        }),
      ),
  );

/** Columns of a table with a row per title. */
const inTitleRows = (report: Report): readonly Target[] =>
  looseTables(report).flatMap(({ annex, rows, headers }) =>
    rows.flatMap(({ label, cells }) => {
      const allowed = recipientsOf(label);
      if (allowed === null) return [];
      return cells.flatMap(({ text, paragraph, column, value }): readonly Target[] => {
        const given = recipientIn(headers.get(column) ?? []);
        if (given === null || cellNumber({ text, value }) === 0 || value === null) return [];
        const noun = recipientNames[given].noun;
        const message = (right: string): string => messages.column(annex, label, text, noun, right);
        return [{ paragraph, quote: text, given, allowed, message }];
      });
    }),
  );

/** "02 cá nhân được tặng Cờ thi đua của Chính phủ". */
const inSentences = ({ items, year }: Report): readonly Target[] =>
  items
    .filter(({ item }) => item.id === 'P1.IV.2' || item.id === 'P1.IV.3')
    .flatMap(({ body }) =>
      body
        .filter(({ tableLevel }) => tableLevel === 0)
        .flatMap(({ text, index }) =>
          awardMentions(text, year).flatMap(({ name, recipient, quote }): readonly Target[] => {
            const allowed = recipientsOf(name);
            if (allowed === null || recipient === null) return [];
            return [
              {
                paragraph: index,
                quote,
                given: recipient,
                allowed,
                message: (right) => messages.text(quote, right),
              },
            ];
          }),
        ),
    );
