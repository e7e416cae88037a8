/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BigGridView } from '../../../src/app/big-grid-window';
import { BigGridWindowPage } from '../../../src/ui/big-grid-window/big-grid-window';
import { gridSample } from '../../support/grid-sample';
import { recordedActions } from '../../support/pane-state';

const page = (view: BigGridView) => (
  <BigGridWindowPage view={view} actions={recordedActions().appendix} dark={false} onClose={() => undefined} />
);

describe('BigGridWindowPage', () => {
  it('has the keyboard in the first cell that can be entered as soon as the figures are there', async () => {
    const { rerender } = render(page({ content: null, sentence: '', ending: false }));
    expect(document.body).toHaveFocus();
    rerender(page({ content: { table: 'II', data: gridSample() }, sentence: '', ending: false }));
    expect(screen.getByRole('gridcell', { name: /^Sở Nội vụ, Cờ thi đua của Chính phủ: / })).toHaveFocus();
    await userEvent.setup().keyboard('4');
    expect(screen.getByRole('textbox', { name: 'Sở Nội vụ, Cờ thi đua của Chính phủ' })).toHaveValue('4');
  });
});
