/** A document typed as one line: "12/KH-CTĐ ngày 05/01/2026 Kế hoạch phát động thi đua". */
import { normalizeText } from '../text/normalize';
import { parseDocumentNumber } from './document-number';

const LINE =
  /^(?:\d{1,3}[.)]\s+)?(?:số\s*:?\s+)?(\S+?)[,;:.]?(?:\s+(?:[-–]\s+)?(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[,;:.]?)?(?:\s+(?:[-–]\s+)?(.+))?$/iu;

/** Number, date and subject; a part that is not there is ''. Null for a line that does not begin with a number and symbol. */
export function documentLine(typed: string): readonly [number: string, date: string, subject: string] | null {
  const [, number = '', date = '', subject = ''] = LINE.exec(normalizeText(typed)) ?? [];
  return parseDocumentNumber(number) === null ? null : [number, date, subject];
}
