import { isUnwritten } from '../report/written-text';
import type { FileParagraph } from '../report/file-document';
import { defineCheck, inDocument, inParagraph, passed, type Outcome } from './check';
import { recipientList, type RecipientLine } from './reading/recipient-list';
import { atParagraph, cited } from './reading/places';
import type { Report } from './reading/report';

/** What it says. */
export const messages = {
  none: 'Văn bản không có phần “Nơi nhận:”, cần có ở cuối báo cáo.',
  dash: (line: string): string => `Dòng nơi nhận ${cited(line)} không có gạch đầu dòng, cần ghi “- …;”.`,
  mark: (line: string): string => `Dòng nơi nhận ${cited(line)} cần kết thúc bằng dấu chấm phẩy “;”.`,
  stop: (line: string): string => `Dòng cuối của nơi nhận ${cited(line)} cần kết thúc bằng dấu chấm “.”.`,
  archive: 'Nơi nhận không có dòng cuối “- Lưu: VT, …”, cần ghi đơn vị lưu.',
  archiveWords: (line: string): string =>
    `Dòng lưu ghi ${cited(line)}, cần ghi như “- Lưu: VT, TĐKT.”, sau “VT” là tên viết tắt của đơn vị soạn thảo.`,
  archivePlace: 'Dòng “- Lưu: VT, …” cần đứng cuối phần Nơi nhận.',
  asAbove: 'Báo cáo có Kính gửi nên dòng đầu của nơi nhận cần là “- Như trên;”.',
  ending: (words: string): string => `Nội dung báo cáo kết thúc bằng ${cited(words)}, cần kết thúc bằng “./.”.`,
};

type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'line'; readonly line: RecipientLine; readonly last: boolean }
  | { readonly kind: 'archive'; readonly lines: readonly RecipientLine[] }
  | { readonly kind: 'as-above'; readonly first: RecipientLine }
  | { readonly kind: 'ending'; readonly paragraph: FileParagraph };

/**
 * *Nơi nhận* is a list with a dash and a semicolon to each line, the last of them what is kept ("Lưu: VT, …"), and the
 * text of the report ends with "./.". A text that ends in a table is left alone.
 */
export const recipientsWellFormed = defineCheck<Target>({
  id: 'recipients-well-formed',
  rule: 'V27',
  title: 'Nơi nhận và dấu kết thúc đúng thể thức',
  severity: 'warning',
  basis: [
    { text: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9', grade: 'A' },
    { text: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4', grade: 'A' },
  ],
  appliesTo: (report) => {
    const lines = recipientList(report);
    const ending = lastOfBody(report);
    const end: readonly Target[] = ending === null ? [] : [{ kind: 'ending', paragraph: ending }];
    if (report.lines.length === 0) return [];
    const [first] = lines ?? [];
    if (lines === null || first === undefined) return [...end, { kind: 'none' }];
    const addressed = report.lines.some(({ zone }) => zone === 'addressee');
    return [
      ...end,
      ...(addressed ? [{ kind: 'as-above', first } as const] : []),
      ...lines.map((line, place): Target => ({ kind: 'line', line, last: place === lines.length - 1 })),
      { kind: 'archive', lines },
    ];
  },
  expect: (target): Outcome | readonly Outcome[] => {
    switch (target.kind) {
      case 'none':
        return { kind: 'failed', message: messages.none, place: inDocument };
      case 'as-above':
        return /^[-–—+\s]*như (trên|kính gửi)/iu.test(target.first.text)
          ? passed
          : { kind: 'failed', message: messages.asAbove, place: atLine(target.first) };
      case 'line':
        return ofLine(target.line, target.last);
      case 'archive':
        return ofArchive(target.lines);
      case 'ending':
        return ofEnding(target.paragraph);
    }
  },
});

const atLine = ({ paragraph, quote }: RecipientLine) => inParagraph(paragraph, quote);
const isArchive = ({ text }: RecipientLine): boolean => /^[-–—+\s]*lưu/iu.test(text);

function ofLine(line: RecipientLine, last: boolean): readonly Outcome[] {
  const failed = (message: string): Outcome => ({ kind: 'failed', message, place: atLine(line) });
  const dashed = /^\s*[-–—+]/u.test(line.text);
  const ends = last ? /\.$/u.test(line.text) : /;$/u.test(line.text);
  return [
    dashed ? passed : failed(messages.dash(line.text)),
    ends ? passed : failed(last ? messages.stop(line.text) : messages.mark(line.text)),
  ];
}

function ofArchive(lines: readonly RecipientLine[]): Outcome {
  const archive = lines.find(isArchive);
  const last = lines.at(-1);
  if (archive === undefined)
    return { kind: 'failed', message: messages.archive, place: last === undefined ? inDocument : atLine(last) };
  if (archive !== last) return { kind: 'failed', message: messages.archivePlace, place: atLine(archive) };
  return /^[-–—+\s]*lưu\s*:\s*VT(?!\p{L})/iu.test(archive.text)
    ? passed
    : { kind: 'failed', message: messages.archiveWords(archive.text), place: atLine(archive) };
}

/** The last written paragraph of the text; null where nothing is written, or it is a table or a heading. */
function lastOfBody({ lines }: Report): FileParagraph | null {
  const written = lines.filter(({ zone, paragraph }) => zone === 'body' && paragraph.text.trim() !== '').at(-1);
  if (written === undefined || written.role === 'heading' || written.paragraph.tableLevel > 0) return null;
  return isUnwritten(written.paragraph.text) ? null : written.paragraph;
}

const LONGEST_END = 40;

function ofEnding(paragraph: FileParagraph): Outcome {
  const text = paragraph.text.trimEnd();
  if (/[.…]?\s*\/\s*\.$/u.test(text)) return passed;
  const message = messages.ending(text.slice(-LONGEST_END).trimStart());
  const place = atParagraph(paragraph);
  const open = /[;:,/(]$/u.test(text) || paragraph.text !== text || paragraph.changed;
  if (open) return { kind: 'failed', message, place };
  return {
    kind: 'failed',
    message,
    place,
    fix: { kind: 'append', paragraph: paragraph.index, text: text.endsWith('.') ? '/.' : './.' },
  };
}
