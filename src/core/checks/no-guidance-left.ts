import { GUIDANCE_PREFIX } from '../report/written-text';
import { normalizeText } from '../text/normalize';
import { defineCheck, inParagraph, passed, type Fix, type Outcome } from './check';
import { guidanceIn, guidanceWords, isOurGuidance, type GuidanceWords } from './reading/form-guidance';
import { cited } from './reading/places';
import type { Report, ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  ours: (words: string): string => `Còn sót dòng hướng dẫn ${cited(words)}, cần xóa trước khi ký.`,
  forms: (words: string): string => `Còn sót lời hướng dẫn của mẫu ${cited(words)}, cần bỏ khỏi báo cáo.`,
};

interface Target {
  readonly line: ReportLine;
  readonly words: GuidanceWords;
}

/**
 * Nothing of what the form tells its writer is left: its brackets, its lines of instruction, our own lines of guidance.
 * "Nêu cao", "nêu gương" in prose are words of hers. A body that still shows its prompt is `bodies-written`'s.
 */
export const noGuidanceLeft = defineCheck<Target>({
  id: 'no-guidance-left',
  rule: 'V03',
  title: 'Không còn lời hướng dẫn của mẫu',
  severity: 'error',
  basis: [{ text: 'Mẫu số 02, những lời hướng dẫn không in trong báo cáo', grade: 'A' }],
  appliesTo: (report) => {
    const words = guidanceWords(report);
    const prompts = new Set(
      report.document.controls.flatMap(({ placeholder, start, paragraph, lastParagraph }) =>
        placeholder && start === null
          ? Array.from({ length: lastParagraph - paragraph + 1 }, (_, more) => paragraph + more)
          : [],
      ),
    );
    return report.lines
      .filter(({ paragraph }) => paragraph.text.trim() !== '' && !prompts.has(paragraph.index))
      .map((line) => ({ line, words }));
  },
  expect: ({ line, words }, report): Outcome => {
    const { paragraph } = line;
    const text = normalizeText(paragraph.text);
    const forms = text.startsWith(GUIDANCE_PREFIX) ? null : guidanceIn(paragraph.text, line.role === 'heading', words);
    const ours = forms === null && (text.startsWith(GUIDANCE_PREFIX) || isOurGuidance(text, words));
    const left = ours ? paragraph.text.trim() : forms;
    if (left === null) return passed;
    const message = ours ? messages.ours(left) : messages.forms(left);
    const fix = removal(line, left, report);
    return {
      kind: 'failed',
      message,
      place: inParagraph(paragraph.index, left.slice(0, LONGEST_QUOTE).trim()),
      ...(fix !== null && { fix }),
    };
  },
});

const LONGEST_QUOTE = 120;

/** The words go; a paragraph of nothing else goes whole, unless it is all that its cell or body has. */
function removal({ paragraph, item, role }: ReportLine, left: string, { items, document }: Report): Fix | null {
  const { text, index, cell, changed } = paragraph;
  if (changed) return null;
  if (role === 'heading' && text.trim() === left) {
    const ours = items.find((one) => one.item.id === item && one.found === 'control');
    return ours === undefined ? null : { kind: 'heading', item: ours.item.id };
  }
  if (text.trim() !== left) {
    if (!left.startsWith('(') || text.split(left).length !== 2) return null;
    const from = text.includes(` ${left}`) ? ` ${left}` : left;
    return { kind: 'words', edits: [{ paragraph: index, edit: { from, to: '' } }] };
  }
  const body = role === 'body' ? (items.find((one) => one.item.id === item)?.body ?? []) : null;
  const neighbours = [document.paragraphs[index - 1], document.paragraphs[index + 1]];
  const aloneInCell =
    cell !== null &&
    !neighbours.some(
      (one) => one?.cell?.table === cell.table && one.cell.row === cell.row && one.cell.column === cell.column,
    );
  const alone = body?.length === 1 || aloneInCell;
  return alone || index === document.paragraphs.length - 1 ? null : { kind: 'remove-paragraphs', paragraphs: [index] };
}
