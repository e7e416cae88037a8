import { allChecks } from '../../../src/core/checks/index';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { runChecks } from '../../../src/core/checks/run-checks';
import { mau02 } from '../../../src/core/outline/mau-02';
import { snapshotOfFile } from '../../../src/core/report/file-snapshot';
import { fileOfSnapshot } from '../../../src/core/report/snapshot-file';
import { readDocument } from '../../../src/files/read-document';
import { reportDocument } from '../../support/report-document';

describe('fileOfSnapshot', () => {
  const read = readDocument(reportDocument(), 'bao-cao.docx');
  if (!read.ok) throw new Error(read.trouble.sentence);
  const file = read.value;
  const seen = fileOfSnapshot(snapshotOfFile(file), file.dataParts);

  it('knows which controls of ours show their placeholder', () => {
    const shown = (controls: typeof file.controls): readonly string[] =>
      controls
        .filter(({ placeholder, start, tag }) => placeholder && start === null && tag.startsWith('bctd.'))
        .map(({ tag }) => tag);
    expect(shown(file.controls)).toContain('bctd.a.I');
    expect(shown(seen.controls)).toEqual(shown(file.controls));
  });

  it('tells no guidance as left where the file tells none', () => {
    const guidance = (document: typeof file): readonly string[] =>
      [...runChecks(allChecks, reportOfFile(mau02, document))]
        .filter(({ check }) => check === 'no-guidance-left')
        .flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(guidance(seen)).toEqual(guidance(file));
  });
});
