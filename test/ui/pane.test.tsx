/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { checkOutcome, checkState, fiveFindings } from '../support/check-samples';
import { outlineState, paneState } from '../support/pane-state';
import { renderPane } from '../support/render-pane';

const header = (): HTMLElement => screen.getByRole('banner');

describe('Pane', () => {
  it('bears the name of the product', () => {
    renderPane(paneState());
    expect(within(header()).getByRole('heading', { level: 1, name: 'Báo cáo thi đua' })).toBeVisible();
  });

  it('counts what is written once an outline is there', () => {
    const { show } = renderPane(paneState());
    expect(header()).toHaveTextContent('Báo cáo thi đua');
    expect(header()).not.toHaveTextContent('mục đã viết');
    show(outlineState({ written: 7 }));
    expect(within(header()).getByText('7/27 mục đã viết')).toBeVisible();
  });

  it('has the four tabs in order and opens Đề cương first', () => {
    renderPane(paneState());
    const names = ['Đề cương', 'Thông tin', 'Phụ lục', 'Kiểm tra'];
    expect(screen.getAllByRole('tab')).toEqual(names.map((name) => screen.getByRole('tab', { name })));
    expect(screen.getByRole('tab', { name: 'Đề cương', selected: true })).toBeVisible();
  });

  it('mounts only the open tab: Phụ lục has its own tabs', async () => {
    const { user } = renderPane(outlineState());
    await user.click(screen.getByRole('tab', { name: 'Phụ lục' }));
    const panel = screen.getByRole('tabpanel', { name: 'Phụ lục' });
    await within(panel).findByRole('tab', { name: 'Phụ lục I' }, { timeout: 20_000 });
    for (const name of ['Phụ lục II', 'Phụ lục III', 'Số liệu khác'])
      expect(within(panel).getByRole('tab', { name })).toBeVisible();
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();
  });

  it('mounts only the open tab: Kiểm tra shows what the check came to', async () => {
    const name = 'Kiểm tra';
    const { user, actions } = renderPane(outlineState({ check: checkState({ outcome: checkOutcome() }) }));
    await user.click(screen.getByRole('tab', { name }));
    const panel = screen.getByRole('tabpanel', { name });
    const list = await within(panel).findByRole('list', { name: 'Kết quả kiểm tra' }, { timeout: 20_000 });
    expect(within(list).getAllByRole('listitem')).toHaveLength(fiveFindings.length);
    expect(actions.calls).toEqual(['lookAtChecks()']);
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();
  });

  it('comes back to the list of findings as she left it', async () => {
    const { user } = renderPane(outlineState({ check: checkState({ outcome: checkOutcome() }) }));
    const openCheck = async (): Promise<void> => {
      await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
      await screen.findByRole('list', { name: 'Kết quả kiểm tra' }, { timeout: 20_000 });
    };
    await openCheck();
    await user.click(screen.getByRole('radio', { name: /^Cảnh báo/u }));
    await user.click(screen.getByRole('button', { name: /^Cảnh báo/u }));
    await user.click(screen.getByRole('button', { name: 'Các quy tắc kiểm tra' }));
    await user.click(screen.getByRole('tab', { name: 'Đề cương' }));
    await openCheck();
    expect(screen.getByRole('radio', { name: /^Cảnh báo/u })).toBeChecked();
    expect(screen.getByRole('button', { name: /^Cảnh báo/u, expanded: false })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Các quy tắc kiểm tra', expanded: true })).toBeVisible();
  });

  it('changes tabs by the keyboard', async () => {
    const { user } = renderPane(paneState());
    await user.tab();
    expect(screen.getByRole('tab', { name: 'Đề cương' })).toHaveFocus();
    screen.getByRole('tab', { name: 'Thông tin' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('tabpanel', { name: 'Thông tin' })).toBeVisible();
  });

  it('leaves the choice of the tab to the caller who gives one', async () => {
    const opened: string[] = [];
    const { user } = renderPane(paneState(), { tab: 'kiem-tra', onTab: (tab) => opened.push(tab) });
    await user.click(screen.getByRole('tab', { name: 'Phụ lục' }));
    expect(opened).toEqual(['phu-luc']);
    expect(screen.getByRole('tab', { name: 'Kiểm tra', selected: true })).toBeVisible();
  });

  it('keeps the keyboard in the pane when the button pressed goes away', async () => {
    const { user, show } = renderPane(paneState());
    await user.click(screen.getByRole('button', { name: 'Chèn đề cương' }));
    show(outlineState());
    expect(screen.getAllByRole('treeitem')[0]).toHaveFocus();
    show(paneState());
    expect(screen.getByRole('tabpanel', { name: 'Đề cương' })).toHaveFocus();
    // From an element out of the order of Tab the browser would leave the pane.
    expect(screen.getByRole('tabpanel', { name: 'Đề cương' })).toHaveAttribute('tabindex', '0');
    act(() => screen.getByRole('tab', { name: 'Đề cương' }).focus());
    expect(screen.getByRole('tabpanel', { name: 'Đề cương' })).toHaveAttribute('tabindex', '-1');
  });

  it('leaves the focus in Word when the person is there', async () => {
    const { user, show } = renderPane(paneState());
    await user.click(screen.getByRole('button', { name: 'Chèn đề cương' }));
    window.dispatchEvent(new Event('blur'));
    show(outlineState());
    expect(document.body).toHaveFocus();
  });

  it.each([
    ['blank', paneState()],
    ['text', paneState({ document: 'text', clusterError: 'Tên cụm thi đua dài quá 200 ký tự.' })],
    ['report', paneState({ document: 'report' })],
    ['unread', paneState({ document: 'unread' })],
    [
      'outline',
      outlineState({ undo: 'Chèn đề cương lúc 14:05', dropped: [{ id: 'P1.V.2', text: '2. Công tác kiểm tra' }] }),
    ],
    ['busy', outlineState({ busy: 'Đang chèn 1 mục còn thiếu…' })],
    ['error', outlineState({ notice: { kind: 'error', text: 'Word không trả lời.', retry: true } })],
  ])('has nothing for axe to find: %s', async (_, state) => {
    const { container } = renderPane(state, { theme: { dark: true } });
    expect((await axe(container)).violations).toEqual([]);
  });
});
