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
  // Word keeps the last paragraph mark of a document: an empty line may stand behind her letter, no page.
  expect(['', undefined]).toContain(paragraphTexts(after)[hers.length]);
  expect(paragraphTexts(after).length).toBeLessThanOrEqual(hers.length + 1);
  expect(sections(after)).toEqual(sections(sampleLetter()));
});
