/** Tab Kiểm tra with results that follow what the person does, as the store has them; nothing is read or written. */
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { CheckActions, CheckState, FindingView } from '../../src/app/check-state';
import type { KeptListing } from '../../src/ui/kiem-tra/listed-rows';
import { KiemTraTab } from '../../src/ui/kiem-tra/kiem-tra-tab';
import { checkOutcome, checkState } from './check-samples';

/** The tab on the screen; `calls` is what was asked for, `show` what the store does by itself. */
export interface ShownCheck {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly calls: readonly string[];
  readonly show: (change: Partial<CheckState>) => void;
}

/** Draws the tab in a panel, as the pane does. A repair takes the finding off; what is set aside goes to the ignored ones. */
export function showCheck(
  first: Partial<CheckState> = {},
  { busy = false, verbs = {} }: { readonly busy?: boolean; readonly verbs?: Partial<CheckActions> } = {},
): ShownCheck {
  const calls: string[] = [];
  const note = (name: string, ...args: readonly string[]): void => {
    calls.push([name, ...args].join(' '));
  };
  let set: (edit: (state: CheckState) => CheckState) => void = () => undefined;
  const take = (key: string): FindingView | undefined => {
    let taken: FindingView | undefined;
    set((state) => {
      const { outcome } = state;
      if (outcome === null) return state;
      taken = outcome.findings.find((finding) => finding.key === key);
      return { ...state, outcome: { ...outcome, findings: outcome.findings.filter((other) => other !== taken) } };
    });
    return taken;
  };
  const actions: CheckActions = {
    look: async () => note('look'),
    run: async () => {
      note('run');
      set((state) => ({ ...state, outcome: checkOutcome() }));
    },
    stop: () => note('stop'),
    setPurpose: async (purpose) => {
      note('setPurpose', purpose);
      set((state) => ({ ...state, purpose }));
    },
    chooseRule: async (id, chosen) => {
      note('chooseRule', id, chosen);
      set((state) => ({ ...state, rules: state.rules.map((rule) => (rule.id === id ? { ...rule, chosen } : rule)) }));
    },
    setFlagQuota: async (flagQuota) => {
      note('setFlagQuota', String(flagQuota));
      set((state) => ({ ...state, flagQuota }));
    },
    goTo: async (key) => note('goTo', key),
    fix: async (key) => {
      note('fix', key);
      take(key);
    },
    fixAll: async () => note('fixAll'),
    ignore: async (key, reason) => {
      note('ignore', key, reason);
      set((state) => {
        const finding = state.outcome?.findings.find((other) => other.key === key);
        return finding === undefined ? state : { ...state, ignored: [...state.ignored, { ...finding, reason }] };
      });
      take(key);
    },
    takeUp: async (key) => {
      note('takeUp', key);
      set((state) => ({ ...state, ignored: state.ignored.filter((other) => other.key !== key) }));
    },
    settleHeading: async (key, side) => {
      note('settleHeading', key, side);
      take(key);
    },
    makeSheet: async (who) => note('makeSheet', who),
    makeCopy: async () => note('makeCopy'),
    ...verbs,
  };
  function Living() {
    const [state, setState] = useState(() => checkState(first));
    set = setState;
    const [listing, setListing] = useState<KeptListing>({ only: 'all', folded: [], opened: [] });
    return (
      <div role="tabpanel" tabIndex={-1} aria-label="Kiểm tra">
        <KiemTraTab state={state} actions={actions} busy={busy} listing={listing} onList={setListing} />
      </div>
    );
  }
  const { container } = render(<Living />);
  return {
    user: userEvent.setup(),
    container,
    calls,
    show: (change) => act(() => set((state) => ({ ...state, ...change }))),
  };
}
