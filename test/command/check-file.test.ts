import { mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { checkBytes, checkFile } from '../../src/command/check-file';
import { troubleSentences } from '../../src/command/command-words';
import { isReady, type FileJob, type FileResult } from '../../src/command/file-result';
import { mau02 } from '../../src/core/outline/mau-02';
import { bodiesWritten } from '../../src/core/checks/bodies-written';
import { allChecks } from '../../src/core/checks/index';
import { reportOfFile } from '../../src/core/checks/reading/read-report-file';
import { countKinds } from '../../src/core/checks/saying/finding-kinds';
import { runChecks } from '../../src/core/checks/run-checks';
import { documentSentences } from '../../src/files/document-trouble';
import { readFile } from '../support/document-file';
import { rememberingDocument } from '../support/remembering-document';
import { reportDocument } from '../support/report-document';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const job = (changes: Partial<FileJob> = {}): FileJob => ({ file: 'cum-3.docx', path: '', year: 2026, ...changes });
const ofCheck = ({ findings }: FileResult, check: string) => findings.filter((finding) => finding.check === check);

describe('checkBytes', () => {
  it('names what is left to write, where it stands and the words meant', () => {
    const result = checkBytes(reportDocument(), job());
    expect(ofCheck(result, 'bodies-written')).toHaveLength(27);
    expect(ofCheck(result, 'no-blanks-left')).toContainEqual({
      check: 'no-blanks-left',
      title: 'Không còn chỗ bỏ trống',
      severity: 'error',
      outcome: 'failed',
      item: null,
      where: 'Phần đầu văn bản',
      text: 'Số: ……/BC-……',
      message:
        'Ký hiệu sau “BC-” còn bỏ trống, cần ghi, ví dụ “BC-CTĐ”; dòng “(Kèm theo …)” của Phụ lục I, II, III cũng vậy.',
    });
    expect(ofCheck(result, 'bodies-written').map(({ item }) => item)).toContain('P1.I.1');
    expect(isReady(result)).toBe(false);
  });

  it('checks for what the document remembers, or for what is asked', () => {
    const numbers = (result: FileResult): number =>
      ofCheck(result, 'no-blanks-left').filter(({ message }) => message.startsWith('Số của văn bản')).length;
    expect(numbers(checkBytes(reportDocument(), job()))).toBe(0);
    expect(numbers(checkBytes(reportDocument(), job({ purpose: 'send' })))).toBeGreaterThan(0);
    const toSend = rememberingDocument({ purpose: 'send' });
    expect(checkBytes(toSend, job())).toMatchObject({ purpose: 'send' });
    expect(numbers(checkBytes(toSend, job({ purpose: 'sign' })))).toBe(0);
  });

  it('counts apart what was set aside in the document, with its reason', () => {
    const found = [...runChecks(allChecks, reportOfFile(mau02, readFile(reportDocument()), { year: 2026 }))];
    const [first] = found.flatMap(({ findings }) => findings).filter(({ check }) => check === 'bodies-written');
    if (!first) throw new Error('nothing was found to set aside');
    const { key, check, message } = first;
    const ignored = [{ key, check, message, reason: 'Đơn vị mới thành lập' }];
    const result = checkBytes(rememberingDocument({ ignored }), job());
    expect(ofCheck(result, 'bodies-written')).toHaveLength(26);
    expect(result.aside).toEqual([{ title: bodiesWritten.title, message, reason: 'Đơn vị mới thành lập' }]);
  });

  it('follows the rules as they were switched in the document', () => {
    const choices = { 'bodies-written': 'off', 'no-blanks-left': 'info' } as const;
    const result = checkBytes(rememberingDocument({ choices }), job());
    expect(ofCheck(result, 'bodies-written')).toEqual([]);
    expect(new Set(ofCheck(result, 'no-blanks-left').map(({ severity }) => severity))).toEqual(new Set(['info']));
  });
});

describe('checkFile', () => {
  const reports = join(__dirname, '../fixtures/reports');
  const names = readdirSync(reports).filter((name) => name.endsWith('.docx'));

  it.each(names.slice(0, 3))('finds %s, which is right, ready to be signed', async (name) => {
    const result = await checkFile(job({ path: join(reports, name) }));
    expect(result.trouble).toBeNull();
    expect(countKinds(result.findings).error).toBe(0);
  });

  it('says of a file that is none why it was not checked', async () => {
    mkdirSync(folder.at('thu-muc.docx'));
    const large = folder.write('lon.docx', '');
    truncateSync(large, 50_000_001);
    const whole = readFileSync(join(reports, names[0] ?? ''));
    const files: readonly (readonly [string, (file: string) => string])[] = [
      [folder.at('khong-co.docx'), troubleSentences.notFound],
      [folder.at('thu-muc.docx'), troubleSentences.noFile],
      [large, documentSentences.tooBig],
      [folder.write('trong.docx', ''), documentSentences.empty],
      [folder.write('cut.docx', whole.subarray(0, whole.length / 2)), documentSentences.broken],
      [folder.write('in.docx', '%PDF-1.7'), documentSentences.pdf],
    ];
    for (const [path, sentence] of files) {
      const { trouble, findings } = await checkFile(job({ path }));
      expect({ path, trouble, findings }).toEqual({ path, trouble: sentence('cum-3.docx'), findings: [] });
    }
  });
});
