/** The verbs of tab Kiểm tra, loaded with the first of them. */
import type { CheckActions } from './check-state';
import { lazyVerbs } from './lazy-verbs';

/** Each waits for the loaded verbs, then does what it says; `unreachable` says that they cannot be loaded now. */
export function lazyCheckActions(load: () => Promise<CheckActions>, unreachable: () => void): CheckActions {
  const run = lazyVerbs(load, unreachable);
  return {
    look: () => run((check) => check.look()),
    run: () => run((check) => check.run()),
    stop: () => void run((check) => check.stop()),
    setPurpose: (purpose) => run((check) => check.setPurpose(purpose)),
    chooseRule: (id, severity) => run((check) => check.chooseRule(id, severity)),
    setFlagQuota: (quota) => run((check) => check.setFlagQuota(quota)),
    goTo: (key) => run((check) => check.goTo(key)),
    fix: (key) => run((check) => check.fix(key)),
    fixAll: () => run((check) => check.fixAll()),
    ignore: (key, reason) => run((check) => check.ignore(key, reason)),
    takeUp: (key) => run((check) => check.takeUp(key)),
    settleHeading: (key, side) => run((check) => check.settleHeading(key, side)),
    makeSheet: (who) => run((check) => check.makeSheet(who)),
    makeCopy: () => run((check) => check.makeCopy()),
  };
}
