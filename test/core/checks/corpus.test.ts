import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allChecks } from '../../../src/core/checks';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { runChecks, type Finding } from '../../../src/core/checks/run-checks';
import { mau02 } from '../../../src/core/outline/mau-02';
import { readDocument } from '../../../src/files/read-document';
import { planted, plantedIn } from '../../support/corpus/planted';
import { fromRealReports } from '../../support/corpus/planted-real';

const folder = join(__dirname, '../../fixtures/reports');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));

/** Everything the checks say of a file as it lies on the disk. */
function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const read = readDocument(bytes, 'bao-cao.docx');
  if (!read.ok) throw new Error(read.trouble.sentence);
  return [...runChecks(allChecks, reportOfFile(mau02, read.value))].flatMap(({ findings }) => findings);
}

/** The file with words of its main text replaced, where they first stand or, behind "…", where they stand last. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const words = from.replace(/^…/u, '');
  const at = from === words ? xml.indexOf(words) : xml.lastIndexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in the file`);
  const changed = xml.slice(0, at) + to + xml.slice(at + words.length);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
}

const told = ({ severity, outcome, check, item, message }: Finding): string =>
  `${outcome === 'cannot-tell' ? 'person' : severity} ${check} [${item ?? ''}] ${message}`;

/** LibreOffice gives a web page neither page numbers nor sections of its annexes: those warnings are right. */
const isRight = (name: string, { check, message }: Finding): boolean =>
  ['doanh-nghiep-2026.docx', 'truong-2023.docx'].includes(name) &&
  (check === 'annex-pages-numbered' || (check === 'format-follows-nd30' && message.includes('chưa có số trang')));

describe('reports by other programs', () => {
  const clean = names.map((name) => ({
    name,
    findings: findingsOf(bytesOf(name)).filter((finding) => !isRight(name, finding)),
  }));
  const failed = ({ findings }: (typeof clean)[number], severity: Finding['severity']): readonly string[] =>
    findings.filter((one) => one.outcome === 'failed' && one.severity === severity).map(told);

  it('are twelve at least and small', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    for (const name of names) expect(bytesOf(name).length).toBeLessThan(60_000);
  });

  it('have no false error', () => {
    expect(clean.flatMap((report) => failed(report, 'error').map((line) => `${report.name}: ${line}`))).toEqual([]);
  });

  it('have two false warnings at most', () => {
    for (const report of clean) expect(failed(report, 'warning').slice(2)).toEqual([]);
  });

  it('are told in a table', () => {
    const rows = clean.map((report) => [
      report.name.padEnd(32),
      ...(['error', 'warning', 'info'] as const).map((severity) => String(failed(report, severity).length).padStart(4)),
      String(report.findings.filter(({ outcome }) => outcome === 'cannot-tell').length).padStart(4),
    ]);
    const table = [`${'report'.padEnd(32)} errs warn info person`, ...rows.map((row) => row.join(' '))].join('\n');
    process.stdout.write(`${table}\n`);
    expect(rows).toHaveLength(names.length);
  });
});

describe('planted defects', () => {
  const bytes = bytesOf(plantedIn);
  const before = new Set(findingsOf(bytes).map(told));

  it.each([...planted, ...fromRealReports])('%s is found: “%s” → “%s”', (check, from, to) => {
    const found = findingsOf(edited(bytes, from, to)).filter((finding) => !before.has(told(finding)));
    expect(found.map((finding) => finding.check)).toContain(check);
  });
});
