/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { staysHere } from '../../src/ui/status-message';
import { outlineState, paneState } from '../support/pane-state';
import { renderPane } from '../support/render-pane';

const undone = 'Chèn đề cương lúc 14:05';

describe('StatusLine', () => {
  it('says where her work is kept when there is nothing else to say', () => {
    renderPane(paneState());
    expect(screen.getByRole('status')).toHaveTextContent(staysHere);
    expect(screen.queryByRole('button', { name: /^Hoàn tác/ })).not.toBeInTheDocument();
  });

  it('says what came of an action without interrupting', () => {
    renderPane(outlineState({ notice: { kind: 'success', text: 'Đã chèn đề cương.', retry: false } }));
    expect(screen.getByRole('status')).toHaveTextContent('Đã chèn đề cương.');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('says trouble at once and offers to try again', async () => {
    const text = 'Word không trả lời. Văn bản không bị thay đổi.';
    const { user, actions } = renderPane(outlineState({ notice: { kind: 'error', text, retry: true } }));
    expect(screen.getByRole('alert')).toHaveTextContent(text);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(actions.calls).toEqual(['retry()']);
  });

  it('offers no second try where it cannot help', () => {
    renderPane(outlineState({ notice: { kind: 'warning', text: 'Đầu trang đã có chữ.', retry: false } }));
    expect(screen.queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
  });

  it.each(['Đề cương', 'Thông tin', 'Phụ lục', 'Kiểm tra'])('takes back by name on tab %s', async (tab) => {
    const { user, actions } = renderPane(outlineState({ undo: undone }));
    await user.click(screen.getByRole('tab', { name: tab }));
    const undo = screen.getByRole('button', { name: `Hoàn tác: ${undone}` });
    expect(undo).toHaveTextContent(`Hoàn tác: ${undone}`);
    await user.click(undo);
    expect(actions.calls).toEqual(['undo()']);
  });

  it('shows what is going on, and takes no second order meanwhile', async () => {
    const busy = 'Đang chèn đề cương…';
    const { user, actions, show } = renderPane(outlineState({ undo: undone }));
    screen.getByRole('button', { name: `Hoàn tác: ${undone}` }).focus();
    show(outlineState({ undo: undone, busy }));
    expect(screen.getByRole('status')).toHaveTextContent(busy);
    expect(screen.getByRole('progressbar', { name: 'Đang làm' })).toBeVisible();
    expect(screen.getByRole('button', { name: `Hoàn tác: ${undone}` })).toHaveFocus();
    await user.keyboard('{Enter}');
    for (const button of screen.getAllByRole('button', {
      name: /^(Hoàn tác|Chèn mục còn thiếu|Mục trống tiếp theo)/,
    })) {
      await user.click(button);
    }
    expect(actions.calls).toEqual([]);
  });
});
