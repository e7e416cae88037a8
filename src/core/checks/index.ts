/** THE LIST of checks, in the order in which they run. */
import { bodiesWritten } from './bodies-written';
import type { AnyCheck } from './check';
import { headingsInOrder } from './headings-in-order';
import { headingsPresent } from './headings-present';
import { issueDatePlausible } from './issue-date-plausible';
import { numberingConsecutive } from './numbering-consecutive';
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
  bodiesWritten,
];
