/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { fieldSentences } from '../../../src/core/report/field-rules';
import { nextYearText } from '../../../src/ui/thong-tin/year-entry';
import { formPane, writtenData } from '../../support/form-samples';
import { openForm, textbox } from '../../support/open-form';
import { paneState } from '../../support/pane-state';

const year = (): HTMLElement => screen.getByRole('spinbutton', { name: 'Năm báo cáo' });

describe('a field of the form', () => {
  it.each([
    'Tên cụm thi đua',
    'Hội đồng',
    'Số văn bản',
    'Ký hiệu',
    'Địa danh',
    'Ngày ban hành',
    'Chức vụ tại cơ quan',
    'Họ và tên người ký',
    'Nơi nhận',
    'Đơn vị lưu',
  ])('has its exact name: %s', async (name) => {
    await openForm(formPane());
    expect(textbox(name)).toBeEnabled();
  });

  it('shows what was entered', async () => {
    await openForm(formPane({ data: writtenData({ issueDate: { day: 5, month: 1, year: 2027 } }) }));
    expect(textbox('Tên cụm thi đua')).toHaveValue('các sở, ban, ngành khối Nội chính');
    expect(textbox('Ngày ban hành')).toHaveValue('05/01/2027');
    expect(textbox('Nơi nhận')).toHaveValue('- HĐ TĐKT tỉnh;\n- Sở Nội vụ;\n- Các đơn vị trong Cụm thi đua;');
    expect(year()).toHaveValue('2026');
  });

  it('is judged at every key, in a sentence under it', async () => {
    const { user, actions } = await openForm(formPane());
    const date = textbox('Ngày ban hành');
    await user.type(date, '31/6/2026');
    expect(date).toBeInvalid();
    expect(date).toHaveAccessibleDescription(fieldSentences.notInCalendar({ day: 31, month: 6, year: 2026 }));
    await user.clear(date);
    await user.type(date, '30/6/2026');
    expect(date).toBeValid();
    expect(date).toHaveAccessibleDescription('');
    expect(actions.calls).toEqual([]);
  });

  it('is handed on once when it is left', async () => {
    const { user, actions } = await openForm(formPane());
    await user.type(textbox('Số văn bản'), '7');
    await user.tab();
    await user.tab();
    expect(actions.calls).toEqual(['enterField("number", "7")']);
  });

  it('calls nothing when it is left as it was', async () => {
    const { user, actions } = await openForm(formPane());
    await user.click(textbox('Đơn vị lưu'));
    await user.tab();
    await user.type(textbox('Đơn vị lưu'), 'x{Backspace}');
    await user.tab();
    await user.click(textbox('Nơi nhận'));
    await user.tab();
    expect(actions.calls).toEqual([]);
  });

  it('hands on with Enter and keeps the focus', async () => {
    const { user, actions } = await openForm(formPane());
    await user.type(textbox('Địa danh'), ' City{Enter}');
    expect(textbox('Địa danh')).toHaveFocus();
    expect(actions.calls).toEqual(['enterField("place", "Lạng Sơn City")']);
    await user.tab();
    expect(actions.calls).toHaveLength(1);
  });

  it('gives back with Escape what stood', async () => {
    const { user, actions } = await openForm(formPane());
    await user.type(textbox('Họ và tên người ký'), ' Anh{Escape}');
    expect(textbox('Họ và tên người ký')).toHaveValue('Hoàng Thị Mai');
    await user.tab();
    expect(actions.calls).toEqual([]);
  });

  it('hands on a refused text too, which stays visible with its sentence', async () => {
    const { user, actions, show } = await openForm(formPane());
    await user.type(textbox('Số văn bản'), 'mười lăm');
    await user.tab();
    expect(actions.calls).toEqual(['enterField("number", "mười lăm")']);
    const sentence = fieldSentences.notNumber('mười lăm');
    show(formPane({ drafts: { number: { typed: 'mười lăm', sentence } } }));
    expect(textbox('Số văn bản')).toHaveValue('mười lăm');
    expect(textbox('Số văn bản')).toBeInvalid();
    expect(textbox('Số văn bản')).toHaveAccessibleDescription(sentence);
    await user.clear(textbox('Số văn bản'));
    await user.tab();
    expect(actions.calls.at(-1)).toBe('enterField("number", "")');
  });

  it('shows a remark on an accepted value without calling it wrong', async () => {
    const note = fieldSentences.titleBeforeName('TS.');
    await openForm(formPane({ data: writtenData({ signerName: 'TS. Hoàng Thị Mai' }), notes: { signerName: note } }));
    expect(textbox('Họ và tên người ký')).toBeValid();
    expect(textbox('Họ và tên người ký')).toHaveAccessibleDescription(note);
  });

  it('takes over what comes from the document, but not where she is typing', async () => {
    const { user, show } = await openForm(formPane());
    await user.type(textbox('Đơn vị lưu'), ', TĐKT');
    show(formPane({ data: writtenData({ archive: 'TCCB', signerName: 'Nông Văn Toàn' }) }));
    expect(textbox('Họ và tên người ký')).toHaveValue('Nông Văn Toàn');
    expect(textbox('Đơn vị lưu')).toHaveValue('VP, TĐKT');
    await user.keyboard('{Escape}');
    expect(textbox('Đơn vị lưu')).toHaveValue('TCCB');
  });

  it('takes every key while Word is busy', async () => {
    const { user, actions } = await openForm(formPane({}, { busy: 'Đang ghi vào văn bản…' }));
    await user.type(textbox('Số văn bản'), '15');
    expect(textbox('Số văn bản')).toHaveValue('15');
    await user.tab();
    expect(actions.calls).toEqual(['enterField("number", "15")']);
  });

  it('makes spaces of line ends in a pasted text', async () => {
    const { user, actions } = await openForm(formPane({ data: writtenData({ signerOffice: '' }) }));
    await user.click(textbox('Chức vụ tại cơ quan'));
    await user.paste('Phó Giám đốc\r\nSở Nội vụ\n');
    expect(textbox('Chức vụ tại cơ quan')).toHaveValue('Phó Giám đốc Sở Nội vụ');
    await user.tab();
    expect(actions.calls).toEqual(['enterField("signerOffice", "Phó Giám đốc Sở Nội vụ")']);
  });

  it('keeps lines apart where a line is an entry', async () => {
    const { user, actions } = await openForm(formPane({ data: writtenData({ recipients: [] }) }));
    await user.type(textbox('Nơi nhận'), 'Sở Nội vụ{Enter}Ban TĐKT');
    await user.tab();
    expect(actions.calls).toEqual([`enterField("recipients", ${JSON.stringify('Sở Nội vụ\nBan TĐKT')})`]);
  });
});

describe('YearEntry', () => {
  it('says the year that follows, which is never typed', async () => {
    const { user } = await openForm(formPane());
    expect(screen.getByText(nextYearText(2026))).toBeVisible();
    await user.clear(year());
    await user.type(year(), '2027');
    expect(screen.getByText(nextYearText(2027))).toBeVisible();
  });

  it('goes by the arrow keys and by the buttons, and is handed on when it is left', async () => {
    const { user, actions } = await openForm(formPane());
    await user.click(year());
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    await user.click(screen.getByRole('button', { name: 'Tăng một năm' }));
    expect(year()).toHaveValue('2028');
    expect(year()).toHaveFocus();
    expect(actions.calls).toEqual([]);
    await user.tab();
    expect(actions.calls).toEqual(['enterField("year", "2028")']);
  });

  it('keeps what is no year, with the sentence that says so', async () => {
    const { user, actions } = await openForm(formPane());
    await user.clear(year());
    await user.type(year(), 'năm nay');
    expect(year()).toHaveAccessibleDescription('“năm nay” không phải là năm; cần bốn chữ số, từ 2000 đến 2100.');
    await user.tab();
    expect(actions.calls).toEqual(['enterField("year", "năm nay")']);
  });
});

describe('the tab before the outline is in the document', () => {
  it('works, and says what becomes of what is entered', async () => {
    const { user, actions } = await openForm(paneState());
    expect(screen.getByText(/^Văn bản chưa có đề cương\./)).toBeVisible();
    await user.type(textbox('Tên cụm thi đua'), 'Nội chính');
    await user.tab();
    expect(actions.calls).toEqual(['enterField("cluster", "Nội chính")']);
  });
});
