/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { Movement } from '../../../src/core/outline/outline';
import { knownMovements } from '../../../src/core/report/known-movements';
import { movementSentences } from '../../../src/core/report/movement-list';
import { MovementsSection } from '../../../src/ui/thong-tin/movements-section';
import { movementWords } from '../../../src/ui/thong-tin/movements/movement-words';
import { LivingForm } from '../../support/living-form';

const skilful: Movement = { name: 'Dân vận khéo', from: 2026, to: 2030, act: 'Kế hoạch số 07/KH-UBND' };
const innovation: Movement = { name: 'Đổi mới sáng tạo', from: 2026, to: 2026, act: '' };

interface Shown {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly movements: () => readonly Movement[];
}

function show(movements: readonly Movement[], year = 2026): Shown {
  let kept = movements;
  const { container } = render(
    <LivingForm data={{ movements, year }} onData={(data) => void (kept = data.movements)}>
      {(state, actions) => <MovementsSection state={state} actions={actions} />}
    </LivingForm>,
  );
  return { user: userEvent.setup(), container, movements: () => kept };
}

const table = (): HTMLElement => screen.getByRole('table', { name: 'Các phong trào thi đua' });
const field = (name: string): HTMLElement => within(table()).getByRole('textbox', { name });
const names = (movements: readonly Movement[]): readonly string[] => movements.map(({ name }) => name);

describe('MovementsSection', () => {
  it('says what the heading prints, with movements of her own and without any', () => {
    const { container } = show([]);
    expect(container).toHaveTextContent(
      'Để trống thì đề mục ghi: “4. Công tác tổ chức triển khai, thực hiện các phong trào thi đua do Trung ương, tỉnh phát động”.',
    );
  });

  it('says it with hers', () => {
    const { container } = show([skilful]);
    expect(container).toHaveTextContent(/Đề mục sẽ ghi: “4\. .*“Dân vận khéo” giai đoạn 2026 – 2030”\./);
  });

  it('adds a movement field by field, without losing the keyboard', async () => {
    const { user, movements } = show([skilful]);
    await user.click(screen.getByRole('button', { name: 'Thêm phong trào' }));
    expect(field('Tên phong trào')).toHaveFocus();
    await user.keyboard('Đổi mới sáng tạo');
    await user.tab();
    expect(movements()).toEqual([skilful, innovation]);
    expect(field('Từ năm')).toHaveFocus();
    await user.tab();
    await user.clear(field('Đến năm'));
    await user.type(field('Đến năm'), '2027');
    await user.tab();
    await user.keyboard('Kế hoạch số 11/KH-UBND');
    await user.tab();
    expect(movements()[1]).toEqual({ ...innovation, to: 2027, act: 'Kế hoạch số 11/KH-UBND' });
  });

  it('leaves nothing behind when nothing was typed', async () => {
    const { user, movements } = show([skilful]);
    await user.click(screen.getByRole('button', { name: 'Thêm phong trào' }));
    await user.click(screen.getByRole('button', { name: movementWords.details('Dân vận khéo') }));
    expect(within(table()).getAllByRole('group')).toHaveLength(1);
    expect(movements()).toEqual([skilful]);
  });

  it('says under the field what is wrong, and keeps nothing of it', async () => {
    const { user, movements } = show([skilful]);
    await user.click(screen.getByRole('button', { name: movementWords.details('Dân vận khéo') }));
    await user.clear(field('Đến năm'));
    await user.type(field('Đến năm'), '2020');
    await user.tab();
    expect(field('Đến năm')).toHaveAccessibleDescription(movementSentences.turned(2026, 2020));
    expect(field('Đến năm')).toHaveValue('2020');
    expect(field('Từ năm')).toBeValid();
    expect(movements()).toEqual([skilful]);
    await user.clear(field('Tên phong trào'));
    expect(field('Tên phong trào')).toHaveAccessibleDescription(movementSentences.noName);
  });

  it('puts a movement under the heading it belongs to', async () => {
    const { user, movements } = show([skilful]);
    await user.click(screen.getByRole('button', { name: movementWords.details('Dân vận khéo') }));
    await user.selectOptions(within(table()).getByRole('combobox', { name: 'Thuộc mục' }), movementWords.inGuidance);
    expect(movements()).toEqual([{ ...skilful, item: 'P1.II.3' }]);
    await user.selectOptions(within(table()).getByRole('combobox', { name: 'Thuộc mục' }), movementWords.inHeading);
    expect(movements()).toEqual([skilful]);
  });

  it('moves and removes by the menu, and keeps the keyboard at the movement', async () => {
    const { user, movements } = show([skilful, innovation]);
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn: Đổi mới sáng tạo' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lên' }));
    expect(names(movements())).toEqual(['Đổi mới sáng tạo', 'Dân vận khéo']);
    const moved = screen.getByRole('button', { name: 'Tuỳ chọn: Đổi mới sáng tạo' });
    expect(moved).toHaveFocus();
    await user.click(moved);
    await user.click(await screen.findByRole('menuitem', { name: 'Bỏ phong trào' }));
    expect(names(movements())).toEqual(['Dân vận khéo']);
    expect(screen.getByRole('button', { name: 'Tuỳ chọn: Dân vận khéo' })).toHaveFocus();
  });

  it('says when a movement does not run in the year, or stands there twice', () => {
    const { container } = show([skilful, skilful, { ...innovation, from: 2020, to: 2025 }]);
    expect(container).toHaveTextContent(movementSentences.outside('Đổi mới sáng tạo', 2020, 2025, 2026));
    expect(container).toHaveTextContent(movementSentences.twice('Dân vận khéo'));
  });

  it('offers what is known of the year with its source, to be taken by one press', async () => {
    const known = knownMovements.find(({ movement }) => movement.from === 2026);
    if (!known) throw new Error('A movement of 2026 is known.');
    const { user, movements, container } = show([]);
    expect(container).toHaveTextContent(known.source);
    expect(container).toHaveTextContent(movementWords.toConfirm);
    await user.click(screen.getByRole('button', { name: movementWords.take(known.movement.name) }));
    expect(movements()).toEqual([known.movement]);
    expect(screen.queryByText(movementWords.offer(2026))).not.toBeInTheDocument();
  });

  it('has nothing for axe to find', async () => {
    const { user, container } = show([skilful, { ...innovation, to: 2026, from: 2020 }]);
    await user.click(screen.getByRole('button', { name: movementWords.details('Dân vận khéo') }));
    expect((await axe(container)).violations).toEqual([]);
  });
});
