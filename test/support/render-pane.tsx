/** The pane in a page of its own, with a person at it. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { PaneState } from '../../src/app/pane-state';
import { Pane, type PaneProps } from '../../src/ui/pane';
import { type RecordedActions, recordedActions } from './pane-state';

/** `show` gives the pane a new state, as the store does. */
export interface RenderedPane {
  readonly actions: RecordedActions;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly show: (state: PaneState) => void;
}

/** Draws the pane in `state`. */
export function renderPane(state: PaneState, props: Partial<PaneProps> = {}): RenderedPane {
  const actions = recordedActions();
  const { container, rerender } = render(<Pane state={state} actions={actions} {...props} />);
  const show = (next: PaneState): void => rerender(<Pane state={next} actions={actions} {...props} />);
  return { actions, user: userEvent.setup(), container, show };
}
