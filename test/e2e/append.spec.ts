import { sampleLetter } from '../word-host/demo/sample-letter';
import { firstBlocks, paragraphTexts, partText, savedControls, sections } from './saved-document';
import { expect, test } from './word-page';

test('the outline goes behind her text, which stays as it was', async ({ word }) => {
  const letter = sampleLetter();
  await word.open();
  await word.openFile({ name: 'thong-bao.docx', bytes: letter });
  await word.pane.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true }).fill('số 1');
  await word.button('Chèn đề cương').click();
  const question = word.pane.getByRole('dialog');
  await expect(question.getByRole('button', { name: 'Tạo văn bản mới', exact: true })).toBeVisible();
  await question.getByRole('button', { name: 'Chèn vào cuối', exact: true }).click();
  await word.outlineIsThere();

  const saved = await word.save();
  const own = paragraphTexts(letter);
  expect(paragraphTexts(saved).slice(0, own.length)).toEqual(own);
  expect(savedControls(saved).filter((control) => control.tag.startsWith('bctd.h.'))).toHaveLength(38);
  expect(firstBlocks(saved, 7)).toEqual(firstBlocks(letter, 7));
  expect(sections(saved)[0]).toBe(sections(letter)[0]);
  expect(partText(saved, 'word/header1.xml')).toBe(partText(letter, 'word/header1.xml'));
});

test('Huỷ changes nothing', async ({ word }) => {
  await word.open();
  await word.openFile({ name: 'thong-bao.docx', bytes: sampleLetter() });
  await word.button('Chèn đề cương').click();
  await word.pane.getByRole('dialog').getByRole('button', { name: 'Huỷ', exact: true }).click();
  await expect(word.pane.getByRole('dialog')).toHaveCount(0);
  expect(paragraphTexts(await word.save())).toEqual(paragraphTexts(sampleLetter()));
});
