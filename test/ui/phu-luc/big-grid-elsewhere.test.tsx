/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { unitsNamed } from '../../support/lang-son-units';
import { appendixState, outlineState, recordedActions } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

describe('the window of the big grid', () => {
  it('gives the keyboard back to the button that opened it', async () => {
    const data = { ...appendixState().data, units: unitsNamed(['Sở Nội vụ', 'Sở Tài chính']) };
    const shown = (bigGrid: { readonly table: 'II'; readonly open: boolean } | null) =>
      outlineState({ appendix: appendixState({ data, bigGrid }) });
    const actions = recordedActions();
    const windowed = { ...actions, appendix: { ...actions.appendix, openBigGrid: async () => '' } };
    const { user, show } = renderPane(shown(null), { actions: windowed });
    await user.click(screen.getByRole('tab', { name: 'Phụ lục' }));
    await user.click(await screen.findByRole('tab', { name: 'Phụ lục II' }, { timeout: 20_000 }));
    const open = screen.getByRole('button', { name: 'Nhập trên bảng lớn' });
    await user.click(open);
    show(shown({ table: 'II', open: true }));
    open.blur();
    expect(document.body).toHaveFocus();
    show(shown(null));
    expect(open).toHaveFocus();
  });
});
