/** What a stamp was given for. */
import type { DocumentSnapshot } from '../../report/snapshot';
import { normalizeText } from '../../text/normalize';
import { numberFromText } from '../../text/number-from-text';

/** 16 hexadecimal digits of the words of the main text: the same while nothing a reader sees in it changes. Not a secret. */
export function contentHash({ paragraphs }: Pick<DocumentSnapshot, 'paragraphs'>): string {
  const words = paragraphs.map(({ text }) => normalizeText(text)).filter((text) => text !== '');
  const digits = (text: string): string => numberFromText(text).toString(16).padStart(8, '0');
  return digits(words.join('\n')) + digits(words.reverse().join('\r'));
}
