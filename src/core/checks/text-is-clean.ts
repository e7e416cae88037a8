import { defineCheck, inParagraph, type Fix, type Outcome } from './check';
import { fontEncoding, textEncoding, type LegacyEncoding } from './prose/legacy-letters';
import { spacingPlaces, type SpacingFault, type SpacingPlace } from './prose/spacing';
import { editsOf, type Replacement } from './prose/words-fix';
import type { Report, ReportLine } from './reading/report';

/** What it says. `more` = further paragraphs with the same. */
export const messages = {
  decomposed: (shown: string, more: number): string =>
    `“${shown}” gồm chữ và dấu rời nhau (Unicode tổ hợp), cần là chữ có dấu liền (Unicode dựng sẵn)${others(more)}.`,
  stray: (shown: string, more: number): string =>
    `“${shown}” có dấu thanh rời hoặc thừa, cần gõ lại từ này${others(more)}.`,
  font: (encoding: string, font: string, shown: string, more: number): string =>
    `“${shown}” dùng phông ${font} của bảng mã cũ ${encoding}, cần chuyển sang Unicode, phông Times New Roman${others(more)}.`,
  letters: (encoding: string, shown: string, more: number): string =>
    `“${shown}” được gõ bằng bảng mã cũ ${encoding}, cần chuyển sang Unicode${others(more)}.`,
  double: (shown: string, more: number): string =>
    `“${shown}” có hai dấu cách liền nhau, cần một dấu cách${others(more)}.`,
  'before-mark': (shown: string, more: number): string =>
    `“${shown}” có dấu cách trước dấu câu, cần bỏ dấu cách${others(more)}.`,
  'after-bracket': (shown: string, more: number): string =>
    `“${shown}” có dấu cách sau dấu mở ngoặc, cần bỏ dấu cách${others(more)}.`,
  missing: (shown: string, more: number): string => `“${shown}” thiếu dấu cách sau dấu câu${others(more)}.`,
};

const others = (more: number): string => (more === 0 ? '' : ` (còn ${more} đoạn khác như vậy)`);

/** Something wrong with a paragraph. `kind` groups what is one and the same trouble. */
interface Fault {
  readonly kind: string;
  readonly line: ReportLine;
  readonly quote: string;
  readonly message: (more: number) => string;
  readonly places: readonly Replacement[];
}

/** Paragraphs with the same trouble that are told one by one. */
const MOST_ONE_BY_ONE = 10;

/**
 * Letters are composed Unicode (TCVN 6909) and spaces stand where they should. The letterhead and the closing are often
 * set out with spaces and are looked at for letters only. Gaps for the pen and dots of blanks are left alone.
 */
export const textIsClean = defineCheck<readonly Fault[]>({
  id: 'text-is-clean',
  rule: 'V26',
  title: 'Chữ Unicode dựng sẵn, không thừa thiếu dấu cách',
  severity: 'warning',
  basis: [
    { text: 'TCVN 6909:2001; NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.4', grade: 'A' },
    { text: 'Cách đặt dấu cách quanh dấu câu', grade: 'P' },
  ],
  appliesTo: (report) => grouped(faultsOf(report)),
  expect: (faults): Outcome | readonly Outcome[] => {
    const [first] = faults;
    if (first === undefined) return [];
    const fix = fixOf(faults);
    return {
      kind: 'failed',
      message: first.message(faults.length - 1),
      place: inParagraph(first.line.paragraph.index, first.quote),
      ...(fix !== null && { fix }),
    };
  },
});

/** One group for a trouble that is everywhere, one for each paragraph where it is rare. */
function grouped(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const kinds = new Map<string, Fault[]>();
  for (const fault of faults) {
    const known = kinds.get(fault.kind);
    if (known === undefined) kinds.set(fault.kind, [fault]);
    else known.push(fault);
  }
  const alone = (kind: string): boolean => !kind.startsWith('all') && (kinds.get(kind)?.length ?? 0) <= MOST_ONE_BY_ONE;
  return [...kinds].flatMap(([kind, all]) => (alone(kind) ? all.map((fault) => [fault]) : [all]));
}

function fixOf(faults: readonly Fault[]): Fix | null {
  const edits = faults.flatMap(({ line: { paragraph }, places }) =>
    places.length === 0 ? [] : editsOf(paragraph.text, places).map((edit) => ({ paragraph: paragraph.index, edit })),
  );
  return edits.length === 0 ? null : { kind: 'words', edits };
}

function faultsOf({ lines }: Report): readonly Fault[] {
  return lines.flatMap((line): readonly Fault[] => {
    const { text } = line.paragraph;
    if (line.zone === 'outside' || text.trim() === '') return [];
    const legacy = legacyFault(line);
    if (legacy !== null) return [legacy];
    const letters = text === text.normalize('NFC') && !/\p{M}/u.test(text) ? null : letterFault(line);
    const spaced = line.zone !== 'letterhead' && line.zone !== 'closing' && letters === null;
    return [...(letters === null ? [] : [letters]), ...(spaced ? spaceFaults(line) : [])];
  });
}

function legacyFault(line: ReportLine): Fault | null {
  const { text, runs } = line.paragraph;
  const run = runs.find((one) => fontEncoding(one.font) !== null && /\p{L}/u.test(one.text));
  if (run !== undefined) {
    const encoding: LegacyEncoding = fontEncoding(run.font) ?? 'TCVN3';
    const shown = run.text.trim().slice(0, 60).trim();
    return fault(`all ${run.font}`, line, shown, (more) => messages.font(encoding, run.font ?? '', shown, more));
  }
  const told = textEncoding(text);
  if (told === null) return null;
  const { encoding, word: shown } = told;
  return fault(`all ${encoding}`, line, shown, (more) => messages.letters(encoding, shown, more));
}

/** Marks that do not belong to their letter, or letters whose marks are apart. */
function letterFault(line: ReportLine): Fault {
  const { text } = line.paragraph;
  const composed = text.normalize('NFC');
  const stray = [...composed.matchAll(/\S*\p{M}\S*/gu)][0]?.[0];
  if (stray !== undefined) {
    const words = [...text.matchAll(/\S+/gu)].map(([word]) => word);
    const shown = words.find((word) => word.normalize('NFC') === stray) ?? stray;
    return fault('all stray', line, shown, (more) => messages.stray(shown, more));
  }
  const words = [...text.matchAll(/\S+/gu)].filter(({ 0: word }) => word !== word.normalize('NFC'));
  const shown = words[0]?.[0] ?? text;
  const places = words.map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    to: word.normalize('NFC'),
  }));
  return { ...fault('all decomposed', line, shown, (more) => messages.decomposed(shown, more)), places };
}

/** One for each kind of a paragraph's misplaced spaces. */
function spaceFaults(line: ReportLine): readonly Fault[] {
  const kinds = new Map<SpacingFault, SpacingPlace[]>();
  for (const place of spacingPlaces(line.paragraph.text))
    kinds.set(place.fault, [...(kinds.get(place.fault) ?? []), place]);
  return [...kinds].flatMap(([kind, places]): readonly Fault[] => {
    const [first] = places;
    return first === undefined
      ? []
      : [{ ...fault(kind, line, first.shown, (more) => messages[kind](first.shown, more)), places }];
  });
}

const fault = (kind: string, line: ReportLine, quote: string, message: Fault['message']): Fault => ({
  kind,
  line,
  quote,
  message,
  places: [],
});
