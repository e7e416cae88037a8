/** Tab Thông tin in a pane of its own. */
import { screen } from '@testing-library/react';
import type { PaneState } from '../../src/app/pane-state';
import { type RenderedPane, renderPane } from './render-pane';

/** Draws the pane with tab Thông tin open, once its parts are loaded. */
export async function openForm(state: PaneState): Promise<RenderedPane> {
  const pane = renderPane(state, { tab: 'thong-tin' });
  await screen.findByRole('textbox', { name: 'Hội đồng' }, { timeout: 20_000 });
  return pane;
}

/** A field of one or several lines, by its exact name. */
export const textbox = (name: string): HTMLElement => screen.getByRole('textbox', { name });
