/** THE LIST of checks, in the order in which they run. */
import { addresseePresent } from './addressee-present';
import { annexPagesNumbered } from './annex-pages-numbered';
import { annexUnitsAreMembers } from './annex-units-are-members';
import { annexesReferredTo } from './annexes-referred-to';
import { awardAuthorityRight } from './award-authority-right';
import { awardedAndProposedApart } from './awarded-and-proposed-apart';
import { bodiesWritten } from './bodies-written';
import type { AnyCheck } from './check';
import { citationsComplete } from './citations-complete';
import { collectiveConditionsMet } from './collective-conditions-met';
import { comparisonRight } from './comparison-right';
import { controlsPresent } from './controls-present';
import { cstdcsNotAboveLdtt } from './cstdcs-not-above-ldtt';
import { cstdcsWithinCap } from './cstdcs-within-cap';
import { decisionsCited } from './decisions-cited';
import { documentAgreesWithData } from './document-agrees-with-data';
import { documentRegisterRight } from './document-register-right';
import { flagsWithinQuota } from './flags-within-quota';
import { formatFollowsNd30 } from './format-follows-nd30';
import { headingsInOrder } from './headings-in-order';
import { headingsPresent } from './headings-present';
import { headingsUnchanged } from './headings-unchanged';
import { individualsSplitAddsUp } from './individuals-split-adds-up';
import { issueDatePlausible } from './issue-date-plausible';
import { luotAndNguoiApart } from './luot-and-nguoi-apart';
import { memberCountAgrees } from './member-count-agrees';
import { movementPeriodCurrent } from './movement-period-current';
import { noBlanksLeft } from './no-blanks-left';
import { noGuidanceLeft } from './no-guidance-left';
import { noTrackedChangesOrComments } from './no-tracked-changes-or-comments';
import { noTrailingBlankPage } from './no-trailing-blank-page';
import { numberingConsecutive } from './numbering-consecutive';
import { officialNamesUsed } from './official-names-used';
import { percentagesRight } from './percentages-right';
import { recipientsWellFormed } from './recipients-well-formed';
import { referencesCurrent } from './references-current';
import { signatureComplete } from './signature-complete';
import { spellingConsistent } from './spelling-consistent';
import { textAgreesWithAnnexes } from './text-agrees-with-annexes';
import { textIsClean } from './text-is-clean';
import { titlesAndAwardsApart } from './titles-and-awards-apart';
import { titlesInRightColumn } from './titles-in-right-column';
import { totalsAddUp } from './totals-add-up';
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
  memberCountAgrees,
  annexesReferredTo,
  annexPagesNumbered,
  totalsAddUp,
  textAgreesWithAnnexes,
  percentagesRight,
  titlesInRightColumn,
  cstdcsWithinCap,
  cstdcsNotAboveLdtt,
  collectiveConditionsMet,
  flagsWithinQuota,
  awardAuthorityRight,
  officialNamesUsed,
  titlesAndAwardsApart,
  awardedAndProposedApart,
  decisionsCited,
  annexUnitsAreMembers,
  comparisonRight,
  documentRegisterRight,
  citationsComplete,
  formatFollowsNd30,
  textIsClean,
  recipientsWellFormed,
  signatureComplete,
  referencesCurrent,
  movementPeriodCurrent,
  luotAndNguoiApart,
  spellingConsistent,
  individualsSplitAddsUp,
  unitsNamed,
  addresseePresent,
  controlsPresent,
  bodiesWritten,
  headingsUnchanged,
  documentAgreesWithData,
  noTrailingBlankPage,
  noTrackedChangesOrComments,
];
