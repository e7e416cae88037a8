import type { AppendixId } from '../report/control-tag';
import { appendixTag } from '../report/control-tag';
import { defineCheck, inParagraph, passed, type Outcome } from './check';
import { annexSums } from './reading/annex-sums';
import { said } from './reading/count-rows';
import { documentTotals } from './reading/document-totals';
import { looseSums } from './reading/loose-table';
import type { Report } from './reading/report';

const shown = (text: string): string => (text.trim() === '' ? 'trống' : `“${text}”`);

/** What the check says. */
export const messages = {
  column: (annex: string, row: string, header: string, there: string, sum: number): string =>
    `Phụ lục ${annex}, hàng “${row}”, cột “${header}” ghi ${shown(there)}, cộng các hàng được ${said(sum)}.`,
  row: (annex: string, row: string, header: string, there: string, sum: number): string =>
    `Phụ lục ${annex}, hàng “${row}”, ô “${header}” ghi ${shown(there)}, cộng các cột được ${said(sum)}.`,
  documents: (where: string, there: number, sum: number): string =>
    `Phụ lục I, “${where}” ghi ${there} văn bản, danh sách có ${sum} văn bản.`,
  unread: (annex: string, row: string, header: string, text: string): string =>
    `Phụ lục ${annex}, hàng “${row}”, cột “${header}” ghi “${text}”, không đọc được thành số; hãy tự cộng lại cột này.`,
  unknown: (annex: string): string =>
    `Bảng của Phụ lục ${annex} không đọc được theo từng đơn vị; hãy tự cộng lại các tổng.`,
};

interface Target {
  readonly annex: AppendixId;
  readonly paragraph: number;
  readonly text: string;
  readonly message: string;
  readonly outcome: 'right' | 'wrong' | 'look';
}

/**
 * Every sum of Phụ lục I, II and III is the sum of what it counts: totals of columns, sums in a row, numbers of documents.
 * Which of the figures is the wrong one it cannot tell.
 */
export const totalsAddUp = defineCheck<Target>({
  id: 'totals-add-up',
  rule: 'V08',
  title: 'Các tổng trong phụ lục cộng đúng',
  severity: 'error',
  basis: [{ text: 'Đề cương Mẫu số 02, Phụ lục I, II, III: tổng bằng cộng các số hạng', grade: 'A' }],
  appliesTo: (report) => [...ofDocuments(report), ...ofCounts(report), ...ofOthers(report), ...unreadAnnexes(report)],
  expect: ({ annex, paragraph, text, message, outcome }, { entered, document }): Outcome => {
    if (outcome === 'right') return passed;
    const place = inParagraph(paragraph, text);
    if (outcome === 'look') return { kind: 'cannot-tell', message, place };
    const built = entered && document.controls.some(({ tag }) => tag === appendixTag(annex));
    return { kind: 'failed', message, place, ...(built ? { fix: { kind: 'annex', annex } } : {}) };
  },
});

const ofDocuments = (report: Report): readonly Target[] =>
  documentTotals(report).map(({ where, there, sum, paragraph, text }) => ({
    annex: 'I',
    paragraph,
    text,
    message: messages.documents(where, there, sum),
    outcome: there === sum ? 'right' : 'wrong',
  }));

const ofCounts = (report: Report): readonly Target[] =>
  annexSums(report).map(({ annex, row, header, text, paragraph, sum, unread, right, across }): Target => {
    if (sum === null)
      return {
        annex,
        paragraph: unread?.paragraph ?? paragraph,
        text: unread?.text ?? text,
        message: messages.unread(annex, unread?.row ?? row, header, unread?.text ?? text),
        outcome: 'look',
      };
    const message = (across ? messages.row : messages.column)(annex, row, header, text, sum);
    return { annex, paragraph, text, message, outcome: right ? 'right' : 'wrong' };
  });

/** Tables with a row per title, or of documents by kind. */
const ofOthers = (report: Report): readonly Target[] =>
  looseSums(report).map(({ annex, row, header, text, paragraph, sum, right, across }) => ({
    annex,
    paragraph,
    text,
    message: (across ? messages.row : messages.column)(annex, row, header, text, sum),
    outcome: right ? 'right' : 'wrong',
  }));

/** Annexes with a table nobody could read. */
function unreadAnnexes(report: Report): readonly Target[] {
  const read = new Set(looseSums(report).map(({ annex }) => annex));
  return report.annexes.flatMap(({ id, table, counts, opening }): readonly Target[] =>
    id === 'I' || table === null || counts.length > 0 || opening === null || read.has(id)
      ? []
      : [
          {
            annex: id,
            paragraph: opening.index,
            text: opening.text,
            message: messages.unknown(id),
            outcome: 'look',
          },
        ],
  );
}
