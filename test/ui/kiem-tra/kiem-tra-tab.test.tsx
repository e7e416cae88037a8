/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { checkOutcome } from '../../support/check-samples';
import { showCheck } from '../../support/living-check';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const stale = 'Văn bản đã thay đổi sau lần kiểm tra gần nhất. Hãy bấm Kiểm tra lại.';

describe('tab Kiểm tra', () => {
  it('says before the first check what a check does, and what the last one came to', async () => {
    const stamp = 'Sẵn sàng trình ký ngày 05/12/2026 lúc 14:05';
    const { container, calls } = showCheck({ stamp });
    expect(calls).toEqual(['look']);
    expect(screen.getByText('Chưa kiểm tra')).toBeVisible();
    expect(screen.getByText(stamp)).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Kết quả kiểm tra' })).toBeNull();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('checks for signing unless she wants to send', async () => {
    const { user, calls } = showCheck();
    const purpose = within(screen.getByRole('radiogroup', { name: 'Kiểm tra để' }));
    expect(purpose.getByRole('radio', { name: 'Trình ký' })).toBeChecked();
    await user.click(purpose.getByRole('radio', { name: 'Gửi đi' }));
    await user.click(button('Kiểm tra'));
    expect(calls).toEqual(['look', 'setPurpose send', 'run']);
    expect(button('Kiểm tra')).toHaveFocus();
  });

  it('tells the counts to those who do not see them', async () => {
    const { user, container } = showCheck();
    const told = container.querySelector('[aria-live="polite"]');
    expect(told).toBeEmptyDOMElement();
    await user.click(button('Kiểm tra'));
    expect(told).toHaveTextContent('2 lỗi, 1 cảnh báo, 1 chỗ cần người xem, 1 lưu ý');
    expect(told).toHaveTextContent('Kiểm tra lúc 14:05: 31 quy tắc đạt, 4 không áp dụng, 1 đã tắt.');
  });

  it('names what runs and can be stopped; the keyboard goes back to Kiểm tra', async () => {
    const { user, calls, container, show } = showCheck();
    show({ progress: { phase: 'Tổng số trong phụ lục cộng đúng', done: 12, of: 41 } });
    const bar = screen.getByRole('progressbar', { name: 'Tổng số trong phụ lục cộng đúng (12/41)' });
    expect(bar).toHaveAttribute('aria-valuenow', '12');
    expect((await axe(container)).violations).toEqual([]);
    await user.click(button('Kiểm tra'));
    await user.click(button('Dừng'));
    expect(calls).toEqual(['look', 'stop']);
    show({ progress: null, outcome: checkOutcome() });
    expect(bar).not.toBeInTheDocument();
    expect(button('Kiểm tra')).toHaveFocus();
  });

  it('says that it is ready, and what a person has still to see', () => {
    const { show } = showCheck({ stamp: 'Sẵn sàng gửi ngày 01/12/2026 lúc 08:00' });
    show({ outcome: checkOutcome({ findings: [], ready: 'Sẵn sàng trình ký' }) });
    expect(screen.getByText('Sẵn sàng trình ký')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Không thấy chỗ nào cần sửa' })).toBeVisible();
    expect(screen.queryByText(/01\/12\/2026/u)).toBeNull();
    show({ outcome: checkOutcome({ ready: 'Sẵn sàng gửi · còn 2 chỗ cần người xem' }) });
    expect(screen.getByText('Sẵn sàng gửi · còn 2 chỗ cần người xem')).toBeVisible();
  });

  it('takes "ready" back when the document has changed', () => {
    const { show } = showCheck({ outcome: checkOutcome({ ready: 'Sẵn sàng trình ký' }) });
    expect(screen.queryByText(stale)).toBeNull();
    show({ outcome: checkOutcome({ ready: 'Sẵn sàng trình ký', stale: true }) });
    expect(screen.getByText(stale)).toBeVisible();
    expect(screen.queryByText('Sẵn sàng trình ký')).toBeNull();
  });

  it('says what this Word does not show', () => {
    showCheck({ outcome: checkOutcome({ unseen: ['Chưa đọc được lề trang.'] }) });
    const unseen = within(screen.getByRole('list', { name: 'Chưa xem được trong Word này' }));
    expect(unseen.getByText('Chưa đọc được lề trang.')).toBeVisible();
  });

  it('asks for the quota of flags beside the rules, tells what is no number, keeps it when she leaves the field', async () => {
    const { user, calls } = showCheck();
    await user.click(button('Các quy tắc kiểm tra'));
    const quota = screen.getByRole('textbox', { name: 'Số Cờ thi đua của tỉnh được phân bổ' });
    await user.type(quota, 'hai');
    expect(screen.getByText('Cần ghi một số từ 0 đến 999, hoặc để trống.')).toBeVisible();
    await user.tab();
    expect(calls).toEqual(['look']);
    await user.clear(quota);
    await user.type(quota, '2{Enter}');
    await user.clear(quota);
    await user.tab();
    expect(calls).toEqual(['look', 'setFlagQuota 2', 'setFlagQuota null']);
  });

  it('mends all, makes the sheet with her name and the copy to send', async () => {
    const { user, calls } = showCheck({ outcome: checkOutcome() });
    expect(screen.getByText('Có 1 chỗ sửa tự động được. 2 chỗ khác có nút sửa riêng.')).toBeVisible();
    await user.click(button('Sửa tất cả'));
    await user.click(button('Phiếu kiểm tra'));
    expect(screen.getByRole('textbox', { name: 'Người kiểm tra' })).toHaveFocus();
    await user.keyboard('Nguyễn Thị Hoa');
    await user.click(button('Phiếu kiểm tra'));
    expect(button('Phiếu kiểm tra')).toHaveFocus();
    await user.click(button('Tạo bản gửi'));
    expect(calls.slice(1)).toEqual(['fixAll', 'makeSheet Nguyễn Thị Hoa', 'makeCopy']);
    await user.click(button('Phiếu kiểm tra'));
    expect(screen.getByRole('textbox', { name: 'Người kiểm tra' })).toHaveValue('Nguyễn Thị Hoa');
  });

  it('offers no repair of all where nothing can be mended', async () => {
    const { user, calls } = showCheck({ outcome: checkOutcome({ findings: [] }) });
    await user.click(button('Sửa tất cả'));
    expect(button('Sửa tất cả')).toHaveAttribute('aria-disabled', 'true');
    expect(calls).toEqual(['look']);
  });

  it('waits while Word is busy', async () => {
    const { user, calls } = showCheck({ outcome: checkOutcome() }, { busy: true });
    const waiting = ['Kiểm tra', 'Sửa tất cả', 'Tạo bản gửi', 'Phiếu kiểm tra'];
    for (const name of waiting) await user.click(button(name));
    for (const each of screen.getAllByRole('button', { name: /^(Đến vị trí này|Sửa|Giữ nguyên)$/u }))
      await user.click(each);
    expect(calls).toEqual(['look']);
  });

  it('lists the rules with what they rest on, and keeps how much each counts', async () => {
    const { user, calls, container } = showCheck();
    await user.click(button('Các quy tắc kiểm tra'));
    const years = screen.getByRole('combobox', { name: 'Năm trong báo cáo thống nhất' });
    expect(years).toHaveDisplayValue('Lỗi (mặc định)');
    expect(years).toHaveAccessibleDescription('V04 · Mẫu số 02, tên báo cáo và các đề mục có ghi năm');
    expect(
      within(years)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Lỗi (mặc định)', 'Cảnh báo', 'Lưu ý', 'Tắt']);
    expect(screen.getByText(/Đang khác mặc định: 1 quy tắc\.$/u)).toBeVisible();
    await user.selectOptions(years, 'Tắt');
    expect(calls.at(-1)).toBe('chooseRule years-agree off');
    expect(screen.getByText(/Đang khác mặc định: 2 quy tắc\.$/u)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });
});
