/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { labourRatioChoices } from '../../../src/core/report/choices';
import { ratioProposed } from '../../../src/ui/thong-tin/ratio-choice';
import { formPane, oneConflict, twoDifferences, writtenData, yearChanges } from '../../support/form-samples';
import { openForm, textbox } from '../../support/open-form';
import { paneState } from '../../support/pane-state';

const group = (name: string): HTMLElement => screen.getByRole('radiogroup', { name });
const names = (name: string): readonly string[] =>
  within(group(name))
    .getAllByRole('radio')
    .map((radio) => (radio instanceof HTMLInputElement ? (radio.labels?.[0]?.textContent ?? '') : ''));

describe('choices of the form', () => {
  it.each([
    ['Loại', 'Khối', { clusterKind: 'khoi' }],
    ['Cách ghi đề mục', 'Rút gọn', { wording: 'short' }],
    ['Xếp loại tổ chức đảng, đoàn thể', 'Kết quả dự kiến xếp loại', { rating: 'expected' }],
    ['Hình thức gửi', 'Bản điện tử', { delivery: 'electronic' }],
    ['Cách tính tỷ lệ', labourRatioChoices[1]?.name ?? '', { labourRatio: 'R2' }],
  ])('%s: %s', async (label, option, choice) => {
    const { user, actions } = await openForm(formPane());
    await user.click(within(group(label)).getByRole('radio', { name: option }));
    expect(actions.calls).toEqual([`choose(${JSON.stringify(choice)})`]);
  });

  it('have the names of the form', async () => {
    await openForm(formPane());
    expect(names('Loại')).toEqual(['Cụm', 'Khối']);
    expect(names('Cách ghi đề mục')).toEqual(['Theo mẫu', 'Rút gọn']);
    expect(names('Hình thức gửi')).toEqual(['Bản giấy', 'Bản điện tử']);
    expect(within(group('Loại')).getByRole('radio', { name: 'Cụm' })).toBeChecked();
  });

  it('say what the ratio means and that it is a proposal', async () => {
    await openForm(formPane());
    expect(group('Cách tính tỷ lệ')).toHaveAccessibleDescription(ratioProposed);
    expect(screen.getByText(`Ghi chú dưới Phụ lục III: ${labourRatioChoices[0]?.note ?? ''}`)).toBeVisible();
  });
});

describe('Kính gửi', () => {
  it('is a switch; the addressees are there while it is on', async () => {
    const { user, actions, show } = await openForm(formPane({ data: writtenData({ addressees: ['UBND tỉnh'] }) }));
    expect(screen.queryByRole('textbox', { name: 'Nơi kính gửi' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('switch', { name: 'Kính gửi' }));
    expect(actions.calls).toEqual(['choose({"addressed":true})']);
    show(formPane({ data: writtenData({ addressees: ['UBND tỉnh'], addressed: true }) }));
    expect(textbox('Nơi kính gửi')).toHaveValue('UBND tỉnh');
  });

  it('hands on what was typed into the addressees before it is switched off', async () => {
    const { user, actions } = await openForm(formPane({ data: writtenData({ addressed: true }) }));
    await user.type(textbox('Nơi kính gửi'), 'Sở Nội vụ');
    await user.click(screen.getByRole('switch', { name: 'Kính gửi' }));
    expect(actions.calls).toEqual(['enterField("addressees", "Sở Nội vụ")', 'choose({"addressed":false})']);
  });
});

describe('Thẩm quyền ký', () => {
  const authority = (): HTMLElement => screen.getByRole('combobox', { name: 'Thẩm quyền ký' });
  const options = (): readonly (string | null)[] =>
    within(authority())
      .getAllByRole('option')
      .map((option) => option.textContent);

  it('is chosen among three', async () => {
    const { user, actions } = await openForm(formPane());
    expect(options()).toEqual(['Trưởng cụm', 'KT. Trưởng cụm – Phó Trưởng cụm', 'Tự ghi']);
    await user.selectOptions(authority(), 'KT. Trưởng cụm – Phó Trưởng cụm');
    expect(actions.calls).toEqual(['choose({"authority":"deputy"})']);
  });

  it('says khối for a khối', async () => {
    await openForm(formPane({ data: writtenData({ clusterKind: 'khoi' }) }));
    expect(options()).toEqual(['Trưởng khối', 'KT. Trưởng khối – Phó Trưởng khối', 'Tự ghi']);
  });

  it('has room for her own lines', async () => {
    const { user, actions } = await openForm(formPane({ data: writtenData({ authority: 'own' }) }));
    await user.type(textbox('Thẩm quyền tự ghi'), 'TUQ. TRƯỞNG CỤM{Enter}CHÁNH VĂN PHÒNG');
    await user.tab();
    expect(actions.calls).toEqual([
      `enterField("ownAuthority", ${JSON.stringify('TUQ. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG')})`,
    ]);
  });
});

describe('Tạo báo cáo năm sau', () => {
  it('waits while Word is busy', async () => {
    const { user, actions, show } = await openForm(formPane({}, { busy: 'Đang ghi…' }));
    const button = screen.getByRole('button', { name: 'Tạo báo cáo năm sau' });
    await user.click(button);
    expect(actions.calls).toEqual([]);
    show(formPane());
    await user.click(button);
    expect(actions.calls).toEqual(['createNextYear()']);
  });
});

describe('Đến phần', () => {
  it('leads to a part by the keyboard', async () => {
    const { user } = await openForm(formPane());
    screen.getByRole('button', { name: 'Đến phần' }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Người ký' }));
    expect(screen.getByRole('group', { name: 'Người ký' })).toHaveFocus();
  });
});

describe('tab Thông tin', () => {
  it.each([
    ['blank document', paneState()],
    [
      'everything at once',
      formPane(
        {
          data: writtenData({ addressed: true, authority: 'own' }),
          drafts: { number: { typed: 'abc', sentence: '“abc” không phải là số văn bản.' } },
          notes: { signerName: 'Trước họ tên người ký không ghi học hàm, học vị.' },
          pending: yearChanges,
          pendingNotes: ['Mục “Kết quả bình xét” sẽ được thêm.'],
          differences: twoDifferences,
          conflicts: oneConflict,
        },
        { busy: 'Đang ghi vào văn bản…' },
      ),
    ],
  ])('has nothing for axe to find: %s', async (_, state) => {
    const { container } = await openForm(state);
    expect((await axe(container)).violations).toEqual([]);
  });
});
