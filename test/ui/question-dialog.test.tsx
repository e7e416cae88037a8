/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { outlineState, paneState } from '../support/pane-state';
import { renderPane } from '../support/render-pane';

const where = {
  title: 'Chèn đề cương vào đâu?',
  text: 'Văn bản đang mở đã có nội dung.',
  list: [],
  answers: [
    { id: 'new', label: 'Tạo văn bản mới' },
    { id: 'append', label: 'Chèn vào cuối' },
  ],
};
const lost = {
  title: 'Bỏ mục này?',
  text: 'Nội dung sau sẽ mất:',
  list: ['1. Ưu điểm: 310 từ', '2. Hạn chế, yếu kém và nguyên nhân: 95 từ'],
  answers: [{ id: 'drop', label: 'Bỏ mục' }],
};

const name = {
  title: 'Đổi tên mục',
  text: 'Mục đang là “1. Ưu điểm”.',
  list: [],
  answers: [{ id: 'rename', label: 'Đổi tên' }],
  input: {
    label: 'Tên mới',
    initial: 'Ưu điểm',
    check: (typed: string) => (typed.trim() === '' ? 'Tên mục còn trống; hãy ghi tên.' : ''),
  },
};

const dialog = (): HTMLElement => screen.getByRole('dialog');
const buttons = (): readonly (string | null)[] =>
  within(dialog())
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('QuestionDialog', () => {
  it('asks with the answers in their order and Huỷ last', () => {
    renderPane(paneState({ document: 'text', question: where }));
    expect(dialog()).toHaveAccessibleName(where.title);
    expect(dialog()).toHaveTextContent(where.text);
    expect(buttons()).toEqual(['Tạo văn bản mới', 'Chèn vào cuối', 'Huỷ']);
  });

  it('lists what would be lost', () => {
    renderPane(outlineState({ question: lost }));
    expect(
      within(dialog())
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual(lost.list);
  });

  it('gives the answer that is pressed', async () => {
    const { user, actions } = renderPane(paneState({ document: 'text', question: where }));
    await user.click(within(dialog()).getByRole('button', { name: 'Chèn vào cuối' }));
    expect(actions.calls).toEqual(['answer("append")']);
  });

  it('begins on Huỷ, so that a key held too long agrees to nothing', async () => {
    const { user, actions } = renderPane(outlineState({ question: lost }));
    expect(within(dialog()).getByRole('button', { name: 'Huỷ' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(actions.calls).toEqual(['answer(null)']);
  });

  it('takes Escape for Huỷ', async () => {
    const { user, actions } = renderPane(outlineState({ question: lost }));
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    await user.keyboard('{Escape}');
    window.removeEventListener('keydown', heard);
    expect(actions.calls).toEqual(['answer(null)']);
    // On the web office.js would take the focus to the first tab and on into the document.
    expect(heard).not.toHaveBeenCalled();
  });

  it('gives the focus back to where it came from', async () => {
    const { user, show } = renderPane(paneState({ document: 'text' }));
    const button = screen.getByRole('button', { name: 'Chèn đề cương' });
    await user.click(button);
    show(paneState({ document: 'text', question: where }));
    expect(button).not.toHaveFocus();
    show(paneState({ document: 'text' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  describe('with a text that is asked for', () => {
    const field = (): HTMLElement => within(dialog()).getByRole('textbox', { name: 'Tên mới' });

    it('begins in the text, selected, and gives what was typed by Enter', async () => {
      const { user, actions } = renderPane(outlineState({ question: name }));
      expect(field()).toHaveFocus();
      await user.keyboard('Kết quả nổi bật{Enter}');
      expect(actions.calls).toEqual(['answer("rename", "Kết quả nổi bật")']);
    });

    it('holds the answer back while something is wrong, and says what', async () => {
      const { user, actions } = renderPane(outlineState({ question: name }));
      await user.clear(field());
      expect(field()).toBeInvalid();
      expect(field()).toHaveAccessibleDescription('Tên mục còn trống; hãy ghi tên.');
      const button = within(dialog()).getByRole('button', { name: 'Đổi tên' });
      expect(button).toHaveAttribute('aria-disabled', 'true');
      await user.type(field(), '{Enter}');
      await user.click(button);
      expect(actions.calls).toEqual([]);
      await user.type(field(), 'A');
      await user.click(button);
      expect(actions.calls).toEqual(['answer("rename", "A")']);
    });

    it('keeps a pasted text on one line', async () => {
      const { user, actions } = renderPane(outlineState({ question: name }));
      await user.paste('Kết quả\r\nnổi bật');
      await user.keyboard('{Enter}');
      expect(actions.calls).toEqual(['answer("rename", "Kết quả nổi bật")']);
    });

    it('can always be left by Huỷ', async () => {
      const { user, actions } = renderPane(outlineState({ question: name }));
      await user.clear(field());
      await user.click(within(dialog()).getByRole('button', { name: 'Huỷ' }));
      expect(actions.calls).toEqual(['answer(null)']);
    });

    it('has nothing for axe to find', async () => {
      const { user } = renderPane(outlineState({ question: name }));
      await user.clear(field());
      expect((await axe(dialog())).violations).toEqual([]);
    });
  });

  it('has nothing for axe to find', async () => {
    renderPane(outlineState({ question: lost }));
    expect((await axe(dialog())).violations).toEqual([]);
  });
});
