/** What an edit needs to know of the Word it happens in. */
import type { Tracking } from '../dom/tracking';
import type { Profile } from '../profiles';
import { HostError } from '../protocol/host-error';
import { ancestor } from '../dom/walk';
import { lockOf } from '../dom/controls';

export interface EditRules {
  readonly profile: Profile;
  readonly tracking: Tracking;
  /** What a control shows when it is emptied. */
  prompt(control: Element): string;
}

/** Refuses an edit inside a control whose content is locked. */
export const refuseLockedContent = (node: Node): void => {
  for (let control = ancestor(node, 'sdt'); control !== null; control = ancestor(control, 'sdt')) {
    if (lockOf(control).editing) throw new HostError('NotAllowed');
  }
};

/** Refuses an edit that would take away a control locked against deletion. */
export const refuseLockedControls = (controls: readonly Element[]): void => {
  if (controls.some((control) => lockOf(control).deletion || lockOf(control).editing))
    throw new HostError('NotAllowed');
};
