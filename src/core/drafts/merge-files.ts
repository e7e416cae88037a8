/** The member units' files together: what each holds, and what they would bring into the annexes. Pure. */
import { yearIn } from '../appendix/import/header-words';
import { proposalOf, workbookReader, type ImportSetting } from '../appendix/import/import-workbooks';
import type { CountTable } from '../appendix/title-row';
import type { CellOrigin, Findings, ImportProposal } from '../appendix/import/proposal';
import type { Workbook } from '../appendix/import/workbook';
import { boundsOf } from '../checks/reading/bounds';
import { headingWords } from '../checks/reading/heading-words';
import { saidYear, yearsIn } from '../checks/reading/said-year';
import { outlineItems } from '../outline/outline-items';
import type { Outline } from '../outline/outline';
import type { FileDocument } from '../report/file-document';
import { newReportData } from '../report/report-data';
import { draftTexts, type ItemText } from './draft-texts';
import { matchDraft } from './match-draft';
import { senderGuess, type SenderGuess } from './merge-unit';
import { documentWorkbook, inDocumentTables } from './merge-workbook';

/** A file as it was read. Names are different from each other. */
export type ReceivedFile =
  | { readonly kind: 'document'; readonly name: string; readonly document: FileDocument }
  | { readonly kind: 'workbook'; readonly name: string; readonly workbook: Workbook };

/** What was understood of a file by itself; does not depend on what she chooses. */
export interface UnderstoodFile {
  readonly file: ReceivedFile;
  readonly sender: SenderGuess;
  /** Items whose headings were found; [] for a workbook. */
  readonly headings: readonly string[];
  readonly texts: readonly ItemText[];
  /** The year its title or headings say; null = none, or a workbook. */
  readonly year: number | null;
}

/** A file with its unit and its figures. */
export interface UnitFile extends UnderstoodFile {
  /** Chosen or recognised; null = not known. */
  readonly unit: string | null;
  /** Counts found for each annex, and documents for Phụ lục I; those of N only. */
  readonly figures: Readonly<Record<'I' | CountTable, number>>;
  /** Figures of the year before, or of another year, stand in it and none of N. */
  readonly otherYear: boolean;
  /** Sums that disagree with their rows, a sentence each. */
  readonly totals: readonly string[];
}

/** All files together. */
export interface Merged {
  readonly files: readonly UnitFile[];
  readonly proposal: ImportProposal;
}

/** Lines of a title. */
const TITLE_LINES = 4;

/** Reads files one by one against the form and the units. */
export function fileReader(outline: Outline, setting: ImportSetting): (file: ReceivedFile) => UnderstoodFile {
  const guess = senderGuess(setting.units);
  const blank = newReportData(outline, setting.year);
  const items = outlineItems(outline, blank);
  const words = headingWords(outline, blank);
  return (file) => {
    if (file.kind === 'workbook')
      return { file, sender: guess.ofWorkbook(file.workbook), headings: [], texts: [], year: null };
    const { name, document } = file;
    const match = matchDraft(outline, document);
    const { title, bodyEnd } = boundsOf(outline, document);
    const titles = title === null ? [] : document.paragraphs.slice(title + 1, title + 1 + TITLE_LINES);
    return {
      file,
      sender: guess.ofDocument(name, document),
      headings: match.headings.map(({ item }) => item),
      texts: draftTexts(items, match, document, bodyEnd),
      year: yearsIn(titles.map(({ text }) => text).join(' '))[0] ?? saidYear(outline, document, words.match),
    };
  };
}

/** What stands in the file's tables. Where she chose the unit, no other is thought of. */
function findingsOf(
  { file, year: said }: UnderstoodFile,
  unit: string | null,
  chosen: boolean,
  setting: ImportSetting,
): Findings {
  // The name of the file is another one below: the year in it is handed on.
  const named = yearIn(file.name);
  const year = named === setting.year || named === setting.year - 1 ? named : said;
  const book =
    file.kind === 'document'
      ? documentWorkbook(file.name, file.document, year)
      : { ...file.workbook, ...(year !== null && { year }) };
  const sender = setting.units.find(({ id }) => id === unit);
  const units = chosen ? setting.units.filter(({ id }) => id === unit) : setting.units;
  if (sender === undefined) return shown(file, workbookReader(setting)(book));
  // A table that names no unit is its sender's: the reading takes the unit from the name of the file.
  const asSender = `${sender.name}.docx`;
  const [mine, theirs] = [`${file.name} › `, `${asSender} › `];
  const renamed = (key: string, from: string, to: string): string =>
    key.startsWith(from) ? to + key.slice(from.length) : key;
  const chosenUnits = Object.fromEntries(
    Object.entries(setting.chosenUnits ?? {}).map(([key, one]) => [renamed(key, mine, theirs), one]),
  );
  const read = workbookReader({ ...setting, units, chosenUnits })({ ...book, file: asSender });
  const own = <Found extends { readonly origin: CellOrigin }>(found: readonly Found[]): readonly Found[] =>
    found.map((one) => ({ ...one, origin: { ...one.origin, file: file.name } }));
  return shown(file, {
    counts: own(read.counts),
    documents: own(read.documents),
    unread: own(read.unread),
    totals: own(read.totals),
    unmatched: own(read.unmatched).map((one) => ({ ...one, key: renamed(one.key, theirs, mine) })),
    notes: read.notes.map((note) => note.replaceAll(asSender, file.name)),
  });
}

/** Cells as they are named in the file itself. */
const shown = (file: ReceivedFile, findings: Findings): Findings =>
  file.kind === 'workbook' ? findings : inDocumentTables(findings, file.document);

/** Joins the files. `chosen`: by file name the unit she chose; null = the file is left out. */
export function mergeFiles(
  understood: readonly UnderstoodFile[],
  setting: ImportSetting,
  chosen: Readonly<Record<string, string | null>> = {},
): Merged {
  const tables = new Map(setting.columns.map(({ id, table }) => [id, table]));
  const read = understood.flatMap((one) => {
    const { name } = one.file;
    const said = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    if (said === null) return [];
    const unit = said ?? one.sender.unit;
    return [{ one, unit, findings: findingsOf(one, unit, said !== undefined, setting) }];
  });
  const files = read.map(({ one, unit, findings: { counts, documents, totals } }): UnitFile => {
    const ofYear = counts.filter(({ year }) => year === setting.year);
    const of = (table: CountTable): number => ofYear.filter(({ column }) => tables.get(column) === table).length;
    return {
      ...one,
      unit,
      figures: { I: documents.length, II: of('II'), III: of('III') },
      otherYear: counts.length > 0 && ofYear.length === 0,
      totals: totals.map(({ sentence }) => sentence),
    };
  });
  return {
    files,
    proposal: proposalOf(
      read.map(({ findings }) => findings),
      setting,
    ),
  };
}
