/** The reporting year N as the document itself says it. */
import type { Outline } from '../../outline/outline';
import { fieldTag } from '../../report/control-tag';
import { parseYear } from '../../report/report-year';
import type { FileDocument } from '../../report/file-document';
import { foldWords } from '../../text/fold-words';
import type { HeadingMatcher } from '../../report/item-status';

/** A year behind "năm", and not the end of a longer figure. */
const YEAR = /(?:^| )năm (\d{4})(?!\d)/gu;

/** Years a text names, in order. */
export const yearsIn = (text: string): readonly number[] =>
  [...foldWords(text).matchAll(YEAR)].flatMap(([, figures = '']) => parseYear(figures) ?? []);

/** Paragraphs before which a title has to begin, and paragraphs it may take. */
const MOST_BEFORE_TITLE = 80;
const MOST_OF_TITLE = 4;

/** Whether a field of the reporting year says a year. */
export const fieldSays = ({ controls }: FileDocument, year: number): boolean =>
  controls.some(({ tag, placeholder, text }) => tag === fieldTag('year') && !placeholder && parseYear(text) === year);

/** Year of the field's own controls; N+1 tells N where N itself is blank. */
function inFields({ controls }: FileDocument): number | null {
  const read = (tag: string, less: number): number | null => {
    for (const control of controls) {
      const year = control.tag === tag && !control.placeholder ? parseYear(control.text) : null;
      if (year !== null) return year - less;
    }
    return null;
  };
  return read(fieldTag('year'), 0) ?? read(fieldTag('next-year'), 1);
}

/** Year of the trích yếu: "Tổng kết … năm 2026, phương hướng nhiệm vụ năm 2027". */
function inTitle(outline: Outline, { paragraphs }: FileDocument): number | null {
  const begins = foldWords(outline.fixed.title.form.split('{cluster}')[0] ?? '').replace(/ cụm$/u, '');
  const at = paragraphs.slice(0, MOST_BEFORE_TITLE).findIndex(({ text }) => foldWords(text).startsWith(begins));
  if (at < 0) return null;
  return (
    yearsIn(
      paragraphs
        .slice(at, at + MOST_OF_TITLE)
        .map(({ text }) => text)
        .join(' '),
    )[0] ?? null
  );
}

/** Year of the first heading that has one. */
function inHeadings(outline: Outline, { paragraphs }: FileDocument, match: HeadingMatcher): number | null {
  const years = new Map(outline.rows.map((row) => [row.id, row.years]));
  for (const { text, tableLevel } of paragraphs) {
    const id = tableLevel > 0 ? null : match(text);
    const said = id === null ? undefined : years.get(id)?.[0];
    const [year] = said === undefined ? [] : yearsIn(text);
    if (year !== undefined) return said === 'N' ? year : year - 1;
  }
  return null;
}

/** The year; null where the document says none. */
export const saidYear = (outline: Outline, document: FileDocument, match: HeadingMatcher): number | null =>
  inFields(document) ?? inTitle(outline, document) ?? inHeadings(outline, document, match);
