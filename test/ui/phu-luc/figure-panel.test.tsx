/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AppendixData } from '../../../src/core/appendix/appendix-data';
import { decimalSentence } from '../../../src/core/appendix/enter-decimal';
import { figuresHint } from '../../../src/ui/phu-luc/figures/figure-panel';
import { unitsNamed } from '../../support/lang-son-units';
import { showAppendix, type ShownAppendix } from '../../support/living-appendix';

const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính']);
const [home = '', finance = ''] = units.map(({ id }) => id);
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

async function open(table: string, data: Partial<AppendixData> = {}): Promise<ShownAppendix> {
  const shown = showAppendix({ units, ...data });
  await shown.user.click(screen.getByRole('tab', { name: 'Số liệu khác' }));
  await shown.user.click(within(screen.getByRole('group', { name: table })).getByRole('button'));
  return shown;
}

describe('FigurePanel', () => {
  it('says that what is blank leaves no trace, and leaves none', async () => {
    const { user, data } = await open('Chấm điểm thi đua');
    expect(screen.getByText(figuresHint)).toBeVisible();
    await user.type(field('Điểm tự chấm'), '95,5');
    await user.tab();
    expect(data().figures).toMatchObject([{ table: 'cham-diem', unit: home, cells: { 'tu-cham': 95.5 } }]);
    await user.clear(field('Điểm tự chấm'));
    await user.tab();
    expect(data().figures).toEqual([]);
  });

  it('keeps what is no number as typed with its sentence', async () => {
    const { user, data } = await open('Chấm điểm thi đua');
    await user.type(field('Điểm tự chấm'), 'tốt');
    await user.tab();
    expect(field('Điểm tự chấm')).toHaveValue('tốt');
    expect(field('Điểm tự chấm')).toHaveAccessibleDescription(decimalSentence('tốt'));
    expect(data().figures[0]?.cells).toEqual({ 'tu-cham': 'tốt' });
  });

  it('reckons percentage and difference of a target, and has several of a unit', async () => {
    const { user, data } = await open('Chỉ tiêu thi đua');
    await user.type(field('Kế hoạch'), '80');
    await user.type(field('Thực hiện'), '100');
    await user.type(field('Cùng kỳ'), '97,5');
    await user.tab();
    expect(screen.getByText('% kế hoạch: 125%')).toBeVisible();
    expect(screen.getByText('Tăng, giảm (+/−): +2,5')).toBeVisible();
    await user.click(button('Thêm dòng'));
    const second = within(screen.getByRole('group', { name: 'Chỉ tiêu thi đua, dòng 2' }));
    await user.type(second.getByRole('textbox', { name: 'Nội dung, chỉ tiêu' }), 'Trồng rừng mới');
    await user.tab();
    expect(data().figures.map(({ cells }) => cells)).toEqual([
      { 'ke-hoach': 80, 'thuc-hien': 100, 'cung-ky': 97.5 },
      { 'noi-dung': 'Trồng rừng mới' },
    ]);
    await user.click(button('Bỏ dòng 1'));
    expect(data().figures.map(({ cells }) => cells)).toEqual([{ 'noi-dung': 'Trồng rừng mới' }]);
  });

  it('goes from unit to unit', async () => {
    const { user, data } = await open('Xếp loại tổ chức đảng, đoàn thể', {
      figures: [{ id: 'f1', table: 'xep-loai', unit: home, cells: { dang: 'Hoàn thành tốt nhiệm vụ' } }],
    });
    expect(screen.getByRole('combobox', { name: 'Tổ chức đảng' })).toHaveValue('Hoàn thành tốt nhiệm vụ');
    await user.click(button('Đơn vị sau'));
    await user.type(screen.getByRole('combobox', { name: 'Công đoàn' }), 'Hoàn thành nhiệm vụ');
    await user.tab();
    expect(data().figures[1]).toMatchObject({ unit: finance, cells: { 'cong-doan': 'Hoàn thành nhiệm vụ' } });
  });

  it('is accessible', async () => {
    const { container } = await open('Chỉ tiêu thi đua');
    expect((await axe(container)).violations).toEqual([]);
  });
});
