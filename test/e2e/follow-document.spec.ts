import { formSentences } from '../../src/app/form-view';
import { savedControls } from './saved-document';
import { ThongTinPage } from './thong-tin-page';
import { expect, test, type WordPage } from './word-page';

/** Types behind the last word of a control in the drawn pages, and goes back to the pane. */
async function typeBehind(word: WordPage, tag: string, text: string): Promise<void> {
  await word.drawn();
  await word.document.locator(`[data-tag="${tag}"]`).first().click();
  await word.page.keyboard.press('End');
  await word.page.keyboard.type(text);
  await word.page.keyboard.press('F6');
}

/** A report of 2026 with tab Thông tin open. */
async function opened(word: WordPage, profile?: string): Promise<ThongTinPage> {
  await word.open(profile);
  await word.insertOutline('số 1');
  const form = new ThongTinPage(word);
  await form.open();
  return form;
}

const edited = 'bctd.h.P1.I.1';
/** Its year is a field of its own. */
const editedWithYear = 'bctd.h.P1.II.5c';

test('headings she edited stand when year and wording change, the rest follows, and one press takes it back', async ({
  word,
}) => {
  const form = await opened(word);
  await typeBehind(word, edited, ' và phường');
  await typeBehind(word, editedWithYear, ' gồm');
  const [hers] = await form.texts(edited);
  const [hersWithYear] = await form.texts(editedWithYear);
  expect([hers, hersWithYear]).toEqual([expect.stringMatching(/ và phường$/), expect.stringMatching(/2026: gồm$/)]);
  const before = savedControls(await word.save());

  await form.year.fill('2027');
  await form.year.press('Tab');
  await form.radio('Rút gọn').click();
  const place = form.pending.getByRole('listitem').filter({ hasText: formSentences.edited });
  await expect(place).toHaveCount(2);
  await expect(place.first()).toContainText('và phường');
  for (const box of await place.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await expect(form.pending.getByRole('checkbox', { name: /^Năm báo cáo \(\d+ chỗ\)$/ })).toBeChecked();
  expect(savedControls(await word.save())).toEqual(before);

  await form.update();
  expect(await form.texts(edited)).toEqual([hers]);
  expect(await form.texts(editedWithYear)).toEqual([hersWithYear?.replace('2026', '2027')]);
  expect(await form.texts('bctd.h.P1.II.5a')).toEqual([expect.not.stringContaining('Đánh giá')]);
  expect(savedControls(await word.save()).filter(({ text }) => /2026/.test(text) && !/Hướng dẫn/.test(text))).toEqual(
    [],
  );

  await word.pane.getByRole('button', { name: /^Hoàn tác: Cập nhật văn bản lúc/ }).click();
  await expect(word.pane.getByText(/^Đã hoàn tác/)).toBeVisible();
  await word.paneIsIdle();
  await expect(form.year).toHaveValue('2026');
  await expect(form.radio('Theo mẫu')).toBeChecked();
  expect(savedControls(await word.save())).toEqual(before);
});

test('the sentences written from the units stay through another year, and follow another kind and back', async ({
  word,
}) => {
  const form = await opened(word);
  await word.copy('Tên đơn vị\tVai trò\nSở Nội vụ\tTrưởng cụm\nSở Y tế\t');
  await word.button('Dán danh sách').click();
  await word.page.keyboard.press('Control+v');
  await form.update();
  const before = savedControls(await word.save());
  const sentences = async () => [...(await form.texts('bctd.b.IN1')), ...(await form.texts('bctd.b.IN2'))];
  const [units, head] = await sentences();
  expect([units, head]).toEqual([
    'Cụm thi đua có 02 đơn vị (đã gồm 01 đơn vị Trưởng cụm): Sở Nội vụ; Sở Y tế.',
    'Đơn vị Trưởng cụm: Sở Nội vụ.',
  ]);
  await form.year.fill('2027');
  await form.year.press('Tab');
  await form.update();
  expect(await sentences()).toEqual([units, head]);
  await form.radio('Khối').click();
  await form.update();
  expect(await sentences()).toEqual([
    units?.replace('Cụm', 'Khối').replace('cụm', 'khối'),
    head?.replace('cụm', 'khối'),
  ]);
  await form.radio('Cụm').click();
  await form.year.fill('2026');
  await form.year.press('Tab');
  await form.update();
  expect(savedControls(await word.save())).toEqual(before);
});

for (const profile of ['Word LTSC 2021', 'Word trên web']) {
  test.describe(`a name changed in the document, ${profile}`, () => {
    test('is shown beside the entered one, and taken over everywhere', async ({ word }) => {
      const form = await opened(word, profile);
      await typeBehind(word, 'bctd.f.cluster', ' mở rộng');
      await expect(form.differences).toContainText('số 1 mở rộng');
      await expect(form.differences.getByRole('listitem')).toHaveCount(1);
      await word.button('Lấy theo văn bản').click();
      await form.says('bctd.f.cluster', 'số 1 mở rộng');
      await form.agrees();
      await expect(form.field('Tên cụm thi đua')).toHaveValue('số 1 mở rộng');
    });

    test('is written over by the entered one, and can be had back', async ({ word }) => {
      const form = await opened(word, profile);
      await typeBehind(word, 'bctd.f.cluster', ' mở rộng');
      await expect(form.differences).toContainText('số 1 mở rộng');
      await word.button('Lấy theo số đã nhập').click();
      await form.says('bctd.f.cluster', 'số 1');
      await form.agrees();
      await word.pane.getByRole('button', { name: /^Hoàn tác: / }).click();
      await expect.poll(() => form.texts('bctd.f.cluster')).toContain('số 1 mở rộng');
    });
  });
}

test('what appears above the form leaves the field she is in where it is', async ({ word }) => {
  const form = await opened(word);
  const before = await form.field('Hội đồng').boundingBox();
  await form.year.fill('2027');
  await form.year.press('Tab');
  await expect(word.button('Xem')).toBeVisible();
  await expect(form.field('Hội đồng')).toBeFocused();
  expect(Math.abs(((await form.field('Hội đồng').boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await word.button('Xem').click();
  await expect(form.pending).toBeFocused();
  await expect(word.button('Cập nhật văn bản')).toBeInViewport();
});
