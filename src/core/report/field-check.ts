/** What a rule says of what was typed into a field. */
import { isLeftBlank } from '../text/blank';
import { enteredLine, hasUnprintable, lengthOf } from '../text/entered-text';

/**
 * Accepted: the value to keep, the text it prints ('' = a blank), and a note worth saying that stops nothing ('' = none).
 * Refused: the sentence under the field.
 */
export type FieldCheck<T> =
  { readonly ok: true; readonly value: T; readonly text: string; readonly note: string } | Refusal;

/** A refused value with its sentence. */
export interface Refusal {
  readonly ok: false;
  readonly sentence: string;
}

/** A value that can be used. */
export const accepted = <T>(value: T, text: string, note = ''): FieldCheck<T> => ({ ok: true, value, text, note });

/** A value that stays visible and is not used. */
export const refused = (sentence: string): Refusal => ({ ok: false, sentence });

/** Sentences every field of text may say; `name` begins them. */
export const textSentences = {
  unprintable: (name: string): string => `${name} có ký tự không in được; hãy xoá và gõ lại.`,
  tooLong: (name: string, length: number, longest: number): string =>
    `${name} dài ${length} ký tự, cần không quá ${longest}; hãy rút gọn.`,
};

/** A text of one line, at most `longest` characters; blank is allowed, and so are the dots the form leaves in a blank's place. */
export function checkLine(name: string, typed: string, longest: number): FieldCheck<string> {
  const line = enteredLine(typed);
  if (isLeftBlank(line)) return accepted('', '');
  if (hasUnprintable(line)) return refused(textSentences.unprintable(name));
  const length = lengthOf(line);
  return length > longest ? refused(textSentences.tooLong(name, length, longest)) : accepted(line, line);
}
