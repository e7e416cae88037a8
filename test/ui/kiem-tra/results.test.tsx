/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { checkOutcome, fiveFindings, manyFindings } from '../../support/check-samples';
import { showCheck } from '../../support/living-check';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const items = (): readonly HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Kết quả kiểm tra' })).getAllByRole('listitem');
const itemElement = (check: string): HTMLElement => {
  const found = items().find(({ dataset }) => dataset['check'] === check);
  if (found === undefined) throw new Error(`${check} is not on the list`);
  return found;
};
const item = (check: string) => within(itemElement(check));
const press = { name: 'Sửa' } as const;

describe('results', () => {
  it('are an item each, with what they are and where', () => {
    showCheck({ outcome: checkOutcome() });
    expect(items().map(({ dataset: { check, severity, outcome } }) => [check, severity, outcome])).toEqual([
      ['years-agree', 'error', 'failed'],
      ['totals-add-up', 'error', 'failed'],
      ['headings-unchanged', 'warning', 'failed'],
      ['bodies-written', 'error', 'cannot-tell'],
      ['document-register-right', 'info', 'failed'],
    ]);
    const years = item('years-agree');
    expect(itemElement('years-agree')).toHaveAccessibleName('Lỗi Năm ghi là 2024, báo cáo này là năm 2026.');
    expect(itemElement('bodies-written')).toHaveAccessibleName(/^Cần người xem Mục này chỉ có 05 từ/u);
    expect(years.getByText('2. Kết quả khen thưởng')).toBeVisible();
    expect(years.getByText('“Kết quả khen thưởng năm 2024”')).toBeVisible();
    // Its sentence says the words already.
    expect(item('headings-unchanged').getAllByText(/“3\. Kết quả đạt được”/u)).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Phần thứ nhất – IV. Công tác khen thưởng' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Cả văn bản' })).toBeVisible();
  });

  it('offer what can be done, and say to whom buttons of one name belong', () => {
    showCheck({ outcome: checkOutcome() });
    const names = (check: string): readonly (string | null)[] =>
      item(check)
        .getAllByRole('button')
        .filter((element) => !element.hasAttribute('data-group'))
        .map(({ textContent }) => textContent);
    expect(names('years-agree')).toEqual(['Đến vị trí này', 'Sửa', 'Giải thích', 'Bỏ qua']);
    expect(names('headings-unchanged')).toEqual([
      'Đến vị trí này',
      'Ghi lại như mẫu',
      'Giữ nguyên',
      'Giải thích',
      'Bỏ qua',
    ]);
    expect(names('document-register-right')).toEqual(['Giải thích', 'Bỏ qua']);
    expect(item('years-agree').getByRole('button', press)).toHaveAccessibleDescription(
      'Năm ghi là 2024, báo cáo này là năm 2026. Cách sửa: Thay “2024” bằng “2026”',
    );
  });

  it('are explained in place', async () => {
    const { user } = showCheck({ outcome: checkOutcome() });
    const explain = item('totals-add-up').getByRole('button', { name: 'Giải thích' });
    expect(explain).toHaveAttribute('aria-expanded', 'false');
    await user.click(explain);
    expect(explain).toHaveAttribute('aria-expanded', 'true');
    expect(item('totals-add-up').getByText('Số tổng được đưa nguyên vào báo cáo của tỉnh.')).toBeVisible();
    expect(item('totals-add-up').getByText('Mẫu số 02, Phụ lục II')).toBeVisible();
    expect(items()).toHaveLength(fiveFindings.length);
    await user.click(explain);
    expect(screen.queryByText('Số tổng được đưa nguyên vào báo cáo của tỉnh.')).toBeNull();
  });

  it('are gone to without leaving the button, and the one gone to is marked', async () => {
    const { user, calls } = showCheck({ outcome: checkOutcome() });
    const goTo = item('totals-add-up').getByRole('button', { name: 'Đến vị trí này' });
    await user.click(goTo);
    expect(calls).toEqual(['look', 'goTo totals']);
    expect(goTo).toHaveFocus();
    expect(items().filter((element) => element.hasAttribute('aria-current'))).toEqual([itemElement('totals-add-up')]);
  });

  it('are mended one after the other by the keyboard alone', async () => {
    const { user, calls } = showCheck({ outcome: checkOutcome({ findings: fiveFindings.slice(0, 3) }) });
    item('years-agree').getByRole('button', press).focus();
    await user.keyboard('{Enter}');
    expect(calls.at(-1)).toMatch(/^fix years-agree/u);
    expect(itemElement('totals-add-up')).toHaveFocus();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(item('totals-add-up').getByRole('button', press)).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.click(item('headings-unchanged').getByRole('button', { name: 'Giữ nguyên' }));
    expect(calls.slice(-2)).toEqual(['fix totals', 'settleHeading heading keep']);
    expect(screen.getByRole('heading', { name: 'Không thấy chỗ nào cần sửa' })).toHaveFocus();
  });

  it('hold the focus where a repair did nothing, and where she has gone on', async () => {
    const { user, show } = showCheck({ outcome: checkOutcome() }, { verbs: { fix: async () => undefined } });
    const fix = item('years-agree').getByRole('button', press);
    await user.click(fix);
    expect(fix).toHaveFocus();
    const explain = item('bodies-written').getByRole('button', { name: 'Giải thích' });
    explain.focus();
    show({ outcome: checkOutcome({ findings: fiveFindings.slice(1) }) });
    expect(explain).toHaveFocus();
  });

  it('leave the focus in Word when she has gone there', async () => {
    const { user, show } = showCheck({ outcome: checkOutcome() }, { verbs: { fix: async () => undefined } });
    await user.click(item('years-agree').getByRole('button', press));
    fireEvent.blur(window);
    show({ outcome: checkOutcome({ findings: fiveFindings.slice(1) }) });
    expect(document.body).toHaveFocus();
  });

  it('are set aside with a reason and taken up again', async () => {
    const { user, calls } = showCheck({ outcome: checkOutcome() });
    await user.click(item('years-agree').getByRole('button', { name: 'Bỏ qua' }));
    const reason = screen.getByRole('textbox', { name: 'Lý do bỏ qua' });
    expect(reason).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(reason).not.toBeInTheDocument();
    expect(item('years-agree').getByRole('button', { name: 'Bỏ qua' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard(' Trích văn bản cũ {Enter}');
    expect(calls.at(-1)).toBe(`ignore ${fiveFindings[0]?.key} Trích văn bản cũ`);
    expect(itemElement('totals-add-up')).toHaveFocus();
    await user.click(item('totals-add-up').getByRole('button', { name: 'Bỏ qua' }));
    await user.click(item('totals-add-up').getByRole('button', { name: 'Bỏ qua' }));
    expect(calls.at(-1)).toBe('ignore totals ');

    await user.click(button('Đã bỏ qua (2)'));
    const aside = within(screen.getByRole('list', { name: 'Đã bỏ qua (2)' }));
    expect(aside.getByText('Lý do: Trích văn bản cũ')).toBeVisible();
    expect(aside.getByText('Không ghi lý do.')).toBeVisible();
    const takeUp = (place: number): HTMLElement | undefined => aside.getAllByRole('button', { name: 'Xét lại' })[place];
    takeUp(0)?.focus();
    await user.keyboard('{Enter}');
    expect(calls.at(-1)).toBe(`takeUp ${fiveFindings[0]?.key}`);
    expect(takeUp(0)).toHaveFocus();
    expect(button('Đã bỏ qua (1)')).toBeVisible();
  });

  it('are filtered by kind; a kind that is mended away is no choice any more', async () => {
    const { user } = showCheck({ outcome: checkOutcome() });
    const choices = within(screen.getByRole('radiogroup', { name: 'Chỉ xem' }));
    expect(choices.getByRole('radio', { name: 'Tất cả (5)' })).toBeChecked();
    await user.click(choices.getByRole('radio', { name: 'Cảnh báo (1)' }));
    expect(items()).toEqual([itemElement('headings-unchanged')]);
    await user.click(choices.getByRole('radio', { name: 'Lỗi (2)' }));
    expect(items()).toHaveLength(2);
    await user.click(choices.getByRole('radio', { name: 'Cảnh báo (1)' }));
    await user.click(item('headings-unchanged').getByRole('button', { name: 'Ghi lại như mẫu' }));
    expect(choices.getByRole('radio', { name: 'Tất cả (4)' })).toBeChecked();
    expect(items()).toHaveLength(4);
  });

  it('fold by group and keep the focus on the header', async () => {
    const { user } = showCheck({ outcome: checkOutcome() });
    await user.click(button('Lỗi (2)'));
    expect(button('Lỗi (2)')).toHaveAttribute('aria-expanded', 'false');
    expect(button('Lỗi (2)')).toHaveFocus();
    expect(items().filter(({ dataset }) => dataset['check'] !== undefined)).toHaveLength(3);
    await user.keyboard('{Enter}');
    expect(items()).toHaveLength(5);
    expect(button('Lỗi (2)')).toHaveFocus();
  });

  it('come in portions; the focus goes to the first new one', async () => {
    const findings = manyFindings(300).filter(({ severity, outcome }) => severity === 'error' && outcome === 'failed');
    const { user } = showCheck({ outcome: checkOutcome({ findings }) });
    // Roles of hundreds of buttons take their time.
    const list = screen.getByRole('list', { name: 'Kết quả kiểm tra' });
    const more = (): HTMLElement | null => screen.queryByText('Hiện thêm', { selector: 'button' });
    expect(list.children).toHaveLength(50);
    expect(screen.getByText('còn 70 chỗ chưa hiện')).toBeVisible();
    await user.click(more() ?? list);
    expect(list.children).toHaveLength(100);
    expect(list.children[50]).toHaveFocus();
    await user.click(more() ?? list);
    expect(list.children).toHaveLength(120);
    expect(more()).toBeNull();
  });

  it('leave nothing to axe', async () => {
    const { user, container } = showCheck({
      outcome: checkOutcome({ stale: true, unseen: ['Chưa đọc được lề trang.'] }),
    });
    await user.click(item('years-agree').getByRole('button', { name: 'Giải thích' }));
    await user.click(item('years-agree').getByRole('button', { name: 'Bỏ qua' }));
    await user.click(button('Cảnh báo (1)'));
    expect((await axe(container)).violations).toEqual([]);
  });
});
