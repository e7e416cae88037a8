/** The time of understanding and checking grows with the length of a report, not with its square. */
import { allChecks } from '../../../src/core/checks/index';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { runChecks } from '../../../src/core/checks/run-checks';
import { mau02 } from '../../../src/core/outline/mau-02';
import type { FileDocument } from '../../../src/core/report/file-document';
import { checkFile } from '../../support/check-report';
import { largeFile, largeReport } from '../../support/large-report';
import { growth } from '../../support/processor-time';

/** Paragraphs are made anew each time: what is remembered of them would make the second run cost nothing. */
const check = (file: FileDocument): number =>
  [...runChecks(allChecks, reportOfFile(mau02, { ...file, paragraphs: file.paragraphs.map((one) => ({ ...one })) }))]
    .length;

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Xã Mới ${at + 1}`);
const typed = { controls: false, part: false } as const;

describe('understanding and checking grow with the length of', () => {
  it.each([
    ['the bodies of a typed report', (share: number) => largeFile(3_000 * share, typed)],
    ['its annexes', (share: number) => checkFile({ ...largeReport(27, names(150 * share)), ...typed })],
  ])('%s', (_, file) => {
    const [half, whole] = [file(0.5), file(1)];
    expect(growth((share) => check(share === 1 ? whole : half))).toBeLessThan(3);
  });
});
