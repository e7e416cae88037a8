/** Headings by their look that are no item's. Numbering of hers inside a body is hers. */
import type { FileDocument, FileParagraph } from '../../report/file-document';
import { normalizeText } from '../../text/normalize';
import { printedText } from './heading-line';
import { controlledParagraphs } from './heading-places';
import type { ReportLine } from './report';

/** No heading is longer. */
const LONGEST = 300;

const SECTION = /^(?:[IVX]{1,5})\s*[.):]\s*\p{L}/u;
const CLAUSE = /^\d{1,2}\s*[.)]\s*\p{L}/u;

const isBold = ({ runs }: FileParagraph): boolean => {
  const said = runs.filter(({ text }) => text.trim() !== '');
  return said.length > 0 && said.every(({ bold }) => bold);
};

const inCapitals = ({ text, runs }: FileParagraph): boolean =>
  (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) || (runs.length > 0 && runs.every(({ capitals }) => capitals));

/** A mục: a Roman number before words in capitals, bold, or of a heading's level. A khoản: bold as a whole behind one figure. */
export function looksLikeHeading(paragraph: FileParagraph): boolean {
  if (paragraph.text.length > LONGEST) return false;
  const said = printedText(paragraph);
  if (SECTION.test(said)) return inCapitals(paragraph) || isBold(paragraph) || paragraph.outlineLevel !== null;
  return (
    CLAUSE.test(said) && (isBold(paragraph) || paragraph.outlineLevel === 2) && !/[;.]$/u.test(normalizeText(said))
  );
}

/** Lines of the body that look like headings and are none of ours. */
export function strangeHeadings(document: FileDocument, lines: readonly ReportLine[]): readonly ReportLine[] {
  const controlled = controlledParagraphs(document);
  return lines.filter(
    ({ paragraph, zone, role }) =>
      zone === 'body' &&
      role !== 'heading' &&
      paragraph.tableLevel === 0 &&
      !controlled.has(paragraph.index) &&
      looksLikeHeading(paragraph),
  );
}
