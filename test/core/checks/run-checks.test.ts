import { allChecks } from '../../../src/core/checks';
import {
  defineCheck,
  inDocument,
  inParagraph,
  passed,
  type AnyCheck,
  type Outcome,
} from '../../../src/core/checks/check';
import type { CheckChoices } from '../../../src/core/checks/memory/check-memory';
import type { Report } from '../../../src/core/checks/reading/report';
import { couldNotBeRun, runChecks, type Finding } from '../../../src/core/checks/run-checks';
import { checkReport } from '../../support/check-report';

const report = checkReport();
const heading = report.items.find(({ item }) => item.id === 'P1.VI.1')?.heading?.index ?? -1;

const made = (id: string, outcomes: readonly Outcome[], more: Partial<AnyCheck> = {}): AnyCheck => ({
  ...defineCheck<Outcome>({
    id,
    rule: '',
    title: `Luật ${id}`,
    severity: 'error',
    basis: [{ text: 'Mẫu số 02', grade: 'A' }],
    appliesTo: () => outcomes,
    expect: (outcome) => outcome,
  }),
  ...more,
});
const failed = (message: string, quote = '1. Ưu điểm'): Outcome => ({
  kind: 'failed',
  message,
  place: inParagraph(heading, quote),
});
const throws = made('throws', [], {
  run: () => {
    throw new Error('RangeError at 0x00');
  },
});

const run = (checks: readonly AnyCheck[], choices?: CheckChoices, of: Report = report) => [
  ...runChecks(checks, of, choices),
];
const findings = (checks: readonly AnyCheck[], choices?: CheckChoices): readonly Finding[] =>
  run(checks, choices).flatMap((result) => result.findings);

describe('runChecks', () => {
  it('makes one finding of a check that throws, and runs the others', () => {
    const results = run([made('before', [failed('A')]), throws, made('behind', [failed('B')])]);
    expect(results.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      'before failed',
      'throws broken',
      'behind failed',
    ]);
    const [said, ...others] = results[1]?.findings ?? [];
    expect(others).toEqual([]);
    expect(said).toMatchObject({
      message: couldNotBeRun('Luật throws'),
      outcome: 'cannot-tell',
      severity: 'error',
      place: inDocument,
      paragraph: null,
      item: null,
      fix: null,
    });
    expect(said?.message).not.toContain('RangeError');
  });

  it('makes one finding of a check that throws at its second target', () => {
    const half = defineCheck<number>({
      id: 'half',
      rule: '',
      title: 'Luật nửa chừng',
      severity: 'warning',
      basis: [{ text: 'Mẫu số 02', grade: 'A' }],
      appliesTo: () => [1, 2],
      expect: (target) => {
        if (target === 2) throw new Error('two');
        return failed('A');
      },
    });
    expect(findings([half]).map(({ message }) => message)).toEqual([couldNotBeRun('Luật nửa chừng')]);
  });

  it('tells what came of a check as a whole', () => {
    const asks: Outcome = { kind: 'cannot-tell', message: 'Hãy xem.', place: inDocument };
    const outcomes = run([
      made('right', [passed, passed]),
      made('asks', [passed, asks]),
      made('wrong', [asks, failed('A'), passed]),
      made('elsewhere', []),
    ]).map(({ check, outcome, findings: { length } }) => `${check} ${outcome} ${length}`);
    expect(outcomes).toEqual(['right passed 0', 'asks cannot-tell 1', 'wrong failed 2', 'elsewhere not-applicable 0']);
  });

  it('leaves out a check that is off', () => {
    const results = run([throws, made('wrong', [failed('A')])], { throws: 'off' });
    expect(results.map(({ check }) => check)).toEqual(['wrong']);
  });

  it('gives findings the severity chosen for their check, else their own, else that of the check', () => {
    const mild: Outcome = { kind: 'failed', message: 'B', place: inDocument, severity: 'info' };
    const check = made('wrong', [failed('A'), mild]);
    expect(findings([check]).map(({ severity }) => severity)).toEqual(['error', 'info']);
    expect(findings([check], { wrong: 'warning' }).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(findings([check], { other: 'off' }).map(({ severity }) => severity)).toEqual(['error', 'info']);
  });

  it('says in which item and paragraph a finding stands', () => {
    const tag = 'bctd.f.signer-name';
    const [words, control, nowhere, lost] = findings([
      made('places', [
        failed('A'),
        { kind: 'failed', message: 'B', place: { kind: 'control', tag, quote: '' } },
        { kind: 'failed', message: 'C', place: inDocument },
        { kind: 'failed', message: 'D', place: { kind: 'control', tag: 'bctd.f.none', quote: '' } },
      ]),
    ]);
    expect(words).toMatchObject({ item: 'P1.VI.1', paragraph: heading });
    expect(report.document.paragraphs[control?.paragraph ?? -1]?.text).toBe('Nguyễn Văn Hòa');
    expect(nowhere).toMatchObject({ item: null, paragraph: null });
    expect(lost).toMatchObject({ item: null, paragraph: null });
  });

  it('keeps a fix only where there is one', () => {
    const fix = { kind: 'missing-items' } as const;
    const said = findings([made('fixes', [{ kind: 'failed', message: 'A', place: inDocument, fix }, failed('B')])]);
    expect(said.map((one) => one.fix)).toEqual([fix, null]);
  });

  it('gives the same findings the same keys, and every finding a key of its own', () => {
    const checks = [
      made('one', [failed('A'), failed('A'), failed('A'), failed('B'), failed('A', 'Ưu điểm')]),
      made('two', [failed('A')]),
    ];
    const keys = findings(checks).map(({ key }) => key);
    expect(new Set(keys).size).toBe(6);
    expect(findings(checks).map(({ key }) => key)).toEqual(keys);
  });

  it('keeps the key where paragraphs are put in above', () => {
    const later: Report = {
      ...report,
      lines: report.lines.map((line) => ({
        ...line,
        paragraph: { ...line.paragraph, index: line.paragraph.index + 7 },
      })),
    };
    const moved: Outcome = { kind: 'failed', message: 'A', place: inParagraph(heading + 7, '1. Ưu điểm') };
    const [before] = run([made('one', [failed('A')])]);
    const [behind] = run([made('one', [moved])], {}, later);
    expect(behind?.findings[0]?.key).toBe(before?.findings[0]?.key);
    expect(behind?.findings[0]?.paragraph).toBe(heading + 7);
  });

  it('can be stopped between two checks', () => {
    const results = runChecks([made('first', [failed('A')]), throws], report);
    expect(results.next().value?.check).toBe('first');
    results.return();
    expect(results.next().done).toBe(true);
  });
});

describe('defineCheck', () => {
  it('refuses an error that rests on nothing verified', () => {
    const unverified = (severity: 'error' | 'warning') =>
      defineCheck<Report>({
        id: 'unverified',
        rule: '',
        title: 'Luật chưa xác minh',
        severity,
        basis: [{ text: 'Chưa xác minh', grade: 'U' }],
        appliesTo: (of) => [of],
        expect: () => passed,
      });
    expect(() => unverified('error')).toThrow('unverified rests on nothing verified');
    expect(unverified('warning').run(report)).toEqual([passed]);
  });
});

describe('the list', () => {
  it('names every check once, with a title and what it rests on', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(allChecks.map(({ title }) => title)).size).toBe(ids.length);
    expect(allChecks.filter(({ title, basis }) => title === '' || basis.some(({ text }) => text === ''))).toEqual([]);
  });

  it('gives each real finding a key of its own', () => {
    const draft = checkReport({
      data: { number: '', symbol: '' },
      headings: { 'P1.VI': 'III. ĐÁNH GIÁ CHUNG', 'P1.VI.2': null },
      bodies: { 'P1.VI.1': '', 'P2.II': '' },
      purpose: 'send',
    });
    const keys = run(allChecks, {}, draft).flatMap((result) => result.findings.map(({ key }) => key));
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
