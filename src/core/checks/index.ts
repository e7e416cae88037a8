/** THE LIST of checks, in the order in which they run. */
import type { AnyCheck } from './check';

/** Grows by a fixed number with every change of what a rule says; kept with the stamp of a check. */
export const RULES_VERSION = 1;

/** Every check. */
export const allChecks: readonly AnyCheck[] = [];
