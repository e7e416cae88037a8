/** Results of the command whose defaults are a report that is ready. */
import type { FileFinding, FileResult } from '../../src/command/file-result';

/** A finding, by default an error. */
export const fileFinding = (changes: Partial<FileFinding> = {}): FileFinding => ({
  check: 'totals-add-up',
  title: 'Hàng cộng đúng',
  severity: 'error',
  outcome: 'failed',
  item: 'P1.IV.1',
  where: '1. Công tác khen thưởng',
  text: 'Tổng số 12',
  message: 'Hàng cộng là 12, cần 13.',
  ...changes,
});

/** What a file came to, by default without a finding. */
export const fileResult = (changes: Partial<FileResult> = {}): FileResult => ({
  file: 'cum-1.docx',
  trouble: null,
  purpose: 'sign',
  findings: [],
  aside: [],
  ...changes,
});
