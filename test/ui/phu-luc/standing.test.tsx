/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AppendixState, ImportView, SentenceView } from '../../../src/app/appendix-state';
import { copyWords } from '../../../src/ui/phu-luc/import/copy-template';
import { importWords } from '../../../src/ui/import-preview/import-preview';
import { changedTitle, staleTitle } from '../../../src/ui/phu-luc/standing/changed-figures';
import { editedTitle, reshapedText } from '../../../src/ui/phu-luc/standing/edited-cells';
import { hersCaution, sentencesTitle } from '../../../src/ui/phu-luc/standing/written-sentences';
import { unitsNamed } from '../../support/lang-son-units';
import { showAppendix } from '../../support/living-appendix';

const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính']);
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

const built: AppendixState['annexes'] = [
  { id: 'I', state: 'current', edited: [] },
  { id: 'II', state: 'current', edited: [] },
  { id: 'III', state: 'stale', edited: [] },
];
const sentences: readonly SentenceView[] = [
  { item: 'P1.I.2', name: '2. Ban hành văn bản', text: 'Ban hành 45 văn bản.', standing: '', hers: false },
  { item: 'P1.IV.2', name: '2. Khen thưởng', text: 'Có 150 LĐTT.', standing: 'Đã bình xét.', hers: true },
];
const importing: ImportView = {
  changes: [{ source: 'Sở Tài chính.xlsx, ô D7', name: 'Sở Tài chính – LĐTT', before: '58', after: '60' }],
  conflicts: [
    {
      key: 'c1',
      name: 'Sở Nội vụ – CSTĐCS',
      said: [
        { source: 'a.xlsx', value: '12' },
        { source: 'b.xlsx', value: '13' },
      ],
      chosen: null,
    },
  ],
  unmatched: [
    { key: 'u1', text: 'SNV', source: 'a.xlsx, ô B9', near: [{ id: units[0]?.id ?? '', name: 'Sở Nội vụ' }] },
  ],
  notes: ['Trang “Ghi chú” bị ẩn nên không đọc.'],
};

describe('Standing', () => {
  it('says where the annexes stand and builds them', async () => {
    const { user, calls } = showAppendix({ units }, { annexes: built });
    const list = within(screen.getByRole('list', { name: 'Các phụ lục trong văn bản' }));
    expect(list.getByText('Phụ lục I, II: bảng khớp với số đã nhập.')).toBeVisible();
    expect(list.getByText(/^Phụ lục III: số đã thay đổi/u)).toBeVisible();
    await user.click(button('Đưa số liệu vào văn bản'));
    await user.click(button('Tải mẫu Excel'));
    expect(calls).toEqual(['look()', 'build()', 'downloadTemplate()']);
  });

  it('copies the workbook where no file can be saved', async () => {
    const { user, calls } = showAppendix({ units });
    await user.click(button(copyWords.button));
    expect(calls).toEqual(['look()', 'copyTemplate()']);
    expect(screen.queryByRole('textbox', { name: copyWords.byHand })).toBeNull();
  });

  it('holds the text ready for Ctrl+C where copying is refused, and closes by Escape', async () => {
    const { user } = showAppendix({ units }, {}, {}, { copyTemplate: () => Promise.resolve('Đơn vị\tLĐTT\n') });
    await user.click(button(copyWords.button));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: copyWords.byHand });
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(copyWords.hint);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    await user.keyboard('{Escape}');
    expect(field).not.toBeInTheDocument();
    expect(button(copyWords.button)).toHaveFocus();
  });

  it('waits while Word is busy', async () => {
    const { user, calls } = showAppendix({ units }, { annexes: built }, { busy: 'Đang ghi…' });
    await user.click(button('Đưa số liệu vào văn bản'));
    expect(calls).toEqual(['look()']);
  });

  it('writes the sentences she chose; her own text is left alone unless she ticks it', async () => {
    const { user, calls } = showAppendix({ units }, { annexes: built, sentences });
    const list = within(screen.getByRole('list', { name: sentencesTitle(2) }));
    expect(list.getByRole('checkbox', { name: '2. Ban hành văn bản' })).toBeChecked();
    const hers = list.getByRole('checkbox', { name: '2. Khen thưởng' });
    expect(hers).not.toBeChecked();
    expect(hers).toHaveAccessibleDescription(expect.stringContaining(hersCaution));
    await user.click(button('Ghi câu vào văn bản'));
    await user.click(hers);
    await user.click(button('Ghi câu vào văn bản'));
    expect(calls.slice(1)).toEqual(['writeSentences(["P1.I.2"])', 'writeSentences(["P1.I.2","P1.IV.2"])']);
  });

  it('keeps lists folded until a table was built', async () => {
    const { user } = showAppendix({ units }, { sentences });
    const fold = button(sentencesTitle(2));
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(button('Ghi câu vào văn bản')).toBeVisible();
  });

  it('lists changed figures and places that still say the old total', async () => {
    const { user, calls } = showAppendix(
      { units },
      {
        annexes: built,
        changed: [{ name: 'Sở Nội vụ – LĐTT', before: '88', after: '' }],
        stale: [
          { key: 's1', text: 'toàn cụm có 148 LĐTT', before: '148', after: '150', mendable: true },
          { key: 's2', text: 'gồm 148 LĐTT', before: '148', after: '150', mendable: false },
        ],
      },
    );
    expect(
      within(screen.getByRole('list', { name: changedTitle })).getByText('Sở Nội vụ – LĐTT: 88 → (để trống)'),
    ).toBeVisible();
    const [first, second] = within(screen.getByRole('list', { name: staleTitle })).getAllByRole('listitem');
    if (!first || !second) throw new Error('two places are listed');
    await user.click(within(first).getByRole('button', { name: 'Sửa' }));
    expect(within(second).queryByRole('button', { name: 'Sửa' })).not.toBeInTheDocument();
    await user.click(within(second).getByRole('button', { name: 'Đến vị trí này' }));
    expect(calls.slice(1)).toEqual(['mendStale("s1")', 'goToStale("s2")']);
  });

  it('lists the cells of a table that was changed by hand, and builds it anew when asked', async () => {
    const edited = [{ name: 'Sở Nội vụ – LĐTT', built: '90', inDocument: '92' }];
    const { user, calls } = showAppendix({ units }, { annexes: [{ id: 'II', state: 'edited', edited }] });
    expect(screen.getByRole('list', { name: editedTitle('Phụ lục II') })).toHaveTextContent(
      'đã nhập 90, trong văn bản 92',
    );
    await user.click(button('Lập lại bảng từ số đã nhập'));
    expect(calls.slice(1)).toEqual(['rebuild("II")']);
  });

  it('says where the small tables of the bodies stand, and builds an edited one anew when asked', async () => {
    const edited = [{ name: 'Sở Nội vụ – Xếp thứ', built: '2', inDocument: '1' }];
    const { user, calls } = showAppendix(
      { units },
      {
        bodyTables: [
          { item: 'P1.II.2', name: 'Chỉ tiêu thi đua', state: 'current', edited: [] },
          { item: 'P1.IV.1', name: 'Chấm điểm thi đua', state: 'edited', edited },
        ],
      },
    );
    expect(screen.getByText('Bảng “Chỉ tiêu thi đua”: khớp với số đã nhập.')).toBeVisible();
    expect(screen.getByRole('list', { name: editedTitle('Bảng “Chấm điểm thi đua”') })).toHaveTextContent(
      'Sở Nội vụ – Xếp thứ: đã nhập 2, trong văn bản 1',
    );
    await user.click(button('Lập lại bảng từ số đã nhập'));
    expect(calls.slice(1)).toEqual(['rebuildBody("P1.IV.1")']);
  });

  it('says of a table with other rows that its cells cannot be compared', () => {
    showAppendix({ units }, { annexes: [{ id: 'III', state: 'edited', edited: [] }] });
    expect(screen.getByText(reshapedText)).toBeVisible();
  });

  it('reads chosen and dropped files', async () => {
    const { user, calls, container } = showAppendix({ units });
    const file = new File(['a'], 'Sở Nội vụ.xlsx');
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array([97]).buffer) });
    await user.upload(screen.getByLabelText('Tệp Excel hoặc .csv'), file);
    await waitFor(() => expect(calls).toHaveLength(2));
    const tab = container.firstElementChild;
    if (!tab) throw new Error('the tab is drawn');
    fireEvent.drop(tab, { dataTransfer: { types: ['Files'], files: [file] } });
    await waitFor(() => expect(calls).toHaveLength(3));
    expect(calls[1]).toBe('readFiles([{"name":"Sở Nội vụ.xlsx","bytes":{"0":97}}])');
    expect(calls[2]).toBe(calls[1]);
  });

  it('shows what files would bring; nothing is taken without her', async () => {
    const { user, calls } = showAppendix({ units }, { importing });
    const region = within(screen.getByRole('region', { name: importWords.title }));
    expect(region.getByText('Sở Tài chính – LĐTT: 58 → 60')).toBeVisible();
    expect(region.getByText(importWords.leftOut(importWords.open(1, 1)))).toBeVisible();
    await user.selectOptions(region.getByRole('combobox', { name: '“SNV” là đơn vị' }), 'Sở Nội vụ');
    await user.click(within(region.getByRole('radiogroup')).getByRole('radio', { name: '13 – b.xlsx' }));
    await user.click(region.getByRole('button', { name: 'Lấy vào' }));
    await user.click(region.getByRole('button', { name: 'Huỷ' }));
    expect(calls.slice(1)).toEqual([
      `matchUnit("u1", "${units[0]?.id ?? ''}")`,
      'chooseImported("c1", 1)',
      'takeImport()',
      'dropImport()',
    ]);
  });

  it('is accessible', async () => {
    const { container } = showAppendix(
      { units },
      {
        annexes: [{ id: 'II', state: 'edited', edited: [{ name: 'a', built: '1', inDocument: '2' }] }],
        sentences,
        importing,
        changed: [{ name: 'Sở Nội vụ – LĐTT', before: '88', after: '90' }],
        stale: [{ key: 's1', text: 'có 148 LĐTT', before: '148', after: '150', mendable: true }],
      },
    );
    expect((await axe(container)).violations).toEqual([]);
  });
});
