/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { LEFT_OUT, type MergeMark, type MergeView } from '../../../src/app/merge-state';
import { mergeSaid } from '../../../src/app/merge-words';
import { mergeNames } from '../../../src/ui/de-cuong/existing/merge/merge-names';
import { unitsNamed } from '../../support/lang-son-units';
import { paneState } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

// The panel is a file of its own, loaded when it is first shown.
jest.setTimeout(60_000);
const loaded = { timeout: 30_000 };

const mark = (state: MergeMark['state'], text: string): MergeMark => ({ state, text });
const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính']);
const [first, second] = units;

const read: MergeView = {
  panel: 'merge',
  step: 'units',
  hasUnits: true,
  rows: [
    {
      unit: first?.id ?? '',
      name: 'Sở Nội vụ',
      files: ['snv.docx'],
      marks: {
        received: mark('right', 'Đã nhận'),
        sections: mark('wrong', '20/24'),
        figures: mark('right', 'I, II, III'),
        year: mark('wrong', '2025'),
        totals: mark('none', '–'),
      },
      lacking: ['“snv.docx” ghi năm 2025, cần năm 2026.'],
    },
    {
      unit: second?.id ?? '',
      name: 'Sở Tài chính',
      files: [],
      marks: {
        received: mark('wrong', 'Chưa gửi'),
        sections: mark('none', ''),
        figures: mark('none', ''),
        year: mark('none', ''),
        totals: mark('none', ''),
      },
      lacking: ['Chưa gửi tệp nào.'],
    },
  ],
  files: [
    { name: 'bieu.xlsx', unit: '', near: [second?.id ?? ''] },
    { name: 'snv.docx', unit: first?.id ?? '', near: [] },
  ],
  units,
  notes: ['Tệp “hong.docx” không đọc được.'],
  figures: { changes: [], conflicts: [], unmatched: [], notes: [] },
  texts: [
    {
      item: 'P1.VI.1',
      name: '1. Ưu điểm',
      passages: [
        {
          key: 'P1.VI.1/snv.docx',
          unit: 'Sở Nội vụ',
          file: 'snv.docx',
          paragraphs: ['Phong trào sôi nổi.'],
          more: true,
          put: '',
        },
      ],
    },
  ],
  bodies: [
    { item: 'P1.VI.1', name: '1. Ưu điểm' },
    { item: 'P1.VI.2', name: '2. Hạn chế, yếu kém và nguyên nhân' },
  ],
  missing: 'Các đơn vị chưa gửi:\n1. Sở Tài chính',
  missingCount: 1,
};
const show = (over: Partial<MergeView> = {}) =>
  renderPane(paneState({ document: 'outline', existing: { ...read, ...over } }));

describe('MergePanel', () => {
  it('shows who sent what in words and signs, and is accessible', async () => {
    const { container } = show();
    const table = await screen.findByRole('table', { name: 'Tình hình gửi báo cáo của các đơn vị' }, loaded);
    expect(within(table).getByText('2025').closest('td')).toHaveTextContent('chưa đạt: 2025');
    expect(within(table).getByText('“snv.docx” ghi năm 2025, cần năm 2026.')).toBeInTheDocument();
    expect(screen.getByText(/1\. Sở Tài chính/u)).toBeVisible();
    expect(screen.getByText('Tệp “hong.docx” không đọc được.')).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });

  it('asks whose file it is, near names first, and copies the list of those that are late', async () => {
    const { user, actions } = show();
    const choice = await screen.findByRole('combobox', { name: mergeNames.unitOf('bieu.xlsx') }, loaded);
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([mergeNames.asRead, 'Sở Tài chính', 'Sở Nội vụ', mergeNames.leaveOut]);
    await user.selectOptions(choice, LEFT_OUT);
    await user.click(screen.getByRole('button', { name: mergeNames.copyMissing }));
    expect(actions.calls).toEqual([
      `existing({"panel":"merge","kind":"unit","file":"bieu.xlsx","unit":"${LEFT_OUT}"})`,
      'existing({"panel":"merge","kind":"copy-missing"})',
    ]);
  });

  it('puts a passage into the body she chooses', async () => {
    const { user, actions, container } = show({ step: 'texts' });
    const passage = await screen.findByRole('article', { name: 'Sở Nội vụ' }, loaded);
    expect(passage).toHaveTextContent('Phong trào sôi nổi.');
    expect(passage).toHaveTextContent('Trong tệp còn bảng hoặc hình ảnh ở mục này.');
    await user.selectOptions(within(passage).getByRole('combobox', { name: mergeNames.into }), 'P1.VI.2');
    await user.click(within(passage).getByRole('button', { name: mergeNames.put }));
    expect(actions.calls).toEqual([
      'existing({"panel":"merge","kind":"put","passage":"P1.VI.1/snv.docx","item":"P1.VI.2"})',
    ]);
    expect((await axe(container)).violations).toEqual([]);
  });

  it('says what to do first where no unit is entered', async () => {
    show({ step: 'choose', hasUnits: false, figures: null });
    expect(await screen.findByText(mergeSaid.noUnits, undefined, loaded)).toBeVisible();
    expect(screen.getByRole('button', { name: mergeNames.choose })).toBeVisible();
  });
});
