import { messages, noTrailingBlankPage } from '../../../src/core/checks/no-trailing-blank-page';
import { line, type DocumentLine } from '../../support/check-document';
import { findingsOf, linesOf, outcomeOf } from '../../support/check-findings';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const blank = (look: DocumentLine['look'] = {}): DocumentLine => line('', look);
const ending = (lines: readonly DocumentLine[], more: CheckReportChanges = {}) =>
  checkReport({ ...more, blocks: (blocks) => [...blocks, ...lines] });
const blanks = (count: number): readonly DocumentLine[] => Array.from({ length: count }, () => blank());

describe('no-trailing-blank-page', () => {
  it.each([0, 1, 3, 4])('passes %d blank lines behind the one that Word keeps', (count) => {
    expect(linesOf(noTrailingBlankPage, ending(blanks(count)))).toEqual([]);
    expect(linesOf(noTrailingBlankPage, ending(blanks(count), { controls: false }))).toEqual([]);
  });

  it('passes a page break before words, and a picture at the end', () => {
    expect(linesOf(noTrailingBlankPage, ending([line('Danh sách kèm theo', { pageBreak: true })]))).toEqual([]);
    expect(linesOf(noTrailingBlankPage, ending([blank({ pageBreak: true, picture: true })]))).toEqual([]);
  });

  it.each([
    ['behind the table', [blank({ pageBreak: true }), blank()]],
    ['behind blank lines', [blank(), blank(), blank({ pageBreak: true }), blank()]],
    ['twice', [blank({ pageBreak: true }), blank({ pageBreak: true }), blank()]],
  ])('finds a page break %s, and removes no more than that', (_, lines) => {
    const report = ending(lines);
    const [finding, ...others] = findingsOf(noTrailingBlankPage, report);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', message: messages.breaks });
    const breaks = report.document.paragraphs.filter(({ pageBreak }) => pageBreak).map(({ index }) => index);
    expect(finding?.fix).toEqual({ kind: 'remove-paragraphs', paragraphs: breaks });
  });

  it('says how to take away a break that is the last paragraph, but does not touch it', () => {
    const [finding] = findingsOf(noTrailingBlankPage, ending([blank({ pageBreak: true })]));
    expect(finding).toMatchObject({ message: messages.breaks, fix: null });
  });

  it.each([1, 2])('finds a section of %d blank lines', (count) => {
    const [first, ...rest] = blanks(count);
    const lines = first === undefined ? [] : [{ ...first, section: true }, ...rest];
    expect(linesOf(noTrailingBlankPage, ending(lines))).toEqual([`warning: ${messages.section}`]);
  });

  it('asks a person about many blank lines', () => {
    expect(linesOf(noTrailingBlankPage, ending(blanks(20)))).toEqual([`person: ${messages.lines(21)}`]);
  });

  it('says nothing of what a reading cannot see', () => {
    const unseen = ['format', 'sections'] as const;
    expect(linesOf(noTrailingBlankPage, ending([blank({ pageBreak: true }), blank()], { unseen }))).toEqual([]);
    expect(linesOf(noTrailingBlankPage, ending([{ ...blank(), section: true }], { unseen }))).toEqual([]);
  });

  it('does not apply to a document of nothing', () => {
    expect(outcomeOf(noTrailingBlankPage, checkReport({ blocks: () => [blank()] }))).toBe('not-applicable');
  });

  it.each<[string, readonly DocumentLine[], string | null]>([
    ['behind a paragraph', [line('Hết.'), blank({ pageBreak: true }), blank()], 'remove-paragraphs'],
    ['that is the last', [line('Hết.'), blank({ pageBreak: true }), blank({ pageBreak: true })], null],
    ['with a tracked change', [blank({ pageBreak: true, changed: true }), blank()], null],
    ['among spaces', [line('   ', { pageBreak: true }), blank()], 'remove-paragraphs'],
  ])('finds a page break %s', (_, lines, fix) => {
    const [finding, ...others] = findingsOf(noTrailingBlankPage, ending(lines));
    expect(others).toEqual([]);
    expect(finding?.message).toBe(messages.breaks);
    expect(finding?.fix?.kind ?? null).toBe(fix);
  });

  it('lets a last section have words', () => {
    expect(linesOf(noTrailingBlankPage, ending([{ ...line('Hết.'), section: true }, blank()]))).toEqual([]);
  });
});
