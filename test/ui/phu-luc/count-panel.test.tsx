/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AppendixData } from '../../../src/core/appendix/appendix-data';
import { countBook } from '../../../src/core/appendix/count-book';
import { countSentences } from '../../../src/core/appendix/enter-count';
import { lockedReason } from '../../../src/ui/phu-luc/counts/column-menu';
import { countWords } from '../../../src/ui/phu-luc/counts/count-words';
import { splitSentence } from '../../../src/ui/phu-luc/counts/ratio-sentences';
import { unitsNamed } from '../../support/lang-son-units';
import { showAppendix, type ShownAppendix } from '../../support/living-appendix';

const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);
const [home, finance, health] = units.map(({ id }) => id);
if (home === undefined || finance === undefined || health === undefined) throw new Error('three units are needed');

const counts: AppendixData['counts'] = [
  { unit: home, year: 2026, cells: { ldtt: 90, cstdcs: 12 } },
  { unit: finance, year: 2026, cells: { ldtt: 60 } },
  { unit: home, year: 2025, cells: { ldtt: 80 } },
];

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

async function open(data: Partial<AppendixData> = {}, tab = 'Phụ lục II'): Promise<ShownAppendix> {
  const shown = showAppendix({ units, counts, ...data });
  await shown.user.click(screen.getByRole('tab', { name: tab }));
  return shown;
}

const cells = (data: AppendixData, unit: string, year = 2026) => countBook(data.counts)(unit, year);

describe('CountPanel', () => {
  it('says where units are entered when there are none', async () => {
    await open({ units: [] });
    expect(screen.getByText(countWords.noUnits)).toBeVisible();
  });

  it('keeps a count when Enter leads to the next field, and ↑ leads back', async () => {
    const { user, data } = await open();
    await user.click(field('Chiến sĩ thi đua toàn quốc'));
    await user.keyboard('2{Enter}');
    expect(field('Chiến sĩ thi đua tỉnh (bộ, ban, ngành)')).toHaveFocus();
    await user.keyboard('07{ArrowUp}');
    expect(field('Chiến sĩ thi đua toàn quốc')).toHaveFocus();
    expect(cells(data(), home)).toMatchObject({ cstdtq: 2, cstdt: 7, ldtt: 90 });
  });

  it('leaves what is no count as typed with its sentence, and counts it nowhere', async () => {
    const { user, data } = await open();
    await user.clear(field('Lao động tiên tiến'));
    await user.type(field('Lao động tiên tiến'), 'chín mươi{Enter}');
    expect(field('Lao động tiên tiến')).toHaveValue('chín mươi');
    expect(field('Lao động tiên tiến')).toBeInvalid();
    expect(field('Lao động tiên tiến')).toHaveAccessibleDescription(countSentences.letters('chín mươi'));
    expect(cells(data(), home)).toMatchObject({ ldtt: 'chín mươi' });
    expect(button(countWords.total('Lao động tiên tiến', 2026, '60 *'))).toBeVisible();
  });

  it('gives back what stood on Escape', async () => {
    const { user, data } = await open();
    await user.click(field('Lao động tiên tiến'));
    await user.keyboard('5{Escape}');
    expect(field('Lao động tiên tiến')).toHaveValue('90');
    await user.tab();
    expect(cells(data(), home)).toMatchObject({ ldtt: 90 });
  });

  it('goes to the next unit and back', async () => {
    const { user } = await open();
    expect(button('Đơn vị trước')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Đơn vị sau'));
    expect(screen.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue(finance);
    expect(field('Lao động tiên tiến')).toHaveValue('60');
    expect(screen.getByText('2/3 đơn vị đã có số')).toBeVisible();
    expect(screen.getByRole('option', { name: 'Sở Y tế (chưa có số)' })).toBeInTheDocument();
  });

  it('sums the awards of the unit and explains the total of the cluster', async () => {
    const { user } = await open();
    expect(screen.getByText('102')).toBeVisible();
    await user.click(button(countWords.total('Lao động tiên tiến', 2026, '150')));
    const explained = screen.getByRole('group', { name: 'Lao động tiên tiến, năm 2026' });
    expect(
      within(explained)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Sở Nội vụ90', 'Sở Tài chính60']);
    expect(within(explained).getByText('90 + 60 = 150')).toBeVisible();
    expect(within(explained).getByText(countWords.unitsWithout(['Sở Y tế']))).toBeVisible();
  });

  it('takes a pasted column down the titles of the unit, as one action', async () => {
    const { user, data, calls } = await open();
    await user.click(field('Cờ thi đua của Chính phủ'));
    await user.paste('1\r\n2\r\n-\r\n');
    expect(cells(data(), home)).toMatchObject({ cocp: 1, cotinh: 2, ttldxs: 0 });
    expect(calls.filter((call) => call.includes('Dán số liệu'))).toHaveLength(1);
  });

  it('lays a pasted table over units and titles and says what lies outside', async () => {
    const { user, data } = await open();
    await user.click(button('Đơn vị sau'));
    await user.click(field('Chiến sĩ thi đua cơ sở'));
    await user.paste('4\t50\n5\t70\n6\t80');
    expect(cells(data(), finance)).toMatchObject({ cstdcs: 4, ldtt: 50 });
    expect(cells(data(), health)).toMatchObject({ cstdcs: 5, ldtt: 70 });
    expect(screen.getByText(countWords.outside(2))).toBeVisible();
  });

  it('skips the sums and the names that were copied along, and says so', async () => {
    const { user, data } = await open();
    await user.click(field('Cờ thi đua của Chính phủ'));
    await user.paste('1\tSở Nội vụ\t1\t2\t3\t4\t10\t5\n2\tSở Tài chính\t0\t1\t1\t1\t3\t6');
    expect(cells(data(), home)).toMatchObject({ cocp: 1, ttldtt: 4, cstdtq: 5 });
    expect(cells(data(), finance)).toMatchObject({ cocp: 0, ttldtt: 1, cstdtq: 6 });
    expect(screen.getByText(countWords.computed(['Cộng']))).toBeVisible();
  });

  it('shows last year beside this one when asked, the whole cluster too', async () => {
    const { user, data } = await open();
    expect(screen.queryByRole('textbox', { name: 'Lao động tiên tiến, năm 2025' })).not.toBeInTheDocument();
    await user.click(button('So với năm 2025'));
    expect(field('Lao động tiên tiến, năm 2025')).toHaveValue('80');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị' }), countWords.wholeCluster(2025));
    await user.type(field('Lao động tiên tiến, năm 2025'), '400{Enter}');
    expect(cells(data(), '', 2025)).toEqual({ ldtt: 400 });
  });

  it('enters one title for all units', async () => {
    const { user, data } = await open();
    await user.click(screen.getByRole('radio', { name: 'Theo danh hiệu' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Danh hiệu' }), 'Lao động tiên tiến');
    await user.click(field('Sở Nội vụ – Lao động tiên tiến'));
    await user.paste('91\n61\n31');
    expect([home, finance, health].map((unit) => cells(data(), unit)['ldtt'])).toEqual([91, 61, 31]);
    expect(button(countWords.total('Lao động tiên tiến', 2026, '183'))).toBeVisible();
    await user.click(button('So với năm 2025'));
    expect(screen.getByText('So sánh: +103; tỷ lệ 228,75%')).toBeVisible();
  });

  it('says the ratio and who misses it', async () => {
    await open();
    const ratio = screen.getByRole('group', { name: 'Tỷ lệ CSTĐ cơ sở/LĐTT' });
    expect(ratio).toHaveTextContent('của tất cả đơn vị: 8%');
    expect(ratio).toHaveTextContent('Còn thiếu số của: Sở Tài chính; Sở Y tế.');
  });

  it('says which unit’s split of individuals does not add up', async () => {
    const { user } = await open(
      { counts: [{ unit: home, year: 2026, cells: { 'gk/cn': 20, lanhdao: 5, laodong: 10 } }] },
      'Phụ lục III',
    );
    expect(screen.getByText(splitSentence('Sở Nội vụ', 15, 20))).toBeVisible();
    await user.clear(field('Người lao động trực tiếp (không giữ chức vụ lãnh đạo, quản lý)'));
    await user.type(field('Người lao động trực tiếp (không giữ chức vụ lãnh đạo, quản lý)'), '15{Enter}');
    expect(screen.queryByText(splitSentence('Sở Nội vụ', 15, 20))).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Tỷ lệ khen thưởng người lao động' })).toHaveTextContent('75%');
  });

  it('hides a column without figures, and says why another stays', async () => {
    const { user, data } = await open();
    await user.click(button('Các cột'));
    const flag = screen.getByRole('checkbox', { name: 'Cờ thi đua của Chính phủ (Tập thể)' });
    await user.click(flag);
    expect(flag).not.toBeChecked();
    expect(data().columns.hidden).toEqual(['cocp']);
    const used = screen.getByRole('checkbox', { name: 'Lao động tiên tiến (Cá nhân)' });
    expect(used).toHaveAccessibleDescription(lockedReason);
    await user.click(used);
    expect(used).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Gia đình văn hóa (Hộ gia đình)' }));
    expect(data().columns).toEqual({ hidden: ['cocp'], shown: ['gdvh'], renamed: {} });
    expect(field('Gia đình văn hóa')).toBeVisible();
    await user.click(button('Trở lại như mẫu'));
    expect(data().columns).toEqual({ hidden: [], shown: [], renamed: {} });
  });

  it('renames a column', async () => {
    const { user, data } = await open();
    await user.click(button('Các cột'));
    await user.click(button('Đổi tên cột'));
    await user.type(field('Tên cột: Lao động tiên tiến'), 'LĐTT{Enter}');
    expect(data().columns.renamed).toEqual({ ldtt: 'LĐTT' });
    expect(field('LĐTT')).toHaveValue('90');
  });

  it('draws awards as a table with bars', async () => {
    const { user } = await open();
    await user.click(button('Biểu đồ'));
    const picture = await screen.findByRole('table', {}, { timeout: 20_000 });
    expect(
      within(picture)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['Đơn vị20262025', 'Sở Nội vụ10280', 'Sở Tài chính60chưa có', 'Sở Y tếchưa cóchưa có']);
  });

  it('opens the big grid in place of the tab and comes back to the button', async () => {
    const { user } = await open();
    await user.click(button('Nhập trên bảng lớn'));
    expect(await screen.findByRole('grid', { name: 'Bảng Phụ lục II' }, { timeout: 20_000 })).toBeVisible();
    await user.click(button('Đóng bảng lớn'));
    expect(button('Nhập trên bảng lớn')).toHaveFocus();
  });

  it.each(['Phụ lục II', 'Phụ lục III'])('%s is accessible', async (tab) => {
    const { user, container } = await open({}, tab);
    await user.click(button('Các cột'));
    await user.click(button('So với năm 2025'));
    expect((await axe(container)).violations).toEqual([]);
  });
});
