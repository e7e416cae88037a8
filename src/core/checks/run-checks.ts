/** Runs checks over a report and makes findings of what they say. */
import type { AnyCheck, Fix, Outcome, Place, Severity } from './check';
import type { CheckChoices } from './memory/check-memory';
import type { Report, ReportLine } from './reading/report';

/** One thing the person should know. */
export interface Finding {
  /** The same for the same finding of the same text, also after reopening: what *Bỏ qua* is kept by. */
  readonly key: string;
  readonly check: string;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'cannot-tell';
  readonly message: string;
  readonly place: Place;
  /** Index of the paragraph; null = nowhere. */
  readonly paragraph: number | null;
  /** Item it stands in; null = none. */
  readonly item: string | null;
  readonly fix: Fix | null;
}

/** What one check came to. `broken`: it could not be run; a finding says so. */
export interface CheckResult {
  readonly check: string;
  readonly outcome: 'passed' | 'failed' | 'cannot-tell' | 'not-applicable' | 'broken';
  readonly findings: readonly Finding[];
}

/** What is said of a check that throws. */
export const couldNotBeRun = (title: string): string => `Không kiểm tra được “${title}” trên văn bản này; hãy tự xem.`;

/**
 * Runs checks one after another; a caller may pause between them. Checks that are off are left out. Nothing is thrown: a
 * check that fails becomes one finding and the others still run.
 */
export function* runChecks(
  checks: readonly AnyCheck[],
  report: Report,
  choices: CheckChoices = {},
): Generator<CheckResult, void, undefined> {
  const lines = new Map(report.lines.map((line) => [line.paragraph.index, line]));
  const controls = new Map<string, number>();
  for (const { tag, paragraph } of report.document.controls) if (!controls.has(tag)) controls.set(tag, paragraph);
  for (const check of checks) {
    const chosen = choices[check.id];
    if (chosen === 'off') continue;
    yield resultOf(check, report, chosen ?? null, (place) => {
      const paragraph =
        place.kind === 'paragraph' ? place.paragraph : place.kind === 'control' ? controls.get(place.tag) : undefined;
      return paragraph === undefined ? null : (lines.get(paragraph) ?? null);
    });
  }
}

function resultOf(
  check: AnyCheck,
  report: Report,
  chosen: Severity | null,
  lineOf: (place: Place) => ReportLine | null,
): CheckResult {
  const finding = (outcome: Exclude<Outcome, { kind: 'passed' }>, turn: number): Finding => {
    const line = lineOf(outcome.place);
    const item = line?.item ?? null;
    const quote = outcome.place.kind === 'document' ? '' : outcome.place.quote;
    return {
      key: [check.id, item ?? '', quote, outcome.message, turn === 0 ? '' : String(turn)].join('|'),
      check: check.id,
      severity: chosen ?? (outcome.kind === 'failed' ? (outcome.severity ?? check.severity) : check.severity),
      outcome: outcome.kind,
      message: outcome.message,
      place: outcome.place,
      paragraph: line?.paragraph.index ?? null,
      item,
      fix: outcome.kind === 'failed' ? (outcome.fix ?? null) : null,
    };
  };
  try {
    const outcomes = check.run(report);
    if (outcomes.length === 0) return { check: check.id, outcome: 'not-applicable', findings: [] };
    const findings: Finding[] = [];
    const turns = new Map<string, number>();
    for (const outcome of outcomes) {
      if (outcome.kind === 'passed') continue;
      const first = finding(outcome, 0);
      const turn = turns.get(first.key) ?? 0;
      turns.set(first.key, turn + 1);
      findings.push(turn === 0 ? first : finding(outcome, turn));
    }
    const worst = findings.some(({ outcome }) => outcome === 'failed')
      ? 'failed'
      : findings.length > 0
        ? 'cannot-tell'
        : 'passed';
    return { check: check.id, outcome: worst, findings };
  } catch {
    const message = couldNotBeRun(check.title);
    const place: Place = { kind: 'document' };
    const said = finding({ kind: 'cannot-tell', message, place }, 0);
    return { check: check.id, outcome: 'broken', findings: [said] };
  }
}
