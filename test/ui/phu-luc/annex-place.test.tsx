/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { unitsNamed } from '../../support/lang-son-units';
import { appendixState, outlineState } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);
const documents = [
  {
    id: 'd1',
    issuer: '',
    number: '12/KH-CTĐ',
    date: { day: 5, month: 1, year: 2026 },
    subject: 'Kế hoạch phát động thi đua',
    note: '',
  },
];

describe('tab Phụ lục', () => {
  it('is where she left it when she comes back from another tab', async () => {
    const data = { ...appendixState().data, units, documents };
    const { user } = renderPane(outlineState({ appendix: appendixState({ data }) }));
    const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
    const unit = (): HTMLElement => screen.getByRole('combobox', { name: 'Đơn vị' });
    await user.click(tab('Phụ lục'));
    await screen.findByRole('tab', { name: 'Phụ lục I' }, { timeout: 20_000 });
    await user.type(screen.getByRole('searchbox', { name: 'Tìm theo số, trích yếu' }), 'phát động');
    await user.click(tab('Phụ lục III'));
    await user.selectOptions(unit(), 'Sở Y tế (chưa có số)');

    await user.click(tab('Đề cương'));
    expect(screen.queryByRole('tab', { name: 'Phụ lục III' })).not.toBeInTheDocument();
    await user.click(tab('Phụ lục'));
    expect(await screen.findByRole('tab', { name: 'Phụ lục III', selected: true })).toBeVisible();
    expect(unit()).toHaveDisplayValue('Sở Y tế (chưa có số)');
    await user.click(tab('Phụ lục II'));
    expect(unit()).toHaveDisplayValue('Sở Y tế (chưa có số)');
    await user.click(tab('Phụ lục I'));
    expect(screen.getByRole('searchbox', { name: 'Tìm theo số, trích yếu' })).toHaveValue('phát động');
  });

  it('keeps a document that is not added yet while she looks elsewhere, until she closes it', async () => {
    const data = { ...appendixState().data, units, documents };
    const { user } = renderPane(outlineState({ appendix: appendixState({ data }) }));
    const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
    const fresh = () => within(screen.getByRole('group', { name: 'Văn bản mới' }));
    await user.click(tab('Phụ lục'));
    await screen.findByRole('tab', { name: 'Phụ lục I' }, { timeout: 20_000 });
    await user.click(screen.getByRole('button', { name: 'Thêm văn bản' }));
    await user.type(fresh().getByRole('textbox', { name: 'Số, ký hiệu' }), '13/KH-CTĐ');
    await user.type(fresh().getByRole('textbox', { name: 'Tên loại và trích yếu' }), 'Kế hoạch kiểm tra');

    await user.click(tab('Phụ lục II'));
    await user.click(tab('Đề cương'));
    await user.click(tab('Phụ lục'));
    await user.click(tab('Phụ lục I'));
    expect(fresh().getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('13/KH-CTĐ');
    expect(fresh().getByRole('textbox', { name: 'Tên loại và trích yếu' })).toHaveValue('Kế hoạch kiểm tra');
    expect(tab('Phụ lục I')).toHaveFocus();

    await user.click(fresh().getByRole('button', { name: 'Đóng' }));
    await user.click(screen.getByRole('button', { name: 'Thêm văn bản' }));
    expect(fresh().getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveValue('');
  });

  it('is scrolled as she left it, and a part that she opens shows its beginning', async () => {
    const data = { ...appendixState().data, units, documents };
    const { user } = renderPane(outlineState({ appendix: appendixState({ data }) }));
    const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
    await user.click(tab('Phụ lục'));
    await screen.findByRole('tab', { name: 'Phụ lục I' }, { timeout: 20_000 });
    const panel = (name: string): HTMLElement => screen.getByRole('tabpanel', { name });
    fireEvent.scroll(panel('Phụ lục'), { target: { scrollTop: 300 } });
    await user.click(tab('Đề cương'));
    expect(panel('Đề cương').scrollTop).toBe(0);
    await user.click(tab('Phụ lục'));
    expect(panel('Phụ lục').scrollTop).toBe(300);
    await user.click(tab('Phụ lục II'));
    expect(panel('Phụ lục').scrollTop).toBe(0);
  });
});
