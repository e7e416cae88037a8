/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { missingText } from '../../../src/ui/de-cuong/missing-items';
import { leftText } from '../../../src/ui/progress-text';
import { rowName } from '../../../src/ui/de-cuong/tree-rows';
import { pane2026 } from '../../support/pane-items';
import { outlineState } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

const tree = (): HTMLElement => screen.getByRole('tree', { name: 'Các mục của báo cáo' });
const row = (name: string | RegExp): HTMLElement => within(tree()).getByRole('treeitem', { name });
const advantages = '1. Ưu điểm, Chưa viết';
const documents = /^2\. Việc xây dựng, ban hành các văn bản .*, Cần xem lại$/;

describe('OutlineView', () => {
  it('shows every item with its heading and its state', () => {
    renderPane(outlineState());
    const rows = within(tree()).getAllByRole('treeitem');
    expect(rows.map((item) => item.getAttribute('aria-label'))).toEqual(pane2026.map(rowName));
    expect(row(advantages)).toHaveAttribute('aria-level', '3');
    expect(within(row(advantages)).getByText('Chưa viết')).toBeVisible();
  });

  it('says why an item is to be looked at, and how much is written', () => {
    renderPane(outlineState());
    expect(row(documents)).toHaveAccessibleDescription('88 từ Đề mục có hai đoạn: phần thừa có thể là nội dung.');
    expect(within(tree()).getByText('1.234 từ')).toBeVisible();
  });

  it('takes the caret to an item that is clicked', async () => {
    const { user, actions } = renderPane(outlineState());
    await user.click(row(advantages));
    expect(actions.calls).toEqual(['goTo("P1.VI.1")']);
    expect(row(advantages)).toHaveAttribute('aria-selected', 'true');
    expect(tree()).toHaveAccessibleDescription(/Nhấn F6 để sang văn bản\./);
  });

  it('moves by arrows, Home, End and letters, and goes there by Enter', async () => {
    const { user, actions } = renderPane(outlineState());
    row(/^– Tổng số các đơn vị/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row(/^– Đặc điểm/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(row(/^III\. KIẾN NGHỊ/)).toHaveFocus();
    await user.keyboard('{Home}u');
    expect(row(advantages)).toHaveFocus();
    expect(actions.calls).toEqual([]);
    await user.keyboard('{Enter}');
    expect(actions.calls).toEqual(['goTo("P1.VI.1")']);
  });

  it('has one tab stop, on the current row', async () => {
    const { user } = renderPane(outlineState());
    await user.click(row(advantages));
    const stops = within(tree())
      .getAllByRole('treeitem')
      .filter((item) => item.tabIndex === 0);
    expect(stops).toEqual([row(advantages)]);
  });

  it('closes and opens what stands under an item', async () => {
    const { user } = renderPane(outlineState());
    row('VI. ĐÁNH GIÁ CHUNG, Chưa viết').focus();
    await user.keyboard('{ArrowLeft}');
    expect(row('VI. ĐÁNH GIÁ CHUNG, Chưa viết')).toHaveAttribute('aria-expanded', 'false');
    expect(within(tree()).queryByRole('treeitem', { name: advantages })).not.toBeInTheDocument();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(row(advantages)).toHaveFocus();
  });

  it.each(['{Shift>}{F10}{/Shift}', '{ContextMenu}'])('opens the menu of a row by %s', async (keys) => {
    const { user, actions } = renderPane(outlineState());
    row(documents).focus();
    await user.keyboard(keys);
    const menu = await screen.findByRole('menu', { name: pane2026.find((item) => item.id === 'P1.I.2')?.text ?? '' });
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map((item) => item.textContent),
    ).toEqual(['Không phát sinh', 'Chuyển xuống nội dung', 'Mở khoá mục này', 'Bỏ mục này']);
    await user.click(within(menu).getByRole('menuitem', { name: 'Chuyển xuống nội dung' }));
    expect(actions.calls).toEqual(['act("move-to-body", "P1.I.2")']);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(row(documents)).toHaveFocus();
  });

  it('opens the menu by the right button and by the button of the row, without going to the item', async () => {
    const { user, actions } = renderPane(outlineState());
    await user.pointer({ keys: '[MouseRight]', target: row(advantages) });
    await user.click(await screen.findByRole('menuitem', { name: 'Không phát sinh' }));
    await user.click(within(row(advantages)).getByRole('button', { name: 'Tuỳ chọn: 1. Ưu điểm' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bỏ mục này' }));
    expect(actions.calls).toEqual(['act("none-occurred", "P1.VI.1")', 'act("drop", "P1.VI.1")']);
  });

  it('closes the menu by Escape and changes nothing', async () => {
    const { user, actions } = renderPane(outlineState());
    row(advantages).focus();
    await user.keyboard('{Shift>}{F10}{/Shift}');
    (await screen.findByRole('menuitem', { name: 'Bỏ mục này' })).focus();
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    await user.keyboard('{Escape}');
    window.removeEventListener('keydown', heard);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(row(advantages)).toHaveFocus();
    // On the web office.js would take the focus to the first tab and on into the document.
    expect(heard).not.toHaveBeenCalled();
    expect(actions.calls).toEqual([]);
  });

  it('shows the guidance of the form under the item', async () => {
    const { user, actions } = renderPane(outlineState());
    row(/^III\. KIẾN NGHỊ/).focus();
    await user.keyboard('{Home}u');
    within(row(advantages)).getByRole('button', { name: 'Hướng dẫn', expanded: false }).focus();
    await user.keyboard('{Enter}');
    expect(row(advantages)).toHaveAccessibleDescription(/Nêu khái quát thành tích cơ bản đạt được/);
    expect(actions.calls).toEqual([]);
  });

  it('leads to the next empty item', async () => {
    const { user, actions } = renderPane(outlineState());
    const next = screen.getByRole('button', { name: 'Mục trống tiếp theo' });
    await user.click(next);
    await user.click(next);
    expect(actions.calls).toEqual(['goTo("IN3")', 'goTo("P1.I.3")']);
    expect(row(/^3\. Đánh giá chung kết quả/)).toHaveAttribute('aria-selected', 'true');
  });

  it('leads there by one key in the tree, and goes nowhere when nothing is empty', async () => {
    const { user, actions, show } = renderPane(outlineState());
    row(documents).focus();
    await user.keyboard('{F8}');
    expect(actions.calls).toEqual(['goTo("IN3")']);
    expect(screen.getByRole('button', { name: 'Mục trống tiếp theo' })).toHaveAttribute('aria-keyshortcuts', 'F8');
    show(outlineState({ items: pane2026.map((item) => ({ ...item, state: 'written' as const })) }));
    await user.keyboard('{F8}');
    expect(actions.calls).toHaveLength(1);
  });

  it('keeps the guidance of the item she writes in view, until she folds it or goes on', async () => {
    const { user } = renderPane(outlineState());
    const guidance = /Nêu khái quát thành tích cơ bản đạt được/;
    expect(row(advantages)).not.toHaveAccessibleDescription(guidance);
    await user.click(row(advantages));
    expect(row(advantages)).toHaveAccessibleDescription(guidance);
    await user.click(screen.getByRole('button', { name: 'Mục trống tiếp theo' }));
    expect(row(advantages)).not.toHaveAccessibleDescription(guidance);
    await user.click(row(advantages));
    await user.click(within(row(advantages)).getByRole('button', { name: 'Hướng dẫn', expanded: true }));
    expect(row(advantages)).not.toHaveAccessibleDescription(guidance);
  });

  it('says how many bodies are left', () => {
    const { show } = renderPane(outlineState({ written: 7 }));
    expect(screen.getByText(leftText(7, 27))).toBeVisible();
    expect(leftText(7, 27)).toBe('Còn 20 mục');
    show(outlineState({ written: 27 }));
    expect(screen.getByText('Đã viết đủ')).toBeVisible();
  });

  it('puts back what is missing, and says how much', async () => {
    const { user, actions, show } = renderPane(outlineState({ missing: 2 }));
    const button = screen.getByRole('button', { name: 'Chèn mục còn thiếu' });
    expect(button).toHaveAccessibleDescription(missingText(2));
    await user.click(button);
    expect(actions.calls).toEqual(['insertMissing()']);
    show(outlineState({ missing: 0 }));
    expect(screen.queryByRole('button', { name: 'Chèn mục còn thiếu' })).not.toBeInTheDocument();
  });

  it('keeps what concerns all items in one menu', async () => {
    const { user, actions } = renderPane(outlineState());
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn khác' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bỏ khoá tất cả' }));
    expect(actions.calls).toEqual(['unlockAll()']);
  });

  it('takes a dropped item back in', async () => {
    const text = '2. Công tác kiểm tra giám sát về thi đua khen thưởng';
    const { user, actions } = renderPane(outlineState({ dropped: [{ id: 'P1.V.2', text }] }));
    expect(within(screen.getByRole('list', { name: 'Mục đã bỏ' })).getByText(text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Đưa mục này trở lại: ${text}` }));
    expect(actions.calls).toEqual(['act("restore", "P1.V.2")']);
  });

  it('shows how far the report is', () => {
    renderPane(outlineState({ written: 7 }));
    expect(screen.getByRole('progressbar', { name: 'Tiến độ viết báo cáo' })).toHaveAttribute(
      'aria-valuetext',
      '7/27 mục đã viết',
    );
  });

  it('goes nowhere while something is going on', async () => {
    const { user, actions } = renderPane(outlineState({ busy: 'Đang chèn 1 mục còn thiếu…' }));
    await user.click(row(advantages));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(actions.calls).toEqual([]);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});
