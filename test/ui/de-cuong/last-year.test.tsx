/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { LastYearText, LastYearVerb, LastYearView } from '../../../src/app/last-year-state';
import { emptyLastYear } from '../../../src/app/last-year-view';
import { LastYearPanel } from '../../../src/ui/de-cuong/existing/last-year/last-year-panel';
import { mentionStretches } from '../../../src/ui/de-cuong/existing/last-year/last-year-words';

const said = 'Cụm thi đua tăng 5% so với năm 2024.';
const text: LastYearText = {
  item: 'P1.VI.1',
  name: '1. Ưu điểm',
  old: ['Năm 2025 đạt kết quả tốt.', said],
  now: ['Năm 2026 đạt kết quả tốt.', said],
  state: 'empty',
  moves: ['2025 → 2026'],
  mentions: [{ kind: 'year', words: '2024', reason: 'Năm chưa chuyển; cần xem lại.' }],
  notes: [],
};

interface Shown {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly verbs: readonly LastYearVerb[];
  readonly inserted: () => number;
}

function show(view: Partial<LastYearView>): Shown {
  const verbs: LastYearVerb[] = [];
  let inserted = 0;
  const { container } = render(
    <LastYearPanel
      view={{ ...emptyLastYear, ...view }}
      busy={false}
      onVerb={async (verb) => {
        verbs.push(verb);
      }}
      onInsert={async () => {
        inserted += 1;
      }}
    />,
  );
  return { user: userEvent.setup(), container, verbs, inserted: () => inserted };
}
const press = (user: UserEvent, name: string): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('LastYearPanel', () => {
  it('hands on the chosen file with its bytes, and offers the open document only where there is one', async () => {
    const { user, verbs, container } = show({});
    expect(screen.queryByRole('button', { name: /^Văn bản đang mở/u })).not.toBeInTheDocument();
    const file = new File(['PK'], 'nam-truoc.docx', { lastModified: 5 });
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array([80, 75]).buffer) });
    await user.upload(screen.getByLabelText('Tệp báo cáo năm trước (.docx)'), file);
    const files = [{ name: 'nam-truoc.docx', modified: 5, bytes: new Uint8Array([80, 75]) }];
    expect(verbs).toEqual([{ panel: 'last-year', kind: 'files', files }]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('sets what she entered beside what the file says', async () => {
    const { user, verbs, container } = show({
      step: 'data',
      entries: [
        { id: 'symbol', name: 'Ký hiệu', mine: '', theirs: 'CTĐ', caution: '', taken: true },
        { id: 'cluster', name: 'Tên cụm thi đua', mine: 'số 3', theirs: 'số 7', caution: '', taken: false },
      ],
      units: [
        {
          id: 'u1',
          name: 'UBND huyện Cao Lộc',
          answer: 'none',
          certain: true,
          reason: 'Từ ngày 01/7/2025 không còn cấp huyện: không có số liệu so sánh.',
          options: [
            { value: 'unit a', label: 'Xã Cao Lộc' },
            { value: 'none', label: 'Không có số liệu so sánh' },
          ],
        },
      ],
    });
    await user.tab();
    expect(screen.getByRole('checkbox', { name: 'Ký hiệu: CTĐ' })).toHaveFocus();
    await user.keyboard(' ');
    expect(
      within(screen.getByRole('radiogroup', { name: 'Tên cụm thi đua' })).getByLabelText('Đang nhập: số 3'),
    ).toBeChecked();
    await user.click(screen.getByLabelText('Trong tệp: số 7'));
    const unit = screen.getByRole('combobox', { name: '“UBND huyện Cao Lộc” nay là' });
    expect(unit).toHaveAccessibleDescription(/không còn cấp huyện/u);
    await user.selectOptions(unit, 'Xã Cao Lộc');
    await press(user, 'Lấy vào báo cáo');
    expect(verbs).toEqual([
      { panel: 'last-year', kind: 'entry', id: 'symbol', taken: false },
      { panel: 'last-year', kind: 'entry', id: 'cluster', taken: true },
      { panel: 'last-year', kind: 'unit', id: 'u1', answer: 'unit a' },
      { panel: 'last-year', kind: 'take' },
    ]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('shows the old text above what would be written, marks what is left to look at, and asks before anything is written', async () => {
    const { user, verbs, container } = show({ step: 'texts', outline: true, texts: [text] });
    expect(screen.queryByRole('button', { name: 'Dùng lại' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '1. Ưu điểm – Chưa viết' }));
    expect(screen.getByRole('group', { name: 'Năm trước' })).toHaveTextContent('Năm 2025 đạt kết quả tốt.');
    const now = screen.getByRole('group', { name: 'Năm nay' });
    expect(now).toHaveTextContent('Năm 2026 đạt kết quả tốt.');
    expect(now).toHaveTextContent('chuyển năm 2025 → 2026');
    expect(within(now).getByText('2024')).toHaveProperty('tagName', 'MARK');
    await press(user, 'Dùng lại');
    expect(verbs).toEqual([{ panel: 'last-year', kind: 'reuse', item: 'P1.VI.1' }]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('keeps the places to look at in view once the text was put in, and writes nothing over a text', () => {
    show({
      step: 'texts',
      outline: true,
      texts: [
        { ...text, state: 'reused' },
        { ...text, item: 'P1.VI.2', state: 'written' },
      ],
    });
    expect(screen.getByRole('button', { name: '1. Ưu điểm – Đã dùng lại · còn 1 chỗ cần xem' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'Chỗ cần xem: 1. Ưu điểm' })).toHaveTextContent('“2024”');
    expect(screen.queryByRole('button', { name: 'Dùng lại' })).not.toBeInTheDocument();
  });

  it('offers the outline where there is none', async () => {
    const { user, inserted } = show({ step: 'texts', texts: [{ ...text, state: 'missing' }] });
    await press(user, 'Chèn đề cương');
    expect(inserted()).toBe(1);
  });
});

it('mentionStretches marks the longest words first', () => {
  expect(mentionStretches('UBND huyện Cao Lộc', ['UBND huyện', 'huyện Cao Lộc', 'UBND huyện Cao Lộc'])).toEqual([
    { text: 'UBND huyện Cao Lộc', look: true },
  ]);
});
