/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AdoptRow, AdoptView } from '../../../src/app/adopt-state';
import type { PaneState } from '../../../src/app/pane-state';
import { MOST_SHOWN, shownLines } from '../../../src/ui/de-cuong/existing/adopt/shown-lines';
import { adoptPanelWords as words } from '../../../src/ui/de-cuong/existing/adopt/adopt-words';
import { paneState } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

const row = (over: Partial<AdoptRow> & Pick<AdoptRow, 'id' | 'text'>): AdoptRow => ({
  state: 'sure',
  reason: '',
  line: null,
  found: '',
  split: false,
  ...over,
});

const rows = [
  row({ id: 'P1', text: 'Phần thứ nhất', line: 4, found: 'PHẦN I' }),
  row({ id: 'P1.VI.1', text: '1. Ưu điểm', line: 9, found: '1. Ưu điểm', split: true }),
  row({ id: 'P1.VI.2', text: '2. Hạn chế, yếu kém và nguyên nhân', state: 'look', reason: 'Chữ khác mẫu.', line: 12 }),
  row({ id: 'P2', text: 'Phần thứ hai', state: 'none' }),
];

const view = (over: Partial<AdoptView> = {}): PaneState =>
  paneState({
    document: 'report',
    existing: {
      panel: 'adopt',
      step: 'preview',
      rows,
      strays: [{ line: 3, text: 'DỰ THẢO LẦN 2' }],
      lines: [4, 9, 12, 15].map((line) => ({ line, text: `Đoạn số ${line}` })),
      notes: ['Còn 3 chỗ là lời hướng dẫn hoặc chỗ trống của mẫu; thẻ Kiểm tra chỉ từng chỗ.'],
      ...over,
    },
  });

const item = (text: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((one) => within(one).queryByText(text) !== null);
  if (found === undefined) throw new Error(`No row says ${text}`);
  return found;
};

// Loaded here, because a busy computer needs longer for it than a search for an element waits.
beforeAll(async () => {
  await import('../../../src/ui/de-cuong/existing/existing-panel');
  await import('../../../src/ui/de-cuong/existing/adopt/adopt-panel');
});

describe('AdoptPanel', () => {
  it('says item by item what was found, what to look at and what not, and is accessible', async () => {
    const { container, user } = renderPane(view());
    expect(await screen.findByRole('region', { name: 'Nhận diện văn bản đang mở' })).toBeVisible();
    expect(await screen.findByRole('list', { name: 'Cần xem (1)' })).toHaveTextContent(
      'Tìm thấy – cần xem. Chữ khác mẫu.',
    );
    expect(screen.getByRole('list', { name: 'Không thấy (1)' })).toHaveTextContent('Phần thứ hai');
    expect(screen.queryByText('Phần thứ nhất')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tìm thấy (2)' }));
    expect(item('Phần thứ nhất')).toHaveTextContent('“PHẦN I”');
    await user.click(screen.getByRole('button', { name: words.strays(1) }));
    expect(screen.getByRole('button', { name: 'DỰ THẢO LẦN 2' })).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says so where no heading of the form was found', async () => {
    renderPane(view({ rows: rows.map((one) => ({ ...one, state: 'none', line: null, found: '', split: false })) }));
    expect(await screen.findByText(/^Không tìm thấy đề mục nào của mẫu/u)).toBeVisible();
    expect(screen.queryByText(words.preview)).not.toBeInTheDocument();
  });

  it('goes to a place, splits and lays by keyboard alone', async () => {
    const { user, actions } = renderPane(view());
    await user.click(await screen.findByRole('button', { name: 'Tìm thấy (2)' }));
    screen.getByRole('button', { name: '1. Ưu điểm' }).focus();
    await user.keyboard('{Enter}');
    const split = within(item('1. Ưu điểm')).getByRole('button', { name: 'Tách đoạn' });
    expect(split).toHaveAccessibleDescription('1. Ưu điểm');
    split.focus();
    await user.keyboard(' ');
    screen.getByRole('button', { name: 'Nhận diện' }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Đóng' }).focus();
    await user.keyboard('{Enter}');
    expect(actions.calls).toEqual([
      'existing({"panel":"adopt","kind":"go","line":9})',
      'existing({"panel":"adopt","kind":"split","item":"P1.VI.1"})',
      'existing({"panel":"adopt","kind":"lay"})',
      'existing({"panel":null})',
    ]);
  });

  it('lets her choose the paragraph of an item; the row stays where it is', async () => {
    const { user, actions, show, container } = renderPane(view());
    await user.click(
      within(await screen.findByRole('list', { name: 'Không thấy (1)' })).getByRole('button', { name: 'Chọn đoạn' }),
    );
    const choice = screen.getByRole('combobox', { name: 'Đoạn là đề mục này' });
    expect(choice).toHaveDisplayValue('Không có trong văn bản');
    await user.selectOptions(choice, 'Đoạn số 15');
    expect(actions.calls).toEqual(['existing({"panel":"adopt","kind":"choose","item":"P2","line":15})']);
    show(view({ rows: rows.map((one) => (one.id === 'P2' ? { ...one, state: 'sure', line: 15 } : one)) }));
    expect(within(item('Phần thứ hai')).getByRole('combobox')).toHaveDisplayValue('Đoạn số 15');
    expect((await axe(container)).violations).toEqual([]);
    await user.selectOptions(within(item('Phần thứ hai')).getByRole('combobox'), 'Không có trong văn bản');
    expect(actions.calls.at(-1)).toBe('existing({"panel":"adopt","kind":"choose","item":"P2","line":null})');
  });

  it('holds everything back while something goes on, and says that it reads', async () => {
    const { user, actions, show } = renderPane({ ...view(), busy: 'Đang gắn ô vào văn bản…' });
    await user.click(await screen.findByRole('button', { name: 'Nhận diện' }));
    expect(actions.calls).toEqual([]);
    show(view({ step: 'reading', rows: [] }));
    expect(await screen.findByText(words.reading)).toBeVisible();
  });

  it('offers what is missing once the controls are laid', async () => {
    const { user, actions } = renderPane({ ...view({ step: 'laid' }), document: 'outline', missing: 1 });
    expect(await screen.findByText(words.laid)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Chọn đoạn' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chèn mục còn thiếu' }));
    expect(actions.calls).toEqual(['insertMissing()', 'existing({"panel":null})']);
  });
});

describe('shownLines', () => {
  const lines = Array.from({ length: 200 }, (_, line) => ({
    line,
    text: `Đoạn ${line}${line === 150 ? ' Hạn chế, yếu kém' : ''}`,
  }));

  it('offers the paragraphs nearest to where the heading should stand, and the chosen one', () => {
    const { shown, left } = shownLines(lines, '', 100, 3);
    expect(shown.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 100]));
    expect(shown).toHaveLength(MOST_SHOWN + 1);
    expect(left).toBe(200 - MOST_SHOWN);
  });

  it('finds a paragraph anywhere by some of its words', () => {
    const only = { shown: [lines[150]], left: 0 };
    expect(shownLines(lines, 'hạn chế yếu', 0, null)).toEqual(only);
    expect(shownLines(lines, 'han che', 0, null)).toEqual(only);
  });
});
