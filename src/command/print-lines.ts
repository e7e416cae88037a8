/** Results as lines of text, for a person at a terminal and for other programs that read lines. */
import { findingKindNames, kindOf } from '../core/checks/saying/finding-kinds';
import { commonErrors, summaryText, verdictText } from './command-words';
import type { FileResult } from './file-result';

/** One line: a text of a document must neither break it nor steer the terminal (control characters, turned direction). */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** A line for each finding, and one for what the file came to. */
export function fileLines(result: FileResult): readonly string[] {
  const lines = result.findings.map((finding) => {
    const where = finding.where === '' ? '' : ` · ${finding.where}`;
    return `${result.file}: ${findingKindNames[kindOf(finding)]}: ${finding.message}${where} [${finding.check}]`;
  });
  return [...lines, `${result.file}: ${verdictText(result)}`].map(oneLine);
}

/** Lines about many files together; none for a single one. */
export function summaryLines(results: readonly FileResult[]): readonly string[] {
  if (results.length < 2) return [];
  const common = commonErrors(results);
  return [
    '',
    summaryText(results),
    ...(common.length === 0 ? [] : ['Lỗi gặp ở nhiều tệp nhất:']),
    ...common.map(({ check, title, files }) => `  ${files} tệp: ${title} [${check}]`),
  ];
}
