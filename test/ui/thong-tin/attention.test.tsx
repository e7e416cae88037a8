/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { blankValue } from '../../../src/ui/attention/blank-value';
import {
  attentionText,
  conflictsTitle,
  differencesTitle,
  pendingTitle,
} from '../../../src/ui/thong-tin/attention/attention-words';
import { formPane, oneConflict, twoDifferences, yearChanges } from '../../support/form-samples';
import { openForm } from '../../support/open-form';
import { formState } from '../../support/pane-state';

const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const items = (name: string): readonly HTMLElement[] => within(region(name)).getAllByRole('listitem');
const place = (name: string): HTMLElement => screen.getByRole('checkbox', { name });

describe('Attention', () => {
  it('is not there when nothing is to be settled', async () => {
    await openForm(formPane());
    expect(screen.queryAllByRole('region')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Xem' })).not.toBeInTheDocument();
  });

  it('is one press away wherever she works', async () => {
    const { user } = await openForm(formPane({ pending: yearChanges }));
    expect(screen.getByText('3 chỗ trong văn bản cần cập nhật')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem' }));
    expect(region(pendingTitle(3))).toHaveFocus();
  });

  it('says in one line all there is to settle', () => {
    const form = formState({ pending: yearChanges, differences: twoDifferences, conflicts: oneConflict });
    expect(attentionText(form)).toBe(
      '3 chỗ trong văn bản cần cập nhật · 2 chỗ khác với văn bản · 1 chỗ hai bên cùng sửa',
    );
    expect(attentionText(formState({ pendingNotes: ['Một mục sẽ được thêm.'] }))).toBe('Văn bản cần cập nhật');
  });
});

describe('Differences', () => {
  it('shows both values and settles by either', async () => {
    const { user, actions } = await openForm(formPane({ differences: twoDifferences }));
    const [name, number] = items(differencesTitle);
    if (!name || !number) throw new Error('two differences are shown');
    expect(name).toHaveTextContent('Hoàng Thị Mai');
    expect(name).toHaveTextContent('Nông Văn Toàn');
    expect(number).toHaveTextContent(`Trong văn bản:${blankValue}`);
    const take = within(name).getByRole('button', { name: 'Lấy theo văn bản' });
    expect(take).toHaveAccessibleDescription('Họ và tên người ký');
    await user.click(take);
    await user.click(within(number).getByRole('button', { name: 'Lấy theo số đã nhập' }));
    expect(actions.calls).toEqual([
      'settleDifference("signer-name", "document")',
      'settleDifference("number", "entered")',
    ]);
  });

  it('waits while Word is busy', async () => {
    const { user, actions } = await openForm(formPane({ differences: twoDifferences }, { busy: 'Đang ghi…' }));
    for (const button of screen.getAllByRole('button', { name: /^Lấy theo/ })) await user.click(button);
    expect(actions.calls).toEqual([]);
  });
});

describe('Conflicts', () => {
  it('shows both sides and settles by either', async () => {
    const { user, actions } = await openForm(formPane({ conflicts: oneConflict }));
    expect(items(conflictsTitle)[0]).toHaveTextContent('Của bạn:65Của bên kia:66');
    const mine = screen.getByRole('button', { name: 'Giữ của bạn' });
    expect(mine).toHaveAccessibleDescription('Sở Tư pháp – tổng số người');
    await user.click(mine);
    await user.click(screen.getByRole('button', { name: 'Lấy bên kia' }));
    expect(actions.calls).toEqual([
      'settleConflict("units/u1/totalStaff", "mine")',
      'settleConflict("units/u1/totalStaff", "theirs")',
    ]);
  });
});

describe('Pending', () => {
  it('ticks every place but those with a caution, and updates what is ticked', async () => {
    const { user, actions } = await openForm(formPane({ pending: yearChanges }));
    expect(place('Trích yếu')).toBeChecked();
    expect(place('Đề mục: 3. Đánh giá chung')).not.toBeChecked();
    expect(place('Đề mục: 3. Đánh giá chung')).toHaveAccessibleDescription(/Bạn đã sửa đề mục này/);
    await user.click(screen.getByRole('button', { name: 'Cập nhật văn bản' }));
    await user.click(place('Đề mục: 3. Đánh giá chung'));
    await user.click(place('Kính gửi'));
    await user.click(screen.getByRole('button', { name: 'Cập nhật văn bản' }));
    expect(actions.calls).toEqual(['applyPending(["title","line"])', 'applyPending(["title","own"])']);
  });

  it('marks what goes and what comes with more than a colour', async () => {
    await openForm(formPane({ pending: yearChanges }));
    const [title, , line] = items(pendingTitle(3));
    if (!title || !line) throw new Error('three places are shown');
    const texts = (role: string) =>
      within(title)
        .getAllByRole(role)
        .map((mark) => mark.textContent);
    expect(texts('deletion')).toEqual(['2025', '2026']);
    expect(texts('insertion')).toEqual(['2026', '2027']);
    expect(line).toHaveTextContent('Đang ghi: (chưa có)');
    expect(within(line).queryByRole('deletion')).not.toBeInTheDocument();
  });

  it('ticks all and none at once', async () => {
    const { user, actions } = await openForm(formPane({ pending: yearChanges }));
    const all = screen.getByRole('checkbox', { name: 'Chọn tất cả' });
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(all).toBeChecked();
    await user.click(all);
    expect(place('Trích yếu')).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Giữ nguyên văn bản' }));
    expect(actions.calls).toEqual(['applyPending([])']);
  });

  it('asks once about places that read the same and change the same', async () => {
    const years = ['field/0', 'field/1', 'field/2'].map((id) => ({
      ...{ id, name: 'Năm báo cáo', oldText: '2026', newText: '2027' },
      caution: id === 'field/2' ? 'Chỗ này đã được sửa trong văn bản.' : '',
    }));
    const { user, actions } = await openForm(formPane({ pending: years }));
    expect(items(pendingTitle(3))).toHaveLength(2);
    expect(place('Năm báo cáo')).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Cập nhật văn bản' }));
    await user.click(place('Năm báo cáo (2 chỗ)'));
    await user.click(place('Năm báo cáo'));
    await user.click(screen.getByRole('button', { name: 'Cập nhật văn bản' }));
    expect(actions.calls).toEqual(['applyPending(["field/0","field/1"])', 'applyPending(["field/2"])']);
  });

  it('keeps her ticks while the list changes', async () => {
    const { user, show } = await openForm(formPane({ pending: yearChanges }));
    await user.click(place('Trích yếu'));
    show(formPane({ pending: yearChanges.slice(0, 2) }));
    expect(place('Trích yếu')).not.toBeChecked();
  });

  it('gives the change up', async () => {
    const { user, actions } = await openForm(formPane({ pending: yearChanges }));
    await user.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }));
    expect(actions.calls).toEqual(['revertPending()']);
  });

  it('says what is not a place: items that appear or go', async () => {
    const note = 'Mục “Kết quả bình xét, suy tôn” sẽ được thêm.';
    const { user, actions } = await openForm(formPane({ pendingNotes: [note] }));
    expect(within(region(pendingTitle(0))).getByText(note)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cập nhật văn bản' }));
    expect(actions.calls).toEqual(['applyPending([])']);
  });
});
