import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { outlinePage } from '../../../src/core/outline/outline-page';
import { expectCheckedIn, inRepository } from './checked-in';
import { settings } from './settings';
import { smallForm } from './small-form';

describe('outlinePage', () => {
  it('is the page of Mẫu số 02 in docs', () => {
    expectCheckedIn(inRepository('docs', 'mau-02.md'), outlinePage(mau02));
  });
  it('shows every row, every number and every repair', () => {
    const page = outlinePage(mau02);
    for (const { id, verbatim } of mau02.rows) expect(page).toContain(`### ${id}\n\n- Đề cương: \`${verbatim}\``);
    for (const { number } of outlineItems(mau02, settings())) expect(page).toContain(`: ${number}`);
    for (const { id, reason } of mau02.repairs)
      expect(page).toMatch(new RegExp(`### ${id}\\n[^#]*${reason.slice(0, 20)}`));
  });
  it('is made for any form', () => {
    const page = outlinePage(smallForm);
    expect(page).toContain('# Mẫu số 05: Báo cáo quý\n');
    expect(page).toContain(
      '- Theo mẫu: II. Kết quả thực hiện ‹các phong trào thi đua của năm›\n- Rút gọn: II. KẾT QUẢ',
    );
    expect(page).toContain('- Cả hai cách ghi: 1. Thuận lợi\n- Hướng dẫn: Nêu ngắn gọn.\n- Sửa: E1\n');
  });
});
