/** THE LIST of checks, in the order in which they run. */
import { awardAuthorityRight } from './award-authority-right';
import { bodiesWritten } from './bodies-written';
import type { AnyCheck } from './check';
import { citationsComplete } from './citations-complete';
import { decisionsCited } from './decisions-cited';
import { formatFollowsNd30 } from './format-follows-nd30';
import { headingsInOrder } from './headings-in-order';
import { headingsPresent } from './headings-present';
import { issueDatePlausible } from './issue-date-plausible';
import { movementPeriodCurrent } from './movement-period-current';
import { numberingConsecutive } from './numbering-consecutive';
import { officialNamesUsed } from './official-names-used';
import { referencesCurrent } from './references-current';
import { spellingConsistent } from './spelling-consistent';
import { textIsClean } from './text-is-clean';
import { titlesAndAwardsApart } from './titles-and-awards-apart';
import { yearsAgree } from './years-agree';

/** Grows by a fixed number with every change of what a rule says; kept with the stamp of a check. */
export const RULES_VERSION = 1;

/** Every check. */
export const allChecks: readonly AnyCheck[] = [
  headingsPresent,
  headingsInOrder,
  numberingConsecutive,
  yearsAgree,
  issueDatePlausible,
  awardAuthorityRight,
  officialNamesUsed,
  titlesAndAwardsApart,
  decisionsCited,
  citationsComplete,
  formatFollowsNd30,
  textIsClean,
  referencesCurrent,
  movementPeriodCurrent,
  spellingConsistent,
  bodiesWritten,
];
