/** Which lines above the table of an annex stand there, and whether the table does. */
import type { FileDocument, FileParagraph, FileTable } from '../../report/file-document';
import { saysNothingOccurred } from '../../report/written-text';
import { countWords } from '../../text/word-count';
import type { ReportAnnex } from './report';

/** "Phụ lục n", what it is about, "(Kèm theo …)", the table. */
export const annexParts = ['label', 'annexTitle', 'attached', 'table'] as const;
/** One of them. */
export type AnnexPart = (typeof annexParts)[number];

/** What is missing of an annex that stands in the report. */
export interface AnnexLines {
  readonly missing: readonly AnnexPart[];
  /** Where it begins. */
  readonly first: FileParagraph;
  /** Words or a picture stand where the table should: a person has to look. */
  readonly told: boolean;
}

/** Fewest words that may say in sentences what a table should. */
const FEWEST_WORDS = 8;
/** A title has more words than "Phụ lục số II". */
const FEWEST_OF_TITLE = 3;
const LABEL = /^\s*phụ lục(?: số)? [0-9ivx]+\s*[.:–—-]?\s*/iu;
const REMARK = /^[\s*()]*(?:t[ỷỉ] lệ|ô để trống|ghi chú|năm \d)/iu;
const ATTACHED = /^\s*\(?\s*(?:ban hành |gửi |đính )?kèm|^\s*\(.*báo cáo/iu;

/** Reads them; null = the annex does not stand in the report at all. */
export function annexLines(
  { opening, attached, lines, table }: ReportAnnex,
  document: FileDocument,
): AnnexLines | null {
  const first = opening ?? lines.find(({ text }) => text.trim() !== '') ?? lines[0];
  if (first === undefined) return null;
  const outside = lines.filter(({ tableLevel }) => tableLevel === 0);
  const inTable = lines.find(({ tableLevel }) => tableLevel > 0);
  const pieces = outside
    .filter(({ index }) => index < (inTable?.index ?? Infinity))
    .flatMap(({ text }) => text.split(/[\n\v\r]/u));
  const words = pieces.map((text) => text.replace(LABEL, '')).filter((text) => text.trim() !== '');
  const body = words.filter((text) => !ATTACHED.test(text));
  const titles = body.filter((text) => /^\s*[“"]?\p{Lu}/u.test(text) && countWords(text) > FEWEST_OF_TITLE);
  // A reading that shows no tables shows their paragraphs.
  const tabled = table !== null || inTable !== undefined;
  const stands: Readonly<Record<AnnexPart, boolean>> = {
    label: opening !== null,
    annexTitle: titles.length > 0 || (table !== null && titledInside(table)),
    attached: attached !== null || words.some((text) => ATTACHED.test(text)),
    table: tabled || document.unseen.length > 0 || body.some(saysNothingOccurred),
  };
  return {
    missing: annexParts.filter((part) => !stands[part]),
    first,
    told:
      outside.some(({ picture }) => picture) ||
      // The first is the title; remarks below a table have no figures, or begin so.
      body
        .slice(1)
        .filter((text) => /\d/u.test(text) && !REMARK.test(text))
        .reduce((sum, text) => sum + countWords(text), 0) >= FEWEST_WORDS,
  };
}

/** Whether the first row of a table is one cell with its title. */
const titledInside = ({ cells, columns }: FileTable): boolean =>
  cells.some(
    ({ row, columns: wide, text }) => row === 0 && columns > 1 && wide >= columns && countWords(text) > FEWEST_OF_TITLE,
  );
