/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { DocumentRecord } from '../../../src/core/appendix/counts';
import { documentSentences } from '../../../src/core/appendix/documents';
import { dateSentences } from '../../../src/core/appendix/document-date';
import { numberSentences } from '../../../src/core/appendix/document-number';
import { registerWords } from '../../../src/ui/phu-luc/documents/document-words';
import { langSonUnits, unitsNamed } from '../../support/lang-son-units';
import { showAppendix } from '../../support/living-appendix';

const units = unitsNamed(['Sở Nội vụ', 'Sở Tài chính']);
const [home = '', finance = ''] = units.map(({ id }) => id);

const plan: DocumentRecord = {
  id: 'd1',
  issuer: '',
  number: '12/KH-CTĐ',
  date: { day: 5, month: 3, year: 2026 },
  subject: 'Kế hoạch phát động phong trào thi đua năm 2026',
  note: '',
};
const letter: DocumentRecord = {
  id: 'd2',
  issuer: home,
  number: '5/SNV-VP',
  date: '31/02/2026',
  subject: 'Công văn về việc đăng ký thi đua',
  note: '',
};

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const listed = (): readonly HTMLElement[] => screen.queryAllByRole('button', { name: /^Sửa văn bản/u });

describe('DocumentPanel', () => {
  it('counts the documents of the cluster and of the units, and units without any', () => {
    showAppendix({ units, documents: [plan, letter] });
    expect(screen.getByText(registerWords.counts(1, 1, 'cum'))).toBeVisible();
    expect(screen.getByText(registerWords.none(1))).toBeVisible();
  });

  it('says no count of 00 where all documents are of one side', () => {
    showAppendix({ units, documents: [plan] });
    expect(screen.getByText('01 văn bản, đều của cụm.')).toBeVisible();
  });

  it('adds one document after the other', async () => {
    const { user, data } = showAppendix({ units });
    await user.click(button('Thêm văn bản'));
    const fresh = within(screen.getByRole('group', { name: 'Văn bản mới' }));
    expect(fresh.getByRole('textbox', { name: 'Số, ký hiệu' })).toHaveFocus();
    await user.selectOptions(fresh.getByRole('combobox', { name: 'Cơ quan ban hành' }), 'Sở Tài chính');
    await user.type(fresh.getByRole('textbox', { name: 'Số, ký hiệu' }), '07/KH-STC');
    await user.type(fresh.getByRole('textbox', { name: 'Ngày ban hành' }), '5/3/2026');
    await user.type(fresh.getByRole('textbox', { name: 'Tên loại và trích yếu' }), 'Kế hoạch thi đua');
    await user.click(button('Thêm vào danh sách'));
    expect(data().documents).toMatchObject([
      {
        issuer: finance,
        number: '07/KH-STC',
        date: { day: 5, month: 3, year: 2026 },
        subject: 'Kế hoạch thi đua',
        note: '',
      },
    ]);
    expect(
      within(screen.getByRole('group', { name: 'Văn bản mới' })).getByRole('textbox', { name: 'Số, ký hiệu' }),
    ).toHaveFocus();
  });

  it('says what is not right in a number and a date, and keeps both', async () => {
    const { user, data } = showAppendix({ units, documents: [plan, letter] });
    await user.click(button(registerWords.open('5/SNV-VP')));
    expect(field('Số, ký hiệu')).toHaveAccessibleDescription(numberSentences.zero('5/SNV-VP', '05/SNV-VP'));
    expect(field('Ngày ban hành')).toHaveAccessibleDescription(dateSentences.unreadable('31/02/2026'));
    await user.clear(field('Số, ký hiệu'));
    await user.type(field('Số, ký hiệu'), '05/SNV-VP{Enter}');
    expect(field('Số, ký hiệu')).not.toHaveAccessibleDescription();
    expect(data().documents[1]).toEqual({ ...letter, number: '05/SNV-VP' });
  });

  it('names a number that an issuer has twice', () => {
    showAppendix({ units, documents: [plan, { ...plan, id: 'd3' }] });
    expect(screen.getAllByText(documentSentences.double('12/KH-CTĐ'))).toHaveLength(2);
  });

  it('shows documents by issuer, by words and those to be seen to', async () => {
    const { user } = showAppendix({ units, documents: [plan, letter] });
    expect(listed()).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xem văn bản của' }), 'Sở Nội vụ (1)');
    expect(listed()).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Xem văn bản của' }), registerWords.all);
    await user.type(screen.getByRole('searchbox', { name: 'Tìm theo số, trích yếu' }), 'phát động');
    expect(listed()).toEqual([button(registerWords.open('12/KH-CTĐ'))]);
    await user.click(screen.getByRole('checkbox', { name: registerWords.toSee(1) }));
    expect(screen.getByText(registerWords.nothingFound)).toBeVisible();
  });

  it('takes typed lines over when the tab is left, and none when the box is closed', async () => {
    const { user, data } = showAppendix({ units });
    for (const leave of ['Đóng', 'Phụ lục II']) {
      await user.click(button('Dán danh sách'));
      await user.type(field('Danh sách văn bản chép từ Excel hoặc Word'), '07/KH-SNV Kế hoạch thi đua');
      await user.click(screen.getByRole(leave === 'Đóng' ? 'button' : 'tab', { name: leave }));
      expect(data().documents).toHaveLength(leave === 'Đóng' ? 0 : 1);
    }
  });

  it('takes a document out', async () => {
    const { user, data } = showAppendix({ units, documents: [plan, letter] });
    await user.click(button(registerWords.open('12/KH-CTĐ')));
    await user.click(button('Bỏ văn bản: 12/KH-CTĐ'));
    expect(data().documents).toEqual([letter]);
  });

  it('takes a pasted register', async () => {
    const { user, data } = showAppendix({ units });
    await user.click(button('Dán danh sách'));
    await user.paste(
      'Số, ký hiệu\tNgày ban hành\tCơ quan ban hành\tTrích yếu\n09/KH-SNV\t01/02/2026\tSở Nội vụ\tKế hoạch thi đua',
    );
    expect(data().documents).toMatchObject([{ issuer: home, number: '09/KH-SNV', subject: 'Kế hoạch thi đua' }]);
    expect(button('Thêm văn bản')).toHaveFocus();
  });

  it('chooses how the annex is made', async () => {
    const { user, data } = showAppendix({ units });
    const group = within(screen.getByRole('radiogroup', { name: 'Cách lập Phụ lục I' }));
    expect(group.getByRole('radio', { name: 'Liệt kê từng văn bản' })).toBeChecked();
    await user.click(group.getByRole('radio', { name: 'Tổng hợp theo đơn vị và loại văn bản' }));
    expect(data().documentLayout).toBe('summary');
  });

  it('shows fifty of 650 at a time', async () => {
    const documents = Array.from({ length: 650 }, (_, place) => ({
      ...plan,
      id: `d${place}`,
      issuer: langSonUnits[place % 65]?.id ?? '',
      number: `${place + 10}/KH-UBND`,
    }));
    const { user } = showAppendix({ units: langSonUnits, documents });
    expect(listed()).toHaveLength(50);
    expect(screen.getByText(registerWords.shown(50, 650))).toBeVisible();
    await user.click(button('Xem thêm'));
    expect(listed()).toHaveLength(100);
  });

  it('opens the register as a grid and comes back', async () => {
    const { user } = showAppendix({ units, documents: [plan, letter] });
    await user.click(button('Nhập trên bảng lớn'));
    expect(await screen.findByRole('grid', { name: 'Bảng Phụ lục I' }, { timeout: 20_000 })).toBeVisible();
    await user.click(button('Đóng bảng lớn'));
    expect(button('Nhập trên bảng lớn')).toHaveFocus();
  });

  it('is accessible', async () => {
    const { user, container } = showAppendix({ units, documents: [plan, letter] });
    await user.click(button(registerWords.open('5/SNV-VP')));
    await user.click(button('Thêm văn bản'));
    expect((await axe(container)).violations).toEqual([]);
  });
});
