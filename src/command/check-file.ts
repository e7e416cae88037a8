/** Checks one file: its bytes in, what came of it out. */
import { readFile, stat } from 'node:fs/promises';
import { allChecks } from '../core/checks/index';
import { reportOfFile } from '../core/checks/reading/read-report-file';
import type { Report } from '../core/checks/reading/report';
import { runChecks, type Finding } from '../core/checks/run-checks';
import { placeNames } from '../core/checks/saying/place-names';
import { mau02 } from '../core/outline/mau-02';
import { documentSentences } from '../files/document-trouble';
import { readLimits } from '../files/docx-parts';
import { readDocument } from '../files/read-document';
import { troubleSentences } from './command-words';
import { systemCode } from './system-code';
import { unreadable, type FileFinding, type FileJob, type FileResult } from './file-result';

const titles = new Map(allChecks.map(({ id, title }) => [id, title]));
const titleOf = (check: string): string => titles.get(check) ?? check;

function findingOf(report: Report, finding: Finding): FileFinding {
  const { check, severity, outcome, item, message, place } = finding;
  const { part, where } = placeNames(report, finding);
  // Breaks of a page or a line are part of a paragraph's text.
  const text = place.kind === 'document' ? '' : place.quote.replace(/\p{Cc}+/gu, ' ').trim();
  return { check, title: titleOf(check), severity, outcome, item, where: where || part, text, message };
}

/** Checks a document as it stands in the memory. What was set aside in it is no finding any more. */
export function checkBytes(bytes: Uint8Array, job: FileJob): FileResult {
  const read = readDocument(bytes, job.file);
  if (!read.ok) return unreadable(job, read.trouble.sentence);
  const { purpose, year } = job;
  const report = reportOfFile(mau02, read.value, purpose === undefined ? { year } : { purpose, year });
  const { ignored, choices } = report.memory;
  const reasons = new Map(ignored.map(({ key, reason }) => [key, reason]));
  const found = [...runChecks(allChecks, report, choices)].flatMap(({ findings }) => findings);
  return {
    file: job.file,
    trouble: null,
    purpose: report.purpose,
    findings: found.filter(({ key }) => !reasons.has(key)).map((finding) => findingOf(report, finding)),
    aside: found
      .filter(({ key }) => reasons.has(key))
      .map(({ key, check, message }) => ({ title: titleOf(check), message, reason: reasons.get(key) ?? '' })),
  };
}

/** Checks a file on the disk; one that is not there, may not be read or is too large is told in a sentence. */
export async function checkFile(job: FileJob): Promise<FileResult> {
  try {
    const found = await stat(job.path);
    if (!found.isFile()) return unreadable(job, troubleSentences.noFile(job.file));
    if (found.size > readLimits.file) return unreadable(job, documentSentences.tooBig(job.file));
    return checkBytes(await readFile(job.path), job);
  } catch (error) {
    const code = systemCode(error);
    // Only what the system says of the file is expected; the rest is our own fault and must be seen.
    if (code === null) throw error;
    return unreadable(job, troubleSentences[code === 'ENOENT' ? 'notFound' : 'notOpened'](job.file));
  }
}
