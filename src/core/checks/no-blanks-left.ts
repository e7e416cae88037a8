import { fieldTag, type AppendixId } from '../report/control-tag';
import { isLeftBlank } from '../text/blank';
import { defineCheck, inParagraph, passed, type Outcome, type Severity } from './check';
import { bodyBlanks, letterheadBlanks, titleBlanks, wholeBlanks, type Blank } from './prose/blanks';
import { cited } from './reading/places';
import type { Report, ReportLine } from './reading/report';

/** What it says. */
export const messages = {
  value: (words: string): string => `${cited(words)} còn bỏ trống, cần điền đủ.`,
  number: 'Số của văn bản còn bỏ trống, cần điền trước khi gửi.',
  date: 'Ngày, tháng của văn bản còn bỏ trống, cần điền trước khi gửi.',
  symbol: 'Ký hiệu sau “BC-” còn bỏ trống, cần ghi, ví dụ “BC-CTĐ”.',
  office: 'Chức vụ của người ký tại cơ quan còn bỏ trống, cần ghi, ví dụ “GIÁM ĐỐC SỞ NỘI VỤ”.',
  year: 'Năm còn bỏ trống, cần ghi đủ bốn chữ số.',
  /** The same once more above annexes: said once for all of them. */
  alsoAbove: (sentence: string, annexes: readonly string[]): string =>
    `${sentence.replace(/\.$/u, '')}; dòng “(Kèm theo …)” của Phụ lục ${annexes.join(', ')} cũng vậy.`,
  above: (sentence: string, annexes: readonly string[]): string =>
    `Dòng “(Kèm theo …)” của Phụ lục ${annexes.join(', ')}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};

interface Found {
  readonly line: ReportLine;
  readonly blank: Blank;
  /** The annex whose "(Kèm theo …)" it is. */
  readonly annex: AppendixId | null;
}

type Target =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'blank';
      readonly line: ReportLine;
      readonly blank: Blank;
      /** Annexes above which the same is blank. */
      readonly above: readonly AppendixId[];
      /** Only there, not in the letterhead. */
      readonly attached: boolean;
    };

/** What the letterhead and each "(Kèm theo …)" say alike. */
const SHARED: ReadonlySet<Blank['kind']> = new Set(['number', 'date', 'symbol', 'year']);

/**
 * No place is left that the form or a draft leaves to be filled in. Number, day and month are filled in by the clerk when
 * the report is signed, so they are asked for only when it is sent; an electronic one may leave them open. Dots behind a
 * word, a comma or "v.v" are an ellipsis. The name of the signer is asked for by `signature-complete`.
 */
export const noBlanksLeft = defineCheck<Target>({
  id: 'no-blanks-left',
  rule: 'V02',
  title: 'Không còn chỗ bỏ trống',
  severity: 'error',
  basis: [
    { text: 'Mẫu số 02, các chỗ để dấu chấm', grade: 'A' },
    {
      text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1.c (văn bản điện tử không phải ghi số, ngày ở phụ lục)',
      grade: 'A',
    },
  ],
  appliesTo: (report) => {
    const attached = new Map(report.annexes.map(({ id, attached: line }) => [line?.index, id]));
    const prompts = promptParagraphs(report);
    const offices = openOffices(report);
    const found = report.lines
      .filter(({ zone, paragraph }) => zone !== 'outside' && !prompts.has(paragraph.index))
      .flatMap((line): readonly Found[] => {
        const { index, text } = line.paragraph;
        const annex = attached.get(index) ?? null;
        const office: readonly Blank[] = offices.has(index) ? [{ kind: 'office', words: text.trim() }] : [];
        return [...office, ...blanksOf(line, annex !== null)].map((blank) => ({ line, blank, annex }));
      });
    return report.lines.length === 0 ? [] : [{ kind: 'none' }, ...told(found)];
  },
  expect: (target, report): Outcome => {
    if (target.kind === 'none') return passed;
    const { line, blank, above, attached } = target;
    const severity = severityOf(blank.kind, attached, report);
    if (severity === null) return passed;
    const plain = blank.kind === 'value' ? messages.value(blank.words) : messages[blank.kind];
    const also = attached ? messages.above : messages.alsoAbove;
    const message = above.length === 0 ? plain : also(plain, above);
    return { kind: 'failed', message, place: inParagraph(line.paragraph.index, blank.words), severity };
  },
});

/**
 * A number, date, symbol or year that is blank in the letterhead is blank above every annex too: one thing to fill in, told
 * once, with the annexes.
 */
function told(found: readonly Found[]): readonly Target[] {
  const isShared = ({ line, blank, annex }: Found): boolean =>
    SHARED.has(blank.kind) && (annex !== null || line.zone === 'letterhead');
  const groups = new Map<Blank['kind'], Found[]>();
  for (const one of found.filter(isShared)) {
    const group = groups.get(one.blank.kind);
    if (group === undefined) groups.set(one.blank.kind, [one]);
    else group.push(one);
  }
  return found.flatMap((one): readonly Target[] => {
    const { line, blank, annex } = one;
    const group = isShared(one) ? (groups.get(blank.kind) ?? []) : [one];
    if (group[0] !== one) return [];
    const above = isShared(one) ? group.flatMap((each) => each.annex ?? []) : [];
    return [{ kind: 'blank', line, blank, attached: annex !== null, above }];
  });
}

function severityOf(kind: Blank['kind'], attached: boolean, { purpose, data }: Report): Severity | null {
  const electronic = data.delivery === 'electronic';
  if (kind === 'number' || kind === 'date') return purpose === 'sign' ? null : electronic ? 'info' : 'error';
  if (attached && electronic) return purpose === 'sign' ? null : 'info';
  return 'error';
}

function blanksOf({ paragraph, zone, role }: ReportLine, attached: boolean): readonly Blank[] {
  const { text, tableLevel } = paragraph;
  if (attached || zone === 'letterhead') return letterheadBlanks(text);
  if (zone === 'title' || zone === 'addressee') return titleBlanks(text);
  if (zone === 'closing') return /^\s*[-–—]|lưu|kính/iu.test(text) ? titleBlanks(text) : [];
  if (role === 'heading') {
    const years = titleBlanks(text).filter(({ words }) => /\d/u.test(words));
    return years.length > 0 ? years : bodyBlanks(text);
  }
  const whole = tableLevel > 0 || zone === 'annex' ? wholeBlanks(text) : [];
  return whole.length > 0 ? whole : bodyBlanks(text);
}

/** Paragraphs of the signature in which the office is open. */
const openOffices = ({ document }: Report): ReadonlySet<number> =>
  new Set(
    document.controls
      .filter(({ tag, text }) => tag === fieldTag('signer-office') && isLeftBlank(text))
      .map(({ paragraph }) => paragraph),
  );

/** Paragraphs of bodies that show their prompt: nothing was written there at all. */
function promptParagraphs({ document: { controls } }: Report): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const { placeholder, start, paragraph, lastParagraph } of controls)
    if (placeholder && start === null) for (let at = paragraph; at <= lastParagraph; at++) shown.add(at);
  return shown;
}
