/** Results as JSON. */
import type { FileResult } from './file-result';

/** Stands in the place of a check for a file that could not be read. */
export const UNREADABLE = 'file-readable';

/** An object with an array of `{check, severity, outcome, item, text, message}` for each file, by its path as given. */
export function resultsJson(results: readonly FileResult[]): string {
  const ofFile = ({ trouble, findings }: FileResult): readonly object[] =>
    trouble === null
      ? findings.map(({ check, severity, outcome, item, text, message }) => ({
          check,
          severity,
          outcome,
          item,
          text,
          message,
        }))
      : [{ check: UNREADABLE, severity: 'error', outcome: 'failed', item: null, text: '', message: trouble }];
  return JSON.stringify(Object.fromEntries(results.map((result) => [result.file, ofFile(result)])), null, 2);
}
