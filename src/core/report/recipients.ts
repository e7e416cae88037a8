/** The lists of *Nơi nhận* and *Kính gửi*, as typed or pasted: an entry a line, dashes and marks at will. */
import { enteredLine, enteredLines, quoted } from '../text/entered-text';
import { accepted, checkLine, refused, type FieldCheck, type Refusal } from './field-check';

/** Most lines of each list: the form's controls are `recipient-1` to `recipient-9`. */
export const MOST_LINES = 9;
const LONGEST_LINE = 200;

/** What the lists say. */
export const recipientSentences = {
  tooMany: (name: string, count: number): string =>
    `${name} có ${count} dòng, cần không quá ${MOST_LINES}; hãy gộp bớt, ví dụ “Các đơn vị trong Cụm thi đua”.`,
  asAbove: '“Như trên” được tự in khi bật Kính gửi, nên không ghi vào đây.',
  archive: (unit: string): string =>
    unit === ''
      ? 'Dòng “Lưu” được tự in; đơn vị lưu ghi ở ô Đơn vị lưu.'
      : `Dòng “Lưu” được tự in; đơn vị lưu ${quoted(unit)} ghi ở ô Đơn vị lưu.`,
};

/** One entry without the dash before it and the mark behind it. */
const bare = (line: string): string =>
  enteredLine(line.replace(/^[\s\-–—•+*]+/u, '').replace(/[\s;,]+$/u, '')).replace(/(?<!\.)\.$/u, '');

/** Entries of a text: a line each; on one line too where they are told apart by `;`. */
const entriesIn = (typed: string): readonly string[] =>
  enteredLines(typed)
    .flatMap((line) => line.split(/;(?=\s|$)/u))
    .map(bare)
    .filter((entry) => entry !== '');

const asAbove = /^như (trên|kính gửi)$/iu;
const archiveLine = /^lưu\s*:?\s*(?:VT\s*[,;]?\s*)?(.*)$/iu;

/** The list of *Nơi nhận*, and the unit of a "Lưu" line that was pasted with it ('' = none). */
export interface RecipientsEntry {
  readonly lines: readonly string[];
  readonly archive: string;
}

/** First wrong line of a list, as a refusal; null when all can be used. */
function wrongLine(name: string, lines: readonly string[]): Refusal | null {
  if (lines.length > MOST_LINES) return refused(recipientSentences.tooMany(name, lines.length));
  for (const [place, line] of lines.entries()) {
    const checked = checkLine(`${name}, dòng ${place + 1},`, line, LONGEST_LINE);
    if (!checked.ok) return checked;
  }
  return null;
}

/** One line as it stands in the document; blank stays blank, so that the others keep their places. */
export const bareRecipient = (text: string): FieldCheck<string> => checkLine('Nơi nhận', bare(text), LONGEST_LINE);

/** *Nơi nhận*: prints as `- …;` lines. "Nơi nhận:", "Như trên" and "Lưu: …" are the form's and are told apart with a note. */
export function checkRecipients(typed: string): FieldCheck<RecipientsEntry> {
  const all = entriesIn(typed).filter((entry) => !/^nơi nhận\s*:?$/iu.test(entry));
  const lines = all.filter((entry) => !asAbove.test(entry) && !/^lưu\s*(?::|VT(?!\p{L})|$)/iu.test(entry));
  const wrong = wrongLine('Nơi nhận', lines);
  if (wrong) return wrong;
  const kept = all.find((entry) => !lines.includes(entry) && !asAbove.test(entry));
  const archive = kept === undefined ? '' : (archiveLine.exec(kept)?.[1] ?? '').replace(/^[.…\s]+$/u, '');
  const notes = [
    ...(all.some((entry) => asAbove.test(entry)) ? [recipientSentences.asAbove] : []),
    ...(kept === undefined ? [] : [recipientSentences.archive(archive)]),
  ];
  return accepted({ lines, archive }, lines.map((line) => `- ${line};`).join('\n'), notes.join(' '));
}

/** Addressees on the one line of their control: "A", or "A; B." (NĐ 30, Phụ lục I, phần I, mục II.9.b). */
export const addresseesText = (addressees: readonly string[]): string =>
  addressees.length > 1 ? `${addressees.join('; ')}.` : (addressees[0] ?? '');

/** *Kính gửi*: one addressee or several. */
export function checkAddressees(typed: string): FieldCheck<readonly string[]> {
  const lines = entriesIn(typed.replace(/^\s*kính gửi\s*:?/iu, ''));
  return wrongLine('Nơi kính gửi', lines) ?? accepted(lines, addresseesText(lines));
}
