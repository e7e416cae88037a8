/** What a check says of the corpus, in words a person can read over: `test/fixtures/findings`. */
import type { AnyCheck, Fix, Place } from '../../../src/core/checks/check';
import type { Report } from '../../../src/core/checks/reading/report';
import { runChecks, type Finding } from '../../../src/core/checks/run-checks';
import { cleanReports, plantedReports } from './planted-reports';

/** Every finding of a check in the clean reports and in those with its defects; of the latter only what is new. */
export function findingsText(check: AnyCheck): string {
  const clean = cleanReports().flatMap(([name, report]) => linesOf(check, report).map((line) => `${name}\n${line}`));
  const planted = plantedReports(check.id).map(({ defect: { report, edit, given }, before, after }) => {
    const known = linesOf(check, before);
    const now = linesOf(check, after);
    const lines = [
      ...now.filter((line) => !known.includes(line)),
      ...known.filter((line) => !now.includes(line)).map((line) => line.replace('  ', '  no longer: ')),
    ];
    const told = given === null ? edit.what : `${short(edit.what)} (given: ${short(given.what)})`;
    return [`${report}: ${told.replace(/\s+/gu, ' ')}`, ...(lines.length === 0 ? ['  nothing'] : lines)].join('\n');
  });
  return shown(
    `${[
      `${check.id}: ${check.title}`,
      'REPORTS WITHOUT A DEFECT',
      clean.length === 0 ? 'nothing' : clean.join('\n'),
      'PLANTED DEFECTS',
      planted.join('\n'),
    ].join('\n\n')}\n`,
  );
}

/** Marks that stand by themselves, as fonts and the eye do not show them. */
const shown = (text: string): string =>
  text.replace(/\p{M}/gu, (mark) => `{${mark.codePointAt(0)?.toString(16) ?? ''}}`);

const short = (what: string): string => (what.length > 80 ? `${what.slice(0, 80)} …` : what);

const linesOf = (check: AnyCheck, report: Report): readonly string[] =>
  [...runChecks([check], report)].flatMap(({ findings }) => findings.map((finding) => lineOf(finding, report)));

function lineOf({ severity, outcome, item, message, place, fix }: Finding, report: Report): string {
  const kind = outcome === 'cannot-tell' ? 'person' : severity;
  return `  ${[`${kind} ${item ?? '–'}`, message, whereOf(place, report), fixed(fix, report)].filter(Boolean).join(' | ')}`;
}

const wordsOf = (report: Report, paragraph: number): string => report.document.paragraphs[paragraph]?.text ?? '?';

/** The quoted words; a paragraph that does not hold them is told whole. */
function whereOf(place: Place, report: Report): string {
  if (place.kind === 'document') return '';
  if (place.kind === 'control') return `at ${place.tag} “${place.quote}”`;
  const words = wordsOf(report, place.paragraph);
  return words.includes(place.quote) && place.quote !== ''
    ? `at “${place.quote}”`
    : `at “${place.quote}” of “${words}”`;
}

function fixed(fix: Fix | null, report: Report): string {
  switch (fix?.kind) {
    case undefined:
      return '';
    case 'words':
      return `fix ${fix.edits.map(({ edit }) => `“${edit.from}” → “${edit.to}”`).join(', ')}`;
    case 'append':
      return `fix append “${fix.text}”`;
    case 'remove-paragraphs':
      return `fix remove ${fix.paragraphs.map((paragraph) => `“${wordsOf(report, paragraph)}”`).join(', ')}`;
    case 'heading':
      return `fix heading ${fix.item}`;
    case 'missing-items':
      return 'fix missing items';
    case 'entered':
      return `fix as entered: ${fix.field}`;
    case 'annex':
      return `fix Phụ lục ${fix.annex} from what was entered`;
  }
}
