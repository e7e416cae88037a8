/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { CopyText, OtherCopyView } from '../../../src/app/other-copy-state';
import { emptyOtherCopy } from '../../../src/app/other-copy-view';
import { otherCopySaid } from '../../../src/app/other-copy-words';
import type { PaneState } from '../../../src/app/pane-state';
import { paneState } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

const text = (over: Partial<CopyText>): CopyText => ({
  item: 'P1.VI.1',
  name: '1. Ưu điểm',
  mine: [{ text: 'Đoạn của tôi.', fresh: true }],
  theirs: [{ text: 'Đoạn của bản kia.', fresh: true }],
  state: 'open',
  noReplacing: '',
  noPutting: '',
  notes: [],
  ...over,
});
const compared: OtherCopyView = {
  ...emptyOtherCopy,
  step: 'compare',
  file: 'bao cao - Binh.docx',
  notes: [otherCopySaid.savedHere(new Date(2026, 10, 20, 9, 30)), otherCopySaid.mineUnknown],
  texts: [
    text({}),
    text({ item: 'P1.VI.2', name: '2. Hạn chế', mine: [] }),
    text({ item: 'P1.IV.1', name: '1. Khen thưởng', noReplacing: otherCopySaid.holdsMore }),
    text({ item: 'P1.V.1', name: '1. Tổ chức bộ máy', state: 'same' }),
  ],
  textNotes: [otherCopySaid.sameItems(20)],
  figures: [
    { key: 'o/2026/snv/ldtt', name: 'Sở Nội vụ – Lao động tiên tiến', mine: '', theirs: '40' },
    { key: 'v/d1', name: 'Phụ lục I – Sở Nội vụ', mine: '12/KH-SNV', theirs: '13/KH-SNV' },
  ],
  fields: [{ name: 'Họ và tên người ký', mine: 'Nguyễn Văn Hòa', theirs: 'Trần Thị Bình' }],
};
const view = (over: Partial<OtherCopyView> = {}): PaneState =>
  paneState({ document: 'outline', existing: { ...compared, ...over } });
const buttons = (): readonly (string | null)[] => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('OtherCopyPanel', () => {
  it('stands in the menu of the whole outline', async () => {
    const { user, actions } = renderPane(paneState({ document: 'outline' }));
    await user.click(screen.getByRole('button', { name: 'Tuỳ chọn khác' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lấy phần viết từ bản khác' }));
    expect(actions.calls).toEqual(['existing({"panel":"other-copy","kind":"open"})']);
  });

  it('shows both texts of an item, and takes by keyboard what she chooses', async () => {
    const { container, user, actions } = renderPane(view());
    // The panel is loaded with its first opening.
    const panel = await screen.findByRole('region', { name: 'Lấy phần viết từ bản khác' }, { timeout: 20_000 });
    expect(panel).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Phần viết (3)' })).toHaveAttribute('aria-selected', 'true');
    screen.getByRole('button', { name: '1. Ưu điểm – khác nhau' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Của tôi' })).toHaveTextContent('Đoạn của tôi.');
    expect(screen.getByRole('group', { name: 'Bản kia' })).toHaveTextContent('Đoạn của bản kia.');
    expect((await axe(container)).violations).toEqual([]);
    const choices = within(screen.getByRole('group', { name: '1. Ưu điểm – khác nhau' }));
    for (const name of ['Lấy của bản kia', 'Lấy cả hai', 'Giữ của tôi']) {
      choices.getByRole('button', { name }).focus();
      await user.keyboard(' ');
    }
    expect(actions.calls).toEqual(
      ['replace', 'both', 'keep'].map((kind) => `existing({"panel":"other-copy","kind":"${kind}","item":"P1.VI.1"})`),
    );
  });

  it('offers only what can be done: nothing to keep, nothing to replace, nothing left to choose', async () => {
    const { user } = renderPane(view());
    await user.click(await screen.findByRole('button', { name: '2. Hạn chế – tôi chưa viết' }));
    expect(buttons().filter((name) => /^(Lấy|Giữ) c/u.test(name ?? ''))).toEqual(['Lấy của bản kia']);
    await user.click(screen.getByRole('button', { name: '2. Hạn chế – tôi chưa viết' }));
    await user.click(screen.getByRole('button', { name: '1. Khen thưởng – khác nhau' }));
    expect(buttons().filter((name) => /^(Lấy|Giữ) c/u.test(name ?? ''))).toEqual(['Lấy cả hai', 'Giữ của tôi']);
    expect(screen.getByText(otherCopySaid.holdsMore)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1. Khen thưởng – khác nhau' }));
    await user.click(screen.getByRole('button', { name: '1. Tổ chức bộ máy – đã giống bản kia' }));
    expect(buttons().filter((name) => /^(Lấy|Giữ) c/u.test(name ?? ''))).toEqual([]);
  });

  it('sets figures and fields side by side', async () => {
    const { container, user, actions, show } = renderPane(view({ part: 'figures' }));
    const list = within(await screen.findByRole('list', { name: 'Các số khác nhau' }));
    expect(list.getAllByRole('listitem')[0]).toHaveTextContent(/Của tôi.*Bản kia40/u);
    await user.click(screen.getByRole('button', { name: 'Lấy của bản kia: Sở Nội vụ – Lao động tiên tiến' }));
    await user.click(screen.getByRole('button', { name: 'Lấy tất cả 2 chỗ của bản kia' }));
    await user.click(screen.getByRole('tab', { name: 'Thông tin (1)' }));
    expect(actions.calls).toEqual([
      'existing({"panel":"other-copy","kind":"figure","key":"o/2026/snv/ldtt"})',
      'existing({"panel":"other-copy","kind":"all-figures"})',
      'existing({"panel":"other-copy","kind":"part","to":"fields"})',
    ]);
    expect((await axe(container)).violations).toEqual([]);
    show(view({ part: 'fields' }));
    expect(screen.getByRole('list', { name: 'Thông tin khác nhau' })).toHaveTextContent('Trần Thị Bình');
  });

  it('offers nothing of another cluster’s file before she goes on, and asks for a file at first', async () => {
    const said = otherCopySaid.otherYear(2025, 2026);
    const { user, actions, show } = renderPane(
      view({ ...emptyOtherCopy, step: 'other', file: 'a.docx', notes: [said] }),
    );
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.queryByRole('tab', { name: /^Phần viết/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Vẫn xem tệp này' }));
    show(view({ ...emptyOtherCopy }));
    expect(actions.calls).toEqual(['existing({"panel":"other-copy","kind":"use"})']);
    expect(screen.getByRole('button', { name: 'Chọn bản của đồng nghiệp' })).toBeVisible();
    expect(screen.getByLabelText('Bản khác của báo cáo này (.docx)')).toHaveAttribute('accept', '.docx,.docm');
  });
});
