/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { firstRunText } from '../../../src/ui/de-cuong/first-run-words';
import { paneState } from '../../support/pane-state';
import { renderPane } from '../../support/render-pane';

const panelButtons = (): readonly (string | null)[] =>
  within(screen.getByRole('tabpanel'))
    .getAllByRole('button')
    .map((button) => button.textContent)
    .filter((text) => text !== '');

describe('FirstRun', () => {
  it('offers one action over a blank document', async () => {
    const { user, actions } = renderPane(paneState());
    expect(screen.getByText(firstRunText.blank)).toBeVisible();
    expect(panelButtons()).toEqual(['Chèn đề cương']);
    await user.click(screen.getByRole('button', { name: 'Chèn đề cương' }));
    expect(actions.calls).toEqual(['insertOutline()']);
  });

  it('offers a new document too where the open one has text', async () => {
    const { user, actions } = renderPane(paneState({ document: 'text' }));
    expect(panelButtons()).toEqual([
      'Chèn đề cương',
      'Nhận diện văn bản đang mở',
      'Lấy từ báo cáo năm trước',
      'Tạo văn bản mới',
    ]);
    await user.click(screen.getByRole('button', { name: 'Tạo văn bản mới' }));
    expect(actions.calls).toEqual(['createDocument()']);
  });

  it('puts inserting last where the document looks like a report', async () => {
    const { user, actions } = renderPane(paneState({ document: 'report' }));
    expect(screen.getByText('Văn bản này giống một báo cáo đã có.')).toBeVisible();
    expect(panelButtons()).toEqual([
      'Nhận diện văn bản đang mở',
      'Lấy từ báo cáo năm trước',
      'Tạo văn bản mới',
      'Chèn vào cuối',
    ]);
    await user.click(screen.getByRole('button', { name: 'Nhận diện văn bản đang mở' }));
    await user.click(screen.getByRole('button', { name: 'Chèn vào cuối' }));
    await user.click(screen.getByRole('button', { name: 'Tạo văn bản mới' }));
    expect(actions.calls).toEqual(['existing({"panel":"adopt","kind":"open"})', 'insertOutline()', 'createDocument()']);
  });

  it('takes Enter for a press', async () => {
    const { user, actions } = renderPane(paneState());
    screen.getByRole('button', { name: 'Chèn đề cương' }).focus();
    await user.keyboard('{Enter}');
    expect(actions.calls).toEqual(['insertOutline()']);
  });

  it('says nothing is known while the document is being read, and offers to read it after a failure', async () => {
    const { user, actions, show } = renderPane(paneState({ document: 'unread', busy: 'Đang đọc văn bản…' }));
    expect(screen.queryByRole('button', { name: 'Đọc lại văn bản' })).not.toBeInTheDocument();
    show(paneState({ document: 'unread' }));
    await user.click(screen.getByRole('button', { name: 'Đọc lại văn bản' }));
    expect(actions.calls).toEqual(['refresh()']);
  });
});

describe('ClusterField', () => {
  const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Tên cụm thi đua' });

  it('keeps what is typed while it is typed, and shows the tidied value afterwards', async () => {
    const { user, actions, show } = renderPane(paneState());
    await user.type(field(), 'Cụm Nội chính');
    show(paneState({ cluster: 'Nội chính' }));
    expect(field()).toHaveValue('Cụm Nội chính');
    expect(actions.calls.at(-1)).toBe('setCluster("Cụm Nội chính")');
    await user.tab();
    expect(field()).toHaveValue('Nội chính');
  });

  it('says under the field what is wrong', () => {
    const clusterError = 'Tên cụm thi đua có ký tự không dùng được trong văn bản.';
    renderPane(paneState({ clusterError }));
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(clusterError);
  });
});

describe('YearField', () => {
  const field = (): HTMLElement => screen.getByRole('spinbutton', { name: 'Năm báo cáo' });
  const yearError = 'Năm báo cáo là số có bốn chữ số, từ 2000 đến 2100.';

  it('goes up and down by one', async () => {
    const { user, actions } = renderPane(paneState({ year: 2026 }));
    await user.click(field());
    await user.keyboard('{ArrowUp}');
    await user.keyboard('{ArrowDown}');
    expect(actions.calls).toEqual(['setYear("2027")', 'setYear("2025")']);
  });

  it('hands over a year as soon as it is whole', async () => {
    const { user, actions } = renderPane(paneState());
    await user.clear(field());
    await user.type(field(), '2024');
    expect(actions.calls).toEqual(['setYear("2024")']);
  });

  it('keeps what is no year, with the sentence that says so', async () => {
    const { user, actions, show } = renderPane(paneState());
    await user.clear(field());
    await user.type(field(), 'năm nay');
    expect(actions.calls).toEqual([]);
    await user.tab();
    expect(actions.calls).toEqual(['setYear("năm nay")']);
    show(paneState({ yearError }));
    expect(field()).toHaveValue('năm nay');
    expect(field()).toHaveAccessibleDescription(yearError);
  });

  it('stays empty when it was emptied: the year in hand is not shown beside a sentence about another', async () => {
    const { user, show } = renderPane(paneState());
    await user.clear(field());
    await user.tab();
    show(paneState({ yearError }));
    expect(field()).toHaveValue('');
  });

  it('judges a wrong year anew with every key, so that nothing moves under the next press', async () => {
    const { user, actions } = renderPane(paneState({ yearError }));
    await user.type(field(), '7');
    expect(actions.calls).toEqual(['setYear("20267")']);
  });
});
