import { sampleLetter } from '../word-host/demo/sample-letter';
import { mainPart, paragraphTexts, savedControls, sections } from './saved-document';
import { expect, test } from './word-page';

test('Hoàn tác takes the insertion back to the blank document', async ({ word }) => {
  await word.open();
  const before = await word.save();
  await word.insertOutline('số 1');
  await word.pane.getByRole('button', { name: /^Hoàn tác: Chèn đề cương lúc \d\d:\d\d$/ }).click();
  await expect(word.button('Chèn đề cương')).toBeVisible();
  const after = await word.save();
  expect(savedControls(after)).toEqual([]);
  expect(paragraphTexts(after)).toEqual(paragraphTexts(before));
  expect(mainPart(after).getElementsByTagName('w:sectPr')).toHaveLength(1);
});

test('Hoàn tác leaves her letter as it was', async ({ word }) => {
  await word.open();
  await word.openFile({ name: 'thong-bao.docx', bytes: sampleLetter() });
  await word.button('Chèn đề cương').click();
  await word.pane.getByRole('dialog').getByRole('button', { name: 'Chèn vào cuối', exact: true }).click();
  await word.outlineIsThere();
  await word.pane.getByRole('button', { name: /^Hoàn tác: / }).click();
  await expect(word.button('Chèn đề cương')).toBeVisible();
  const after = await word.save();
  expect(savedControls(after)).toEqual([]);
  const hers = paragraphTexts(sampleLetter());
  expect(paragraphTexts(after).slice(0, hers.length)).toEqual(hers);
  // Her header stands with the section break, so the break and the document's last paragraph mark stay, and that is said.
  expect(paragraphTexts(after).slice(hers.length).join('')).toBe('');
  expect(sections(after)).toHaveLength(2);
  expect(sections(after)[0]).toContain('headerReference');
  await expect(word.pane.getByText('còn một trang trống')).toBeVisible();
});
