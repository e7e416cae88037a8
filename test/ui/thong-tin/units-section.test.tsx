/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { MOST_UNITS, type MemberUnit } from '../../../src/core/report/member-unit';
import type { ReportData } from '../../../src/core/report/report-data';
import { findingSentences } from '../../../src/core/report/unit-findings';
import { unitSentences } from '../../../src/core/report/unit-list';
import { UnitsSection } from '../../../src/ui/thong-tin/units-section';
import { unitWords } from '../../../src/ui/thong-tin/units/unit-words';
import { langSonNames, unitsNamed } from '../../support/lang-son-units';
import { LivingForm } from '../../support/living-form';

const three = unitsNamed(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);

interface Shown {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly units: () => readonly MemberUnit[];
  /** How often the list was kept. */
  readonly times: () => number;
}

function show(units: readonly MemberUnit[], data: Partial<ReportData> = {}): Shown {
  let kept = units;
  let times = 0;
  const { container } = render(
    <LivingForm
      data={{ units, ...data }}
      onData={(now) => {
        kept = now.units;
        times += 1;
      }}
    >
      {(state, actions) => <UnitsSection state={state} actions={actions} />}
    </LivingForm>,
  );
  return { user: userEvent.setup(), container, units: () => kept, times: () => times };
}

const table = (): HTMLElement => screen.getByRole('table', { name: 'Các đơn vị trong cụm' });
const nameField = (order: number): HTMLElement =>
  within(table()).getByRole('textbox', { name: unitWords.nameOf(order) });
const newField = (): HTMLElement => within(table()).getByRole('textbox', { name: unitWords.newName });
const names = (units: readonly MemberUnit[]): readonly string[] => units.map(({ name }) => name);

describe('UnitsSection', () => {
  it('shows the units in order with their roles, and counts them', () => {
    show(three);
    expect([1, 2, 3].map((order) => nameField(order))).toEqual(within(table()).getAllByRole('textbox'));
    expect(nameField(1)).toHaveValue('Sở Nội vụ');
    expect(nameField(1)).toHaveAccessibleDescription('Trưởng cụm');
    expect(screen.getByText('03 đơn vị')).toBeVisible();
  });

  it('speaks of a khối where it is one', () => {
    show(three, { clusterKind: 'khoi' });
    expect(screen.getByRole('table', { name: 'Các đơn vị trong khối' })).toBeVisible();
    expect(screen.getByText('Trưởng khối')).toBeVisible();
  });

  it('types one name after the other by Enter alone', async () => {
    const { user, units } = show([]);
    await user.click(screen.getByRole('button', { name: 'Thêm đơn vị' }));
    await user.keyboard('Xã Hữu Lũng{Enter}Xã Thất Khê{Enter}{Enter}');
    expect(names(units())).toEqual(['Xã Hữu Lũng', 'Xã Thất Khê']);
    expect(units().map(({ kind }) => kind)).toEqual(['xa', 'xa']);
    expect(within(table()).queryByRole('textbox', { name: unitWords.newName })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Thêm đơn vị' })).toHaveFocus();
  });

  it('goes on in a new row behind the last name, and leaves none when nothing was typed', async () => {
    const { user, units } = show(three);
    await user.click(nameField(2));
    await user.keyboard('{Enter}');
    expect(nameField(3)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(newField()).toHaveFocus();
    await user.click(nameField(1));
    expect(within(table()).queryByRole('textbox', { name: unitWords.newName })).not.toBeInTheDocument();
    expect(units()).toEqual(three);
  });

  it('keeps a name on leaving it, not on each key', async () => {
    const { user, units, times } = show(three);
    await user.clear(nameField(2));
    await user.type(nameField(2), 'Sở  Công Thương');
    expect(times()).toBe(0);
    await user.tab();
    expect(names(units())).toEqual(['Sở Nội vụ', 'Sở Công Thương', 'Sở Y tế']);
    expect(times()).toBe(1);
    await user.click(nameField(1));
    await user.click(nameField(2));
    expect(times()).toBe(1);
  });

  it('leaves a refused name in sight with its sentence, and brings the kept one back by Escape', async () => {
    const { user, units, times } = show(three);
    await user.clear(nameField(1));
    await user.tab();
    expect(nameField(1)).toBeInvalid();
    expect(nameField(1)).toHaveAccessibleDescription(`${unitSentences.noName} Trưởng cụm`);
    expect(times()).toBe(0);
    await user.click(nameField(1));
    await user.keyboard('{Escape}');
    expect(nameField(1)).toHaveValue('Sở Nội vụ');
    expect(nameField(1)).toBeValid();
    expect(units()).toEqual(three);
  });

  it('takes a column of Excel that is pasted into a name', async () => {
    const { user, units } = show(three);
    await user.click(nameField(3));
    await user.paste('STT\tTên đơn vị\tTổng số\r\n1\tSở Y tế\t210\r\n2\tSở Xây dựng\t95\r\n');
    expect(names(units())).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng']);
    expect(units()[2]?.totalStaff).toBe(210);
  });

  it('takes one pasted cell for text', async () => {
    const { user, units } = show(three);
    await user.clear(nameField(3));
    await user.paste('Sở Tư pháp');
    await user.tab();
    expect(names(units())).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']);
  });

  it('takes a pasted list by its button', async () => {
    const { user, units } = show([]);
    await user.click(screen.getByRole('button', { name: 'Dán danh sách' }));
    const field = screen.getByRole('textbox', { name: 'Danh sách chép từ Excel hoặc Word' });
    expect(field).toHaveFocus();
    await user.paste(langSonNames.join('\r\n'));
    expect(names(units())).toEqual(langSonNames);
    expect(screen.getByText('65 đơn vị')).toBeVisible();
    expect(field).not.toBeInTheDocument();
  });

  it('takes typed lines over when the tab is left, and none when the box is closed', async () => {
    const { user, units } = show([]);
    for (const button of ['Đóng', 'Dán danh sách']) {
      await user.click(screen.getByRole('button', { name: 'Dán danh sách' }));
      await user.type(screen.getByRole('textbox', { name: 'Danh sách chép từ Excel hoặc Word' }), 'Sở Y tế');
      await user.click(screen.getByRole('button', { name: button }));
      expect(names(units())).toEqual(button === 'Đóng' ? [] : ['Sở Y tế']);
    }
  });

  it('reorders by Alt and the arrows, and says where the unit is now', async () => {
    const { user, units } = show(three);
    await user.click(nameField(3));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names(units())).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính']);
    expect(nameField(2)).toHaveFocus();
    expect(screen.getByText(unitWords.moved('Sở Y tế', 2, 3))).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(names(units())).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);
  });

  it('reorders and removes by the menu of the row', async () => {
    const { user, units } = show(three);
    await user.click(screen.getByRole('button', { name: unitWords.options('Sở Nội vụ') }));
    const menu = await screen.findByRole('menu', { name: 'Sở Nội vụ' });
    expect(within(menu).getAllByRole('menuitem')).toHaveLength(2);
    await user.click(within(menu).getByRole('menuitem', { name: 'Xuống' }));
    expect(names(units())).toEqual(['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']);
    await user.click(screen.getByRole('button', { name: unitWords.options('Sở Nội vụ') }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bỏ đơn vị' }));
    expect(names(units())).toEqual(['Sở Tài chính', 'Sở Y tế']);
    expect(nameField(2)).toHaveFocus();
  });

  describe('dragging', () => {
    /** jsdom lays nothing out: rows of 32 pixels, one under the other. */
    beforeEach(() => {
      jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
        const rows = [...document.querySelectorAll('tr[data-unit]')];
        return new DOMRect(0, Math.max(0, rows.indexOf(this)) * 32, 300, 32);
      });
    });
    afterEach(() => jest.restoreAllMocks());

    const grip = (name: string): HTMLElement => screen.getByRole('button', { name: unitWords.options(name) });

    it('puts the unit where it is let go, and opens no menu', async () => {
      const { user, units } = show(three);
      await user.pointer([
        { keys: '[MouseLeft>]', target: grip('Sở Nội vụ'), coords: { clientX: 10, clientY: 16 } },
        { target: grip('Sở Nội vụ'), coords: { clientX: 10, clientY: 90 } },
        { keys: '[/MouseLeft]', target: grip('Sở Nội vụ'), coords: { clientX: 10, clientY: 90 } },
      ]);
      expect(names(units())).toEqual(['Sở Tài chính', 'Sở Y tế', 'Sở Nội vụ']);
      expect(screen.queryByRole('menu')).not.toBeInTheDocument();
      expect(screen.getByText(unitWords.moved('Sở Nội vụ', 3, 3))).toBeInTheDocument();
    });

    it('leaves it where it was by Escape', async () => {
      const { user, times } = show(three);
      await user.pointer([
        { keys: '[MouseLeft>]', target: grip('Sở Nội vụ'), coords: { clientX: 10, clientY: 16 } },
        { target: grip('Sở Nội vụ'), coords: { clientX: 10, clientY: 90 } },
      ]);
      await user.keyboard('{Escape}');
      await user.pointer({ keys: '[/MouseLeft]', target: grip('Sở Nội vụ'), coords: { clientX: 10, clientY: 90 } });
      expect(times()).toBe(0);
      expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    });
  });

  it('has one row in the way of Tab', async () => {
    const { user } = show(three);
    await user.click(nameField(2));
    const stops = within(table())
      .getAllByRole('textbox')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([nameField(2)]);
    await user.keyboard('{ArrowUp}');
    expect(nameField(1)).toHaveFocus();
  });

  it('keeps what stands in the details', async () => {
    const { user, units } = show(three);
    await user.click(screen.getByRole('button', { name: unitWords.details('Sở Y tế'), expanded: false }));
    const details = within(screen.getByRole('group', { name: unitWords.details('Sở Y tế') }));
    await user.selectOptions(details.getByRole('combobox', { name: 'Vai trò' }), 'Phó Trưởng cụm');
    await user.selectOptions(details.getByRole('combobox', { name: 'Loại đơn vị' }), 'Doanh nghiệp');
    await user.type(details.getByRole('textbox', { name: 'Tên ngắn (dùng trong bảng)' }), 'SYT');
    await user.type(details.getByRole('textbox', { name: 'Tổng số người' }), '1.250');
    await user.type(details.getByRole('textbox', { name: 'Lao động trực tiếp' }), 'nhiều');
    await user.tab();
    expect(units()[2]).toMatchObject({ role: 'deputy', kind: 'doanh-nghiep', shortName: 'SYT', totalStaff: 1250 });
    expect(units()[2]?.directWorkers).toBeNull();
    const wrong = details.getByRole('textbox', { name: 'Lao động trực tiếp' });
    expect(wrong).toHaveValue('nhiều');
    expect(wrong).toHaveAccessibleDescription(unitWords.notStaff('nhiều'));
  });

  it('says under a row what is wrong with it, and above the list what is wrong with all of it', async () => {
    const { user } = show(unitsNamed(['Sở Nội vụ', 'Sở Y tế', 'SỞ Y  TẾ']).map((unit) => ({ ...unit, role: 'head' })));
    const nearly = findingSentences.nearlySameName(['Sở Y tế', 'SỞ Y TẾ']);
    expect(nameField(3)).toHaveAccessibleDescription(`Trưởng cụm ${nearly}`);
    const above = within(screen.getByRole('list', { name: 'Chỗ cần xem lại trong danh sách đơn vị' }));
    expect(above.getByText(/^Có 3 đơn vị là Trưởng cụm/)).toBeVisible();
    expect(above.getByText(unitWords.rowsToSee(2))).toBeVisible();
    await user.click(above.getByRole('button', { name: 'Đến dòng đầu' }));
    expect(nameField(2)).toHaveFocus();
  });

  it('says that the list is full', () => {
    show(unitsNamed(Array.from({ length: MOST_UNITS }, (_, place) => `Trường Tiểu học số ${place + 1}`)));
    expect(screen.getByText(unitSentences.full)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thêm đơn vị' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('has nothing for axe to find', async () => {
    const { user, container } = show(unitsNamed(['Sở Nội vụ', 'Sở Y tế', 'SỞ Y  TẾ']));
    await user.click(screen.getByRole('button', { name: unitWords.details('Sở Y tế') }));
    await user.click(screen.getByRole('button', { name: 'Dán danh sách' }));
    await user.click(screen.getByRole('button', { name: 'Thêm đơn vị' }));
    expect((await axe(container)).violations).toEqual([]);
  });
});
