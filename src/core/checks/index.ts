/** THE LIST of checks, in the order in which they run. */
import { addresseePresent } from './addressee-present';
import { awardAuthorityRight } from './award-authority-right';
import { bodiesWritten } from './bodies-written';
import type { AnyCheck } from './check';
import { citationsComplete } from './citations-complete';
import { controlsPresent } from './controls-present';
import { decisionsCited } from './decisions-cited';
import { documentAgreesWithData } from './document-agrees-with-data';
import { formatFollowsNd30 } from './format-follows-nd30';
import { headingsInOrder } from './headings-in-order';
import { headingsPresent } from './headings-present';
import { headingsUnchanged } from './headings-unchanged';
import { issueDatePlausible } from './issue-date-plausible';
import { movementPeriodCurrent } from './movement-period-current';
import { noBlanksLeft } from './no-blanks-left';
import { noGuidanceLeft } from './no-guidance-left';
import { noTrackedChangesOrComments } from './no-tracked-changes-or-comments';
import { noTrailingBlankPage } from './no-trailing-blank-page';
import { numberingConsecutive } from './numbering-consecutive';
import { officialNamesUsed } from './official-names-used';
import { recipientsWellFormed } from './recipients-well-formed';
import { referencesCurrent } from './references-current';
import { signatureComplete } from './signature-complete';
import { spellingConsistent } from './spelling-consistent';
import { textIsClean } from './text-is-clean';
import { titlesAndAwardsApart } from './titles-and-awards-apart';
import { unitsNamed } from './units-named';
import { yearsAgree } from './years-agree';

/** Grows by a fixed number with every change of what a rule says; kept with the stamp of a check. */
export const RULES_VERSION = 1;

/** Every check. */
export const allChecks: readonly AnyCheck[] = [
  headingsPresent,
  headingsInOrder,
  numberingConsecutive,
  noBlanksLeft,
  noGuidanceLeft,
  yearsAgree,
  issueDatePlausible,
  awardAuthorityRight,
  officialNamesUsed,
  titlesAndAwardsApart,
  decisionsCited,
  citationsComplete,
  formatFollowsNd30,
  textIsClean,
  recipientsWellFormed,
  signatureComplete,
  referencesCurrent,
  movementPeriodCurrent,
  spellingConsistent,
  unitsNamed,
  addresseePresent,
  controlsPresent,
  bodiesWritten,
  headingsUnchanged,
  documentAgreesWithData,
  noTrailingBlankPage,
  noTrackedChangesOrComments,
];
