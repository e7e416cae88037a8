import { paragraphTexts, savedControls, unwrapped, withoutControl } from './saved-document';
import { expect, test } from './word-page';

const lost = 'P1.II.3';
const heading = '3. Kết quả triển khai, thực hiện phong trào thi đua xây dựng Nông thôn mới';

test('a heading lost in another program comes back at its place', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  const whole = await word.save();
  const damaged = withoutControl(withoutControl(whole, `bctd.h.${lost}`), `bctd.b.${lost}`);
  await word.openFile({ name: 'bao-cao.docx', bytes: damaged });
  await word.outlineIsThere();
  await expect(word.items.filter({ hasText: heading })).toHaveAccessibleName(`${heading}, Chưa có`);

  await word.button('Chèn mục còn thiếu').click();
  await expect(word.button('Chèn mục còn thiếu')).toHaveCount(0);
  await expect(word.items.filter({ hasText: heading })).toHaveAccessibleName(`${heading}, Chưa viết`);

  const saved = await word.save();
  expect(savedControls(saved).map((control) => control.tag)).toEqual(
    savedControls(whole).map((control) => control.tag),
  );
  expect(paragraphTexts(saved).filter((text) => text !== '')).toEqual(
    paragraphTexts(whole).filter((text) => text !== ''),
  );
});

test('a heading whose control alone was lost is recognised by its words and not inserted again', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  const whole = await word.save();
  await word.openFile({ name: 'bao-cao.docx', bytes: unwrapped(whole, `bctd.h.${lost}`) });
  await word.outlineIsThere();
  await expect(word.items.filter({ hasText: heading })).toHaveAccessibleName(`${heading}, Cần xem lại`);
  await expect(word.button('Chèn mục còn thiếu')).toHaveCount(0);
  expect(paragraphTexts(await word.save()).filter((text) => text === heading)).toHaveLength(1);
});
