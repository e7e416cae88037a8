import { allChecks } from '../../../src/core/checks';
import type { Finding } from '../../../src/core/checks/run-checks';
import { allDefects } from '../../support/corpus/planted';
import { dressedReports } from '../../support/corpus/planted-ours';
import { realVariants } from '../../support/corpus/planted-real';
import type { Planted } from '../../support/corpus/planting';
import { bytesOf, partsOf, reportNames } from '../../support/corpus/files';
import { findingsIn, findingsOf, told } from '../../support/corpus/reading';
import { paragraphsOf, textOf } from '../../support/corpus/edits';

/** LibreOffice gives a web page neither page numbers nor sections of its annexes: those warnings are right. */
const isRight = (name: string, { check, message }: Finding): boolean =>
  ['doanh-nghiep-2026', 'truong-2023'].includes(name) &&
  (check === 'annex-pages-numbered' || (check === 'format-follows-nd30' && message.includes('chưa có số trang')));

/** The form's own second "III. ĐÁNH GIÁ CHUNG" stands here. */
const numberedAsForm = 'thieu-so-cho-ky-2026';

const cleanFindings = new Map<string, readonly Finding[]>();
const cleanOf = (name: string): readonly Finding[] => {
  const known = cleanFindings.get(name) ?? findingsOf(bytesOf(name));
  cleanFindings.set(name, known);
  return known;
};

describe('reports by other programs', () => {
  const clean = (): readonly { readonly name: string; readonly findings: readonly Finding[] }[] =>
    reportNames.map((name) => ({ name, findings: cleanOf(name).filter((finding) => !isRight(name, finding)) }));
  const failed = (findings: readonly Finding[], severity: Finding['severity']): readonly string[] =>
    findings.filter((one) => one.outcome === 'failed' && one.severity === severity).map(told);

  it('are twelve at least, small, and of the years 2023, 2025 and 2026', () => {
    expect(reportNames.length).toBeGreaterThanOrEqual(12);
    for (const name of reportNames) expect(bytesOf(name).length).toBeLessThan(60_000);
    expect(new Set(reportNames.map((name) => name.slice(-4)))).toEqual(new Set(['2023', '2025', '2026']));
  });

  it('have no false error', () => {
    expect(
      clean().flatMap(({ name, findings }) => failed(findings, 'error').map((line) => `${name}: ${line}`)),
    ).toEqual([]);
  });

  it('have two false warnings at most', () => {
    for (const { findings } of clean()) expect(failed(findings, 'warning').slice(2)).toEqual([]);
  });

  it('have no false error with controls and entered data around their words', () => {
    const wrong = dressedReports.flatMap(([name, edit]) =>
      failed(findingsIn(edit.of(partsOf(name))), 'error').map((line) => `${name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['nêu cao tinh thần', 'nêu gương', 'v.v...', 'các ban, ngành,...', 'không phát sinh', 'III. ĐÁNH GIÁ CHUNG'])(
    'say “%s” somewhere',
    (words) => {
      const saying = reportNames.filter((name) =>
        paragraphsOf(partsOf(name)['word/document.xml'] ?? '').some(({ xml }) => textOf(xml).includes(words)),
      );
      expect(saying).not.toEqual([]);
    },
  );

  it('may number their sixth mục as the form does, which is a warning that can be mended', () => {
    const found = cleanOf(numberedAsForm).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ check, severity, fix }) => [check, severity, fix?.kind])).toEqual([
      ['numbering-consecutive', 'warning', 'words'],
    ]);
  });

  it('are told in a table', () => {
    const rows = clean().map(({ name, findings }) => [
      name.padEnd(32),
      ...(['error', 'warning', 'info'] as const).map((severity) =>
        String(failed(findings, severity).length).padStart(4),
      ),
      String(findings.filter(({ outcome }) => outcome === 'cannot-tell').length).padStart(4),
    ]);
    const table = [`${'report'.padEnd(32)} errs warn info person`, ...rows.map((row) => row.join(' '))].join('\n');
    process.stdout.write(`${table}\n`);
    expect(rows).toHaveLength(reportNames.length);
  });
});

/** What is said of a report before a defect is planted. */
const saidBefore = new Map<string, ReadonlySet<string>>();
function before({ report, given }: Planted): ReadonlySet<string> {
  const key = `${report} ${given?.what ?? ''}`;
  const known = saidBefore.get(key);
  if (known !== undefined) return known;
  const findings = given === null ? cleanOf(report) : findingsIn(given.of(partsOf(report)));
  const lines = new Set(findings.map(told));
  saidBefore.set(key, lines);
  return lines;
}

const after = ({ check, report, edit, given }: Planted): readonly Finding[] =>
  findingsIn(
    edit.of(given === null ? partsOf(report) : given.of(partsOf(report))),
    allChecks.filter(({ id }) => id === check),
  );

const isFound = (defect: Planted): boolean => after(defect).some((finding) => !before(defect).has(told(finding)));

/** Warnings and errors a change brings. */
const brought = ({ edit, report }: Planted): readonly string[] =>
  findingsIn(edit.of(partsOf(report)))
    .filter(({ severity, outcome }) => severity !== 'info' && outcome === 'failed')
    .map(told)
    .filter((line) => !cleanOf(report).map(told).includes(line));

describe('what real reports have', () => {
  it.each(realVariants.map((variant) => [variant.edit.what.slice(0, 100), variant] as const))(
    'is no fault: %s',
    (_, variant) => {
      expect(brought(variant)).toEqual([]);
    },
  );
});

describe('planted defects', () => {
  const tally = new Map<string, readonly [planted: number, found: number]>();

  it.each(allChecks.map(({ id }) => id))('%s finds each of its defects, five at least', (id) => {
    const mine = allDefects.filter(({ check }) => check === id);
    const missed = mine.filter((defect) => !isFound(defect));
    tally.set(id, [mine.length, mine.length - missed.length]);
    expect(missed.map(({ report, edit }) => `${report}: ${edit.what}`)).toEqual([]);
    expect(mine.length).toBeGreaterThanOrEqual(5);
    expect(new Set(mine.map(({ report }) => report)).size).toBeGreaterThanOrEqual(3);
  });

  it('are told in a table', () => {
    const sum = [...tally.values()].reduce(([all, good], [more, found]) => [all + more, good + found], [0, 0]);
    const row = (id: string, [all, found]: readonly number[]): string =>
      `${id.padEnd(32)} ${String(all).padStart(7)} ${String(found).padStart(5)}`;
    const rows = [...tally].map(([id, counts]) => row(id, counts));
    process.stdout.write([`${'rule'.padEnd(32)} planted found`, ...rows, row('all', sum)].join('\n') + '\n');
    expect([...tally.keys()]).toEqual(allChecks.map(({ id }) => id));
    expect(allDefects.filter(({ check }) => !tally.has(check))).toEqual([]);
  });
});
