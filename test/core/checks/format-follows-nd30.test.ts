import { formatFollowsNd30, messages } from '../../../src/core/checks/format-follows-nd30';
import { layoutSentences } from '../../../src/core/checks/format/layout-format';
import { letterSentences } from '../../../src/core/checks/format/letter-format';
import { pageSentences } from '../../../src/core/checks/format/page-format';
import type { FileDocument, FileParagraph, FileRun, FileSection } from '../../../src/core/report/file-document';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { mau02 } from '../../../src/core/outline/mau-02';
import { line } from '../../support/check-document';
import { checkFile, type CheckReportChanges } from '../../support/check-report';
import { findingsOf } from '../../support/check-findings';

/** What is said of the right report after a change of its file. */
function said(change: (file: FileDocument) => FileDocument, changes: CheckReportChanges = {}): readonly string[] {
  const findings = findingsOf(formatFollowsNd30, reportOfFile(mau02, change(checkFile(changes))));
  expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return findings.map(({ message }) => message);
}

const sections =
  (more: Partial<FileSection>) =>
  (file: FileDocument): FileDocument => ({ ...file, sections: file.sections.map((one) => ({ ...one, ...more })) });

/** Paragraphs of a text with other letters or another layout. */
const paragraphs =
  (which: (paragraph: FileParagraph) => boolean, layout: Partial<FileParagraph>, letters: Partial<FileRun> = {}) =>
  (file: FileDocument): FileDocument => ({
    ...file,
    paragraphs: file.paragraphs.map((one) =>
      which(one) ? { ...one, ...layout, runs: one.runs.map((run) => ({ ...run, ...letters })) } : one,
    ),
  });
const reading = (words: string) => (paragraph: FileParagraph) => paragraph.text.startsWith(words);
const every = (): boolean => true;
const inBody = (paragraph: FileParagraph): boolean =>
  paragraph.tableLevel === 0 &&
  paragraph.section === 0 &&
  paragraph.alignment === 'justify' &&
  paragraph.outlineLevel === null;

describe('format-follows-nd30', () => {
  it('passes the right report, and what rounding makes of it', () => {
    expect(said((file) => file)).toEqual([]);
    expect(said(sections({ top: 20.32, bottom: 19.9, right: 15.24, left: 30.48 }))).toEqual([]);
    expect(said(paragraphs(inBody, { firstLine: 12.5, line: { kind: 'multiple', value: 1.08 } }))).toEqual([]);
    expect(said(paragraphs(every, {}, { font: 'times new roman' }))).toEqual([]);
    expect(said(paragraphs(inBody, { line: { kind: 'exactly', points: 18 } }))).toEqual([]);
  });

  it('tells a font of hundreds of paragraphs once, with the first place and their number', () => {
    const [only, ...others] = said(paragraphs(every, {}, { font: 'Arial' }));
    expect(others).toEqual([]);
    expect(only).toMatch(/^Phông chữ là Arial, cần Times New Roman .*có ở \d{2,} đoạn/u);
  });

  it.each<[string, Partial<FileSection>, string]>([
    ['a left margin of an inch', { left: 25.4 }, pageSentences.margin('trái', 25.4, [30, 35])],
    ['a wide right margin', { right: 25.4 }, pageSentences.margin('phải', 25.4, [15, 20])],
    ['a narrow top margin', { top: 12.7 }, pageSentences.margin('trên', 12.7, [20, 25])],
    ['a wide bottom margin', { bottom: 30 }, pageSentences.margin('dưới', 30, [20, 25])],
    ['letter paper', { width: 215.9, height: 279.4 }, pageSentences.paper(215.9, 279.4)],
    ['no page number', { header: null }, pageSentences.missing],
    [
      'a page number at the foot',
      { header: null, footer: { text: '1', page: true, alignment: 'center', size: 14 } },
      pageSentences.atFoot,
    ],
    ['a page number aside', { header: { text: '1', page: true, alignment: 'right', size: 14 } }, pageSentences.aside],
    [
      'a small page number',
      { header: { text: '1', page: true, alignment: 'center', size: 11 } },
      pageSentences.numberSize(11),
    ],
    ['a page number on the first page', { ownFirstPage: false }, pageSentences.onFirst],
  ])('finds %s', (_name, more, sentence) => {
    // Turned pages may have wider margins.
    const upright = (file: FileDocument): FileDocument => ({
      ...file,
      sections: file.sections.map((one, place) => (place === 0 ? { ...one, ...more } : one)),
    });
    expect(said(upright)).toEqual([messages.once(sentence)]);
  });

  it.each<[string, (paragraph: FileParagraph) => boolean, Partial<FileParagraph>, Partial<FileRun>, string]>([
    ['a small nation', reading('CỘNG HÒA'), {}, { size: 11 }, letterSentences.size('Quốc hiệu', 11, [12, 13])],
    ['a large motto', reading('Độc lập'), {}, { size: 16 }, letterSentences.size('Tiêu ngữ', 16, [13, 14])],
    ['a light nation', reading('CỘNG HÒA'), {}, { bold: false }, letterSentences.bold('Quốc hiệu')],
    [
      'an upright date',
      reading('Lạng Sơn, ngày'),
      {},
      { italic: false },
      letterSentences.italic('địa danh, thời gian ban hành'),
    ],
    [
      'a title aside',
      reading('BÁO CÁO'),
      { alignment: 'left' },
      {},
      layoutSentences.alignment('tên loại văn bản', 'left', 'center'),
    ],
    ['a light heading', reading('II. '), {}, { bold: false }, letterSentences.bold('đề mục La Mã')],
    [
      'large recipients',
      reading('- Như trên'),
      {},
      { size: 14 },
      letterSentences.size('danh sách nơi nhận', 14, [11, 11]),
    ],
    ['a small annex label', reading('Phụ lục II'), {}, { size: 12 }, ''],
  ])('finds %s', (_name, which, layout, letters, sentence) => {
    const found = said(paragraphs(which, layout, letters));
    expect(found.length).toBeGreaterThanOrEqual(1);
    if (sentence !== '') expect(found[0]).toContain(sentence);
  });

  it.each<[string, Partial<FileParagraph>, Partial<FileRun>, RegExp]>([
    ['size 12', {}, { size: 12 }, /^Cỡ chữ của nội dung là 12, cần từ 13 đến 14/u],
    ['to the left', { alignment: 'left' }, {}, /^Đoạn nội dung canh trái, cần canh đều hai bên/u],
    ['without first line', { firstLine: 0 }, {}, /^Dòng đầu đoạn nội dung lùi 0 mm, cần lùi từ 10 đến 12,7 mm/u],
    ['close together', { before: 0, after: 0 }, {}, /^Khoảng cách giữa các đoạn nội dung là 0 pt/u],
    ['double spaced', { line: { kind: 'multiple', value: 2 } }, {}, /^Cách dòng nội dung là 2, cần/u],
    ['squeezed', { line: { kind: 'exactly', points: 12 } }, {}, /^Cách dòng nội dung cố định 12 pt/u],
  ])('finds a body %s, once', (_name, layout, letters, sentence) => {
    const found = said(paragraphs(inBody, layout, letters));
    expect(found).toEqual([expect.stringMatching(sentence)]);
  });

  it('says nothing of what was not seen', () => {
    const wrong = (file: FileDocument): FileDocument =>
      sections({ left: 10, header: null })(paragraphs(every, { alignment: 'left' }, { font: 'Arial', size: 9 })(file));
    expect(said(wrong, { unseen: ['format', 'sections'] })).toEqual([]);
    expect(said(wrong).length).toBeGreaterThan(3);
  });

  it('holds from 2020 on, when the decree was made', () => {
    const of = (year: number): CheckReportChanges => ({ data: { year, issueDate: { day: 20, month: 12, year } } });
    expect(said(sections({ left: 25.4 }), of(2019))).toEqual([]);
    expect(said(sections({ left: 25.4 }), of(2020))).toEqual([
      'Lề trái là 25,4 mm, cần từ 30 đến 35 mm (NĐ 30/2020/NĐ-CP, Phụ lục I).',
    ]);
  });

  it('tells a deviation of one paragraph without a number, at its words', () => {
    const change = paragraphs(reading('1. Ưu điểm'), {}, { font: 'Arial' });
    const findings = findingsOf(formatFollowsNd30, reportOfFile(mau02, change(checkFile())));
    expect(findings.map(({ message }) => message)).toEqual([
      'Phông chữ là Arial, cần Times New Roman (NĐ 30/2020/NĐ-CP, Phụ lục I).',
    ]);
    expect(findings[0]?.place).toMatchObject({ kind: 'paragraph', quote: '1. Ưu điểm' });
  });

  it('passes over paragraphs that show nothing', () => {
    const blank = paragraphs(({ text }) => text === '   ', {}, { font: 'Arial' });
    expect(said(blank, { blocks: (all) => [...all.slice(0, 12), line('   '), ...all.slice(12)] })).toEqual([]);
  });
});
