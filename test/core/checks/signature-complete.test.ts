import { messages, signatureComplete } from '../../../src/core/checks/signature-complete';
import { linesOf } from '../../support/check-findings';
import { cell, line, type DocumentBlock } from '../../support/check-document';
import { checkReport } from '../../support/check-report';

/** The closing table with another hand's lines on the signer's side. */
const signedBy = (signer: string, more: { readonly controls?: boolean } = {}) =>
  checkReport({
    controls: more.controls ?? false,
    part: false,
    blocks: (blocks) =>
      blocks.map((block) => {
        if (!('rows' in block) || block.tag !== undefined || !textOf(block).includes('Nơi nhận')) return block;
        const [recipients] = block.rows[0] ?? [];
        return { ...block, rows: [[recipients ?? cell(''), cell(signer)]] };
      }),
  });
const textOf = (block: DocumentBlock): string =>
  'rows' in block
    ? block.rows.flatMap((row) => row.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces))).join(' ')
    : block.pieces.join('');

const right: readonly string[] = [
  'TM. CỤM THI ĐUA\nTRƯỞNG CỤM\n\n\nNguyễn Văn Hòa',
  'TM. CỤM THI ĐUA\nTRƯỞNG CỤM\nGIÁM ĐỐC SỞ NỘI VỤ\nNguyễn Văn Hòa',
  'TM. CỤM THI ĐUA\nKT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM\nLương Thị Thu Hà',
  'TM. KHỐI THI ĐUA\nTRƯỞNG KHỐI\nĐại tá Hoàng Văn Thắng',
  'TM. CỤM THI ĐUA SỐ 3\nCỤM TRƯỞNG\n(Đã ký)\nVi Văn An',
  'TM. CỤM THI ĐUA\nĐƠN VỊ TRƯỞNG CỤM\nGIÁM ĐỐC SỞ NỘI VỤ\nVi Văn An',
  'THAY MẶT CỤM THI ĐUA\nTRƯỞNG CỤM\nNÔNG VĂN TUẤN',
];

describe('signature-complete', () => {
  it('passes the right report, with controls and without', () => {
    expect(linesOf(signatureComplete, checkReport())).toEqual([]);
    expect(linesOf(signatureComplete, checkReport({ controls: false }))).toEqual([]);
    expect(linesOf(signatureComplete, checkReport({ data: { authority: 'deputy' }, controls: false }))).toEqual([]);
  });

  it.each(right)('passes %j', (signer) => {
    expect(linesOf(signatureComplete, signedBy(signer))).toEqual([]);
  });

  it.each([
    ['TM. CỤM THI ĐUA\nTRƯỞNG CỤM', messages.name],
    ['TM. CỤM THI ĐUA\nTRƯỞNG CỤM\n(Ký, đóng dấu)', messages.name],
    ['TM. CỤM THI ĐUA\nTRƯỞNG CỤM\nGIÁM ĐỐC SỞ NỘI VỤ\n……', messages.name],
    ['TM. CỤM THI ĐUA\nNguyễn Văn Hòa', messages.title],
    ['TM. CỤM THI ĐUA\nGIÁM ĐỐC SỞ NỘI VỤ\nNguyễn Văn Hòa', messages.office('“GIÁM ĐỐC SỞ NỘI VỤ”')],
  ])('finds what is missing in %j', (signer, message) => {
    expect(linesOf(signatureComplete, signedBy(signer))).toEqual([`error: ${message}`]);
  });

  it('warns of a signature that does not say on whose behalf', () => {
    expect(linesOf(signatureComplete, signedBy('TRƯỞNG CỤM\nNguyễn Văn Hòa'))).toEqual([
      `warning: ${messages.onBehalf}`,
    ]);
  });

  it('warns of an office outside the cluster where nothing says on whose behalf', () => {
    const office = `warning: ${messages.office('“GIÁM ĐỐC SỞ NỘI VỤ”')}`;
    expect(linesOf(signatureComplete, signedBy('GIÁM ĐỐC SỞ NỘI VỤ\nNguyễn Văn Hòa'))).toEqual([
      `warning: ${messages.onBehalf}`,
      office,
    ]);
    const other = 'TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC SỞ NỘI VỤ\nNguyễn Văn Hòa';
    expect(linesOf(signatureComplete, signedBy(other))).toEqual([office]);
  });

  it('finds a name that was never entered', () => {
    expect(linesOf(signatureComplete, checkReport({ fields: { 'signer-name': '' } }))).toEqual([
      `error: ${messages.name}`,
    ]);
    expect(linesOf(signatureComplete, checkReport({ fields: { 'signer-title': '' } }))).toEqual([
      `error: ${messages.title}`,
    ]);
  });

  it('finds that there is no signature at all', () => {
    const report = checkReport({
      controls: false,
      part: false,
      blocks: (blocks) => blocks.filter((block) => !textOf(block).includes('Nơi nhận')),
    });
    expect(linesOf(signatureComplete, report)).toEqual([`error: ${messages.none}`]);
  });

  it('finds a letterhead without the lines for number and date', () => {
    const head: DocumentBlock = line('CỤM THI ĐUA CÁC SỞ TỔNG HỢP', { alignment: 'center' });
    const report = checkReport({ controls: false, part: false, blocks: (blocks) => [head, ...blocks.slice(1)] });
    expect(linesOf(signatureComplete, report)).toEqual([`error: ${messages.number}`, `error: ${messages.date}`]);
  });

  it('is content with lines that are still open', () => {
    const data = { number: '', issueDate: { day: null, month: null, year: null } };
    expect(linesOf(signatureComplete, checkReport({ data, controls: false }))).toEqual([]);
  });
});
