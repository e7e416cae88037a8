/** What a cell of a sheet means in the annex: a count, a text kept as typed, nothing, or something that cannot be read. */
import type { CellValue } from '../counts';
import { enterCount, enterNote } from '../enter-count';
import { shownContent } from './grid';
import { importSentences } from './import-words';
import type { CellContent } from './workbook';

/** `kept`: '' for a count, else why it is none; `unread`: nothing is taken. */
export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: CellValue; readonly sentence: string }
  | { readonly kind: 'unread'; readonly text: string; readonly sentence: string };

const unread = (content: CellContent, sentence: string): CellReading => ({
  kind: 'unread',
  text: shownContent(content),
  sentence,
});

/** A number as it would be typed: a formula's 2.9999999999996 is 3, a fraction has a comma. */
function typedNumber(value: number): string {
  const whole = Math.round(value);
  if (Math.abs(value - whole) < 1e-9 && Number.isSafeInteger(whole)) return String(whole === 0 ? 0 : whole);
  return String(value).replace('.', ',');
}

/** Reads a cell of a column of counts. */
export function readCount(content: CellContent | null): CellReading {
  if (content === null) return { kind: 'blank' };
  if (content.kind === 'error') return unread(content, importSentences.error(content.code));
  if (content.kind === 'uncalculated') return unread(content, importSentences.uncalculated);
  if (content.kind === 'date') return unread(content, importSentences.date(shownContent(content)));
  if (content.kind === 'truth') return unread(content, importSentences.truth);
  const entered = enterCount(content.kind === 'number' ? typedNumber(content.value) : shownContent(content));
  if (!entered.ok) return { kind: 'value', value: entered.typed, sentence: entered.sentence };
  return entered.value === null ? { kind: 'blank' } : { kind: 'value', value: entered.value, sentence: '' };
}

/** Reads a cell of a column of texts. */
export function readNote(content: CellContent | null): CellReading {
  const text = enterNote(shownContent(content));
  if (content?.kind === 'error') return unread(content, importSentences.error(content.code));
  return text === undefined ? { kind: 'blank' } : { kind: 'value', value: text, sentence: '' };
}
