import { reportOfFile } from '../../../../src/core/checks/reading/read-report-file';
import { mau02 } from '../../../../src/core/outline/mau-02';
import { documentOf, line, typedDocument } from '../../../support/check-document';
import { checkBlocks, checkReport } from '../../../support/check-report';

const zones = (...texts: readonly string[]): readonly string[] =>
  reportOfFile(mau02, typedDocument(texts.join('\n')), { year: 2026 }).lines.map(({ zone }) => zone);

describe('the parts of a report', () => {
  it('are told without tables and with a title in several lines', () => {
    expect(
      zones(
        'Mẫu số 02',
        'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN',
        'Số: 15/BC-CTĐ',
        'BÁO CÁO',
        'Tổng kết công tác thi đua, khen thưởng Cụm số 1',
        'năm 2026, phương hướng, nhiệm vụ năm 2027',
        'Kính gửi:',
        '- Hội đồng TĐKT tỉnh;',
        'Thực hiện kế hoạch, cụm báo cáo như sau:',
        'Phần thứ nhất',
        'Nơi nhận:',
        '- Như trên;',
        'Phụ lục I',
        '(Kèm theo Báo cáo số 15)',
      ),
    ).toEqual([
      'outside',
      'letterhead',
      'letterhead',
      'title',
      'title',
      'title',
      'addressee',
      'addressee',
      'body',
      'body',
      'closing',
      'closing',
      'annex',
      'annex',
    ]);
  });

  it('begin the closing with the signature where Nơi nhận is missing', () => {
    expect(zones('BÁO CÁO', 'Phần thứ nhất', 'TM. CỤM THI ĐUA', 'TRƯỞNG CỤM')).toEqual([
      'title',
      'body',
      'closing',
      'closing',
    ]);
  });

  it('are all body where there is nothing of a report', () => {
    expect(zones('Danh sách', 'Đơn vị A', '')).toEqual(['body', 'body', 'body']);
  });

  it('hold no annex where a sentence only names one', () => {
    expect(zones('BÁO CÁO', 'Phần thứ nhất', 'Phụ lục I kèm theo báo cáo này', 'Nơi nhận:')).toEqual([
      'title',
      'body',
      'body',
      'closing',
    ]);
  });

  it('put the blank page of its own section outside', () => {
    const document = documentOf([...checkBlocks(), { ...line(''), section: true }]);
    const report = reportOfFile(mau02, document, { purpose: 'sign' });
    expect(report.lines.at(-1)).toMatchObject({ zone: 'outside', annex: null });
    expect(report.lines.at(-2)).toMatchObject({ zone: 'annex', annex: 'III' });
  });

  it('name item and role of every line of the body', () => {
    const { lines } = checkReport();
    const body = lines.filter(({ zone }) => zone === 'body');
    expect(body.filter(({ item, role }) => item === null || role === 'other')).toEqual([]);
    expect(lines.filter(({ role }) => role === 'heading')).toHaveLength(38);
  });
});
