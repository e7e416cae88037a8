import { controlsPresent, messages } from '../../../src/core/checks/controls-present';
import type { DocumentBlock } from '../../support/check-document';
import { linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

/** The blocks with this tag stand in no control any more. */
const loose =
  (tag: string) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
    blocks.map((block) => {
      if (block.tag !== tag) return block;
      const { tag: lost, ...rest } = block;
      return lost === tag ? rest : block;
    });
/** A field's places as plain text. */
const typed =
  (field: string) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
    JSON.parse(JSON.stringify(blocks), (_, value: unknown) =>
      typeof value === 'object' &&
      value !== null &&
      'tag' in value &&
      value.tag === `bctd.f.${field}` &&
      'text' in value
        ? value.text
        : value,
    ) as readonly DocumentBlock[];

describe('controls-present', () => {
  it('passes the right report', () => {
    expect(linesOf(controlsPresent, checkReport())).toEqual([]);
    expect(linesOf(controlsPresent, checkReport({ data: { addressed: false } }))).toEqual([]);
    expect(linesOf(controlsPresent, checkReport({ headings: { 'P1.VI.2': '2. Tồn tại, hạn chế' } }))).toEqual([]);
  });

  it('says once that a document has none', () => {
    expect(linesOf(controlsPresent, checkReport({ controls: false }))).toEqual([`info: ${messages.none}`]);
    expect(linesOf(controlsPresent, checkReport({ controls: false, part: false }))).toEqual([`info: ${messages.none}`]);
  });

  it.each([
    ['P1.VI.1', '“1. Ưu điểm”'],
    ['P1.VI', '“VI. ĐÁNH GIÁ CHUNG”'],
    ['P2.III', '“III. Kiến nghị, đề xuất”'],
  ])('finds that the heading %s stands as plain text', (item, name) => {
    const report = checkReport({ blocks: loose(`bctd.h.${item}`) });
    expect(linesOf(controlsPresent, report)).toEqual([`warning: ${messages.heading(name)}`]);
  });

  it.each([
    ['P1.VI.1', '“1. Ưu điểm”'],
    ['P1.I.1', '“1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng củ…”'],
  ])('finds that the body of %s stands as plain text', (item, name) => {
    const report = checkReport({ blocks: loose(`bctd.b.${item}`) });
    expect(linesOf(controlsPresent, report)).toEqual([`warning: ${messages.body(name)}`]);
  });

  it.each([
    ['signer-name', 'Họ và tên người ký'],
    ['number', 'Số văn bản'],
  ])('finds that the field %s has no place', (field, name) => {
    expect(linesOf(controlsPresent, checkReport({ blocks: typed(field) }))).toEqual([
      `warning: ${messages.fields([name])}`,
    ]);
  });

  it('finds a table that stands in no annex of ours', () => {
    expect(linesOf(controlsPresent, checkReport({ blocks: loose('bctd.a.II') }))).toEqual([
      `warning: ${messages.annex('II')}`,
    ]);
  });
});
