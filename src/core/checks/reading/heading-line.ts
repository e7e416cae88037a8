/** A heading as it prints: the number Word puts before it is part of it. */
import type { FileParagraph } from '../../report/file-document';
import { normalizeText } from '../../text/normalize';

/** Text of a paragraph with its automatic number. */
export const printedText = ({ text, autoNumber }: Pick<FileParagraph, 'text' | 'autoNumber'>): string =>
  normalizeText(autoNumber === null ? text : `${autoNumber} ${text}`);

const NUMBER = /^(?:(?:[IVXLC]{1,7}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/:]|[-–—+•])/u;

/** The number or sign a paragraph begins with, as it prints: "III.", "4.", "–", "a)"; '' = none. */
export const printedNumber = (paragraph: Pick<FileParagraph, 'text' | 'autoNumber'>): string =>
  NUMBER.exec(printedText(paragraph))?.[0].replace(/\s+/gu, '') ?? '';
