/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState } from 'react';
import { emptyAppendixState, type AppendixActions, type TypedCell } from '../../../src/app/appendix-state';
import type { AppendixData } from '../../../src/core/appendix/appendix-data';
import { countSentences } from '../../../src/core/appendix/enter-count';
import { CountGrid } from '../../../src/ui/count-grid/count-grid';
import { withTypedCells } from '../../../src/ui/count-grid/entered-counts';
import { gridWords } from '../../../src/ui/count-grid/grid-words';
import { countWords } from '../../../src/ui/phu-luc/counts/count-words';
import { gridSample } from '../../support/grid-sample';

const LABEL = 'Bảng Phụ lục II';

interface Call {
  readonly cells: readonly TypedCell[];
  readonly what: string | undefined;
}

/** The grid over figures that change as the pane's would. */
function LivingGrid({ data: first, calls }: { readonly data: AppendixData; readonly calls: Call[] }) {
  const [data, setData] = useState(first);
  const enterCells: AppendixActions['enterCells'] = async (cells, what) => {
    calls.push({ cells, what });
    setData((now) => ({ ...now, counts: withTypedCells(now.counts, cells) }));
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <CountGrid table="II" state={emptyAppendixState(data)} actions={{ enterCells }} label={LABEL} />
      <button>Sau bảng</button>
    </FluentProvider>
  );
}

function openGrid(data = gridSample()) {
  const calls: Call[] = [];
  const user = userEvent.setup();
  const view = render(<LivingGrid data={data} calls={calls} />);
  return { user, calls, ...view };
}

const cell = (unit: string, column: string): HTMLElement =>
  screen.getByRole('gridcell', { name: new RegExp(`^${unit}, ${column}: `) });
const LDTT = 'Lao động tiên tiến';
/** The first and the last column of tập thể, and the first one behind their sum. */
const FIRST = 'Cờ thi đua của Chính phủ';
const LAST_TEAM = 'Thôn, tổ dân phố văn hóa';
const NATIONAL = 'Chiến sĩ thi đua toàn quốc';
const CSTDCS = 'Chiến sĩ thi đua cơ sở';

describe('CountGrid', () => {
  it('is a grid with a row for each unit and says how large it is', async () => {
    const { container } = openGrid();
    const grid = screen.getByRole('grid', { name: LABEL });
    const rows = within(grid).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '1. Sở Nội vụ',
      '2. Sở Y tế',
      '3. Sở Tư pháp',
      'Tổng cộng năm 2026',
      'Năm 2025',
      'So sánh (+/−)',
      'Tỷ lệ 2026/2025 (%)',
    ]);
    expect(grid).toHaveAttribute('aria-rowcount', '9');
    expect(cell('Sở Nội vụ', LDTT)).toHaveAttribute('aria-colindex');
    expect(cell('Sở Nội vụ', LDTT).closest('[role="row"]')).toHaveAttribute('aria-rowindex', '3');
    expect(await axe(container)).toEqual(expect.objectContaining({ violations: [] }));
  });

  it('says that there are no units yet', () => {
    openGrid({ ...gridSample(), units: [] });
    expect(screen.getByText(gridWords.noUnits)).toBeVisible();
  });

  it('enters a typed number on Enter, goes down, and adds up at once', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Sở Nội vụ', LDTT));
    await user.keyboard('07{Enter}1.234{Enter}');
    expect(calls.map(({ cells }) => cells)).toEqual([
      [{ unit: 'u1', year: 2026, column: 'ldtt', typed: '7' }],
      [{ unit: 'u2', year: 2026, column: 'ldtt', typed: '1.234' }],
    ]);
    expect(cell('Sở Tư pháp', LDTT)).toHaveFocus();
    expect(cell('Tổng cộng năm 2026', LDTT)).toHaveTextContent('1.241');
  });

  it('edits in place with F2 and gives back with Escape', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Sở Nội vụ', LDTT));
    await user.keyboard('12{Enter}{ArrowUp}{F2}');
    expect(screen.getByRole('textbox', { name: `Sở Nội vụ, ${LDTT}` })).toHaveValue('12');
    await user.keyboard('3{Escape}');
    expect(cell('Sở Nội vụ', LDTT)).toHaveTextContent('12');
    expect(cell('Sở Nội vụ', LDTT)).toHaveFocus();
    await user.keyboard('{F2}5{Enter}');
    expect(cell('Sở Nội vụ', LDTT)).toHaveTextContent('125');
    expect(calls).toHaveLength(2);
  });

  it('keeps what is no count as typed, marks it and says why', async () => {
    const { user } = openGrid();
    await user.click(cell('Sở Nội vụ', LDTT));
    await user.keyboard('1,5{Enter}');
    const wrong = cell('Sở Nội vụ', LDTT);
    expect(wrong).toHaveAttribute('aria-invalid', 'true');
    expect(wrong).toHaveAccessibleDescription(countSentences.fraction('1,5'));
    expect(wrong).toHaveTextContent('1,5');
    expect(cell('Tổng cộng năm 2026', LDTT)).not.toHaveTextContent('15');
    await user.click(screen.getByRole('button', { name: gridWords.toTrouble }));
    expect(wrong).toHaveFocus();
  });

  it('takes a block from Excel as one action and takes it back as one', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Sở Nội vụ', CSTDCS));
    await user.paste('07\t1.234\r\n"a\r\nb"\t-\r\n\t9\r\n');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.what).toBe(gridWords.pastedWhat);
    expect(cell('Sở Nội vụ', CSTDCS)).toHaveTextContent('7');
    expect(cell('Sở Y tế', CSTDCS)).toHaveAttribute('aria-invalid', 'true');
    expect(cell('Tổng cộng năm 2026', LDTT)).toHaveTextContent('1.243');
    expect(screen.getByRole('status')).toHaveTextContent(gridWords.pasted(5, 0, 0));
    await user.keyboard('{Control>}z{/Control}');
    expect(calls).toHaveLength(2);
    expect(cell('Sở Nội vụ', LDTT)).toHaveTextContent('');
    expect(cell('Sở Y tế', CSTDCS)).not.toHaveAttribute('aria-invalid');
    await user.keyboard('{Control>}y{/Control}');
    expect(cell('Sở Nội vụ', LDTT)).toHaveTextContent('1.234');
  });

  it('lays a block with headers and units by their names, wherever it is pasted, and says what was left out', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Sở Tư pháp', CSTDCS));
    await user.paste(
      [
        ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Điểm'],
        ['1', 'Sở Y tế', '40', '5', '98'],
        ['2', 'Sở Nội vụ', '31', '4', '99'],
        ['3', 'Sở Xây dựng', '9', '1', '97'],
        ['', 'CỘNG', '80', '10', ''],
      ]
        .map((row) => row.join('\t'))
        .join('\r\n'),
    );
    expect(calls).toHaveLength(1);
    expect(cell('Sở Nội vụ', LDTT)).toHaveTextContent('31');
    expect(cell('Sở Nội vụ', CSTDCS)).toHaveTextContent('4');
    expect(cell('Sở Y tế', LDTT)).toHaveTextContent('40');
    expect(cell('Sở Tư pháp', LDTT)).toHaveTextContent('');
    expect(cell('Sở Y tế', LDTT)).toHaveAttribute('aria-selected', 'true');
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(gridWords.pasted(4, 0, 0));
    expect(status).toHaveTextContent(countWords.unknown(['Điểm', 'Sở Xây dựng']));
    await user.keyboard('{Control>}z{/Control}');
    expect(cell('Sở Nội vụ', LDTT)).toHaveTextContent('');
    expect(cell('Sở Y tế', CSTDCS)).toHaveTextContent('');
  });

  it('steps over the sums with figures that came without them, and over unused columns with a printed row', async () => {
    const { user } = openGrid();
    await user.click(cell('Sở Nội vụ', FIRST));
    await user.paste('1\t2\t3\t4\t\t\t5\t6');
    expect(cell('Sở Nội vụ', NATIONAL)).toHaveTextContent('5');
    await user.click(cell('Sở Y tế', FIRST));
    await user.paste('1\t2\t3\t4\t10\t7\t8');
    expect(cell('Sở Y tế', NATIONAL)).toHaveTextContent('7');
    expect(screen.getByRole('status')).toHaveTextContent(gridWords.pasted(6, 0, 0));
    expect(screen.getByRole('status')).toHaveTextContent(countWords.computed(['Cộng']));
  });

  it('puts back what was copied here as it lay, sums too', async () => {
    const { user } = openGrid();
    await user.click(cell('Sở Nội vụ', FIRST));
    await user.keyboard('6{Enter}');
    await user.click(cell('Sở Nội vụ', LAST_TEAM));
    await user.keyboard('4{Enter}{ArrowUp}');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    const setData = jest.fn<void, [string, string]>();
    fireEvent.copy(cell('Sở Nội vụ', LAST_TEAM), { clipboardData: { setData } });
    const clip = setData.mock.calls[0]?.[1] ?? '';
    expect(clip).toBe('4\t10\t');
    await user.click(cell('Sở Y tế', LAST_TEAM));
    await user.paste(clip);
    expect(cell('Sở Y tế', LAST_TEAM)).toHaveTextContent('4');
    expect(cell('Sở Y tế', NATIONAL)).toHaveTextContent('');
  });

  it('never puts the units of a block into last year’s row', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Năm 2025, tất cả đơn vị', LDTT));
    await user.paste('Đơn vị\tLĐTT\nSở Y tế\t40');
    expect(calls).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent(countWords.outside(1));
  });

  it('copies what is selected as Excel would', async () => {
    const { user } = openGrid();
    await user.click(cell('Sở Nội vụ', CSTDCS));
    await user.paste('1\t1234\n3\t4');
    await user.click(cell('Sở Nội vụ', CSTDCS));
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(cell('Sở Y tế', LDTT)).toHaveAttribute('aria-selected', 'true');
    const setData = jest.fn();
    fireEvent.copy(cell('Sở Nội vụ', CSTDCS), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '1\t1234\r\n3\t4');
  });

  it('fills down and empties', async () => {
    const { user } = openGrid();
    await user.click(cell('Sở Nội vụ', LDTT));
    await user.keyboard('8{Enter}{ArrowUp}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(cell('Sở Tư pháp', LDTT)).toHaveTextContent('8');
    await user.keyboard('{Delete}');
    expect(cell('Sở Y tế', LDTT)).toHaveTextContent('');
    expect(cell('Tổng cộng năm 2026', LDTT)).toHaveTextContent('');
  });

  it('lets nothing be typed into a sum', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Tổng cộng năm 2026', LDTT));
    await user.keyboard('5');
    expect(calls).toEqual([]);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(gridWords.locked);
  });

  it('takes last year’s figures of the whole cluster and compares', async () => {
    const { user, calls } = openGrid();
    await user.click(cell('Sở Nội vụ', LDTT));
    await user.keyboard('10{Enter}');
    await user.click(cell('Năm 2025, tất cả đơn vị', LDTT));
    await user.keyboard('8{Enter}');
    expect(calls[1]?.cells).toEqual([{ unit: '', year: 2025, column: 'ldtt', typed: '8' }]);
    expect(cell(String.raw`So sánh \(\+/−\)`, LDTT)).toHaveTextContent('+2');
  });

  it('takes the keyboard when its first cell is pressed', async () => {
    const { user } = openGrid();
    const first = screen.getAllByRole('gridcell')[0];
    if (first === undefined) throw new Error('the grid has cells');
    await user.click(first);
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(first).not.toHaveFocus();
    expect(document.activeElement).toHaveAttribute('role', 'gridcell');
  });

  it('keeps Tab inside until Escape, then lets it out', async () => {
    const { user } = openGrid();
    await user.click(cell('Sở Nội vụ', CSTDCS));
    await user.keyboard('{Tab}');
    expect(cell('Sở Nội vụ', LDTT)).toHaveFocus();
    await user.keyboard('{Escape}{Tab}');
    expect(screen.getByRole('button', { name: 'Sau bảng' })).toHaveFocus();
  });

  it('accepts what is being typed when she goes elsewhere or the grid is closed', async () => {
    const { user, calls, unmount } = openGrid();
    await user.click(cell('Sở Nội vụ', LDTT));
    await user.keyboard('3');
    await user.click(cell('Sở Y tế', LDTT));
    await user.keyboard('4');
    unmount();
    expect(calls.map(({ cells }) => cells[0]?.typed)).toEqual(['3', '4']);
  });

  it('draws only what is near the visible part', () => {
    openGrid(gridSample(Array.from({ length: 200 }, (_, place) => `Đơn vị ${place + 1}`)));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '206');
  });
});
