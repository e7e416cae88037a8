import { fileLines, summaryLines } from '../../src/command/print-lines';
import { fileFinding, fileResult } from '../support/command-results';

describe('fileLines', () => {
  it('prints one line for each finding and one for the file', () => {
    const findings = [
      fileFinding(),
      fileFinding({ check: 'units-named', outcome: 'cannot-tell', where: '', message: 'Hãy xem danh sách đơn vị.' }),
    ];
    expect(fileLines(fileResult({ findings }))).toEqual([
      'cum-1.docx: Lỗi: Hàng cộng là 12, cần 13. · 1. Công tác khen thưởng [totals-add-up]',
      'cum-1.docx: Cần người xem: Hãy xem danh sách đơn vị. [units-named]',
      'cum-1.docx: Chưa sẵn sàng trình ký (1 lỗi, 1 chỗ cần người xem)',
    ]);
  });

  it('says that a report is ready, what is left to look at and what was set aside', () => {
    const findings = [fileFinding({ severity: 'warning' }), fileFinding({ outcome: 'cannot-tell' })];
    const aside = [{ title: 'Viết thống nhất', message: 'Hai cách viết.', reason: '' }];
    const last = (result = fileResult()): string | undefined => fileLines(result).at(-1);
    expect(last()).toBe('cum-1.docx: Sẵn sàng trình ký');
    expect(last(fileResult({ purpose: 'send', findings, aside }))).toBe(
      'cum-1.docx: Sẵn sàng gửi · còn 1 chỗ cần người xem (1 cảnh báo; đã bỏ qua 1 chỗ)',
    );
  });

  it('prints one line for a file that was not checked', () => {
    const trouble = 'Tệp “cum-1.docx” không có nội dung.';
    expect(fileLines(fileResult({ trouble }))).toEqual([`cum-1.docx: ${trouble}`]);
  });

  it('lets no text of a document break the line or steer the terminal', () => {
    const message = 'Dòng một\r\ndòng \u001b[2Jhai\u2028ba \u202engược, cần sửa.';
    const [line] = fileLines(fileResult({ findings: [fileFinding({ message, where: '' })] }));
    expect(line).toBe('cum-1.docx: Lỗi: Dòng một dòng  [2Jhai ba ngược, cần sửa. [totals-add-up]');
  });
});

describe('summaryLines', () => {
  it('sums up many files and names the rules broken in most of them, each file once', () => {
    const units = fileFinding({ check: 'units-named', title: 'Đủ tên đơn vị' });
    const aside = [{ title: 'Viết thống nhất', message: 'Hai cách viết.', reason: '' }];
    const results = [
      fileResult({ aside }),
      fileResult({ findings: [units, fileFinding(), fileFinding()] }),
      fileResult({ findings: [fileFinding(), fileFinding({ check: 'years-agree', severity: 'warning' })] }),
      fileResult({ trouble: 'Tệp “d.docx” không có nội dung.' }),
    ];
    expect(summaryLines(results)).toEqual([
      '',
      '4 tệp: 1 sẵn sàng, 2 còn lỗi, 1 không kiểm tra được; đã bỏ qua 1 chỗ.',
      'Lỗi gặp ở nhiều tệp nhất:',
      '  2 tệp: Hàng cộng đúng [totals-add-up]',
      '  1 tệp: Đủ tên đơn vị [units-named]',
    ]);
  });

  it('adds nothing to a single file', () => {
    expect(summaryLines([fileResult()])).toEqual([]);
  });
});
