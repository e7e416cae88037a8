import { resultsJson, UNREADABLE } from '../../src/command/print-json';
import { fileFinding, fileResult } from '../support/command-results';

describe('resultsJson', () => {
  it('gives for each file an array of its findings, empty for none', () => {
    const results = [fileResult({ findings: [fileFinding()] }), fileResult({ file: 'thư mục/cum-2.docx' })];
    expect(JSON.parse(resultsJson(results))).toEqual({
      'cum-1.docx': [
        {
          check: 'totals-add-up',
          severity: 'error',
          outcome: 'failed',
          item: 'P1.IV.1',
          text: 'Tổng số 12',
          message: 'Hàng cộng là 12, cần 13.',
        },
      ],
      'thư mục/cum-2.docx': [],
    });
  });

  it('gives a file that was not checked as an error of the same shape', () => {
    const trouble = 'Tệp “cum-1.docx” không có nội dung.';
    expect(JSON.parse(resultsJson([fileResult({ trouble })]))).toEqual({
      'cum-1.docx': [
        { check: UNREADABLE, severity: 'error', outcome: 'failed', item: null, text: '', message: trouble },
      ],
    });
  });
});
