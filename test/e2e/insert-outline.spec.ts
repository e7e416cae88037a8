import { missingRenderTools, renderDocx } from '../support/render-docx';
import { reportSample } from '../support/report-sample';
import { hasValidator, validationErrors } from '../support/validate-docx';
import { paragraphTexts, savedControls } from './saved-document';
import { expect, test } from './word-page';

const content = reportSample(2026, 'form', { cluster: 'các sở, ban, ngành số 1' });

test('one press puts the whole Mẫu số 02 into a blank document', async ({ word }) => {
  await word.open();
  await word.insertOutline('các sở, ban, ngành số 1');

  expect(await word.items.count()).toBeGreaterThanOrEqual(38);
  await expect(word.pane.getByText('0/27 mục đã viết', { exact: true })).toBeVisible();
  const names = await word.items.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
  const shown = names.map((name) => name.toLocaleUpperCase('vi'));
  for (const { text, help } of content.items) {
    // A heading of text alone, without a body or items below it, is written as soon as it stands.
    // Mục are shown in capitals, as they are printed.
    if (help !== null) expect(shown).toContain(`${text}, Chưa viết`.toLocaleUpperCase('vi'));
  }

  const saved = await word.save();
  const tags = savedControls(saved).map((control) => control.tag);
  expect(tags.filter((tag) => tag.startsWith('bctd.h.'))).toEqual(content.items.map((item) => `bctd.h.${item.id}`));
  expect(tags.filter((tag) => tag.startsWith('bctd.b.'))).toHaveLength(27);
  expect(tags.filter((tag) => tag.startsWith('bctd.a.'))).toEqual(['bctd.a.I', 'bctd.a.II', 'bctd.a.III']);
  const cluster = savedControls(saved).filter((control) => control.tag === 'bctd.f.cluster');
  expect(cluster.length).toBeGreaterThanOrEqual(2);
  for (const { text } of cluster) expect(text).toBe('các sở, ban, ngành số 1');
  expect(paragraphTexts(saved)).toEqual(expect.arrayContaining(['BÁO CÁO', 'Phần thứ nhất', 'Phần thứ hai']));
});

test('the saved file is valid for the Open XML SDK', async ({ word }) => {
  test.skip(!hasValidator(), 'chưa kiểm được: ooxml-validator');
  await word.open();
  await word.insertOutline('các sở, ban, ngành số 1');
  expect(validationErrors(await word.save())).toEqual([]);
});

test('LibreOffice draws the saved file as the page does: portrait report, landscape annexes', async ({ word }) => {
  test.skip(missingRenderTools().length > 0, `chưa kiểm được: ${missingRenderTools().join(', ')}`);
  await word.open();
  await word.insertOutline('các sở, ban, ngành số 1');
  const rendered = renderDocx(await word.save());
  try {
    const landscape = rendered.pages.map((page) => page.width > page.height);
    expect(landscape.indexOf(true)).toBeGreaterThan(2);
    expect(landscape.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    expect(rendered.fonts.filter((font) => font.startsWith('DejaVuSerif'))).toEqual([]);
    await word.drawn();
    const drawn = await word.document
      .locator('section.docx')
      .evaluateAll((pages) => pages.map((page) => page.clientWidth > page.clientHeight));
    expect(drawn.filter(Boolean).length).toBe(landscape.filter(Boolean).length);
  } finally {
    rendered.dispose();
  }
});

test('a second press is not offered and nothing is inserted twice after the pane loads again', async ({ word }) => {
  await word.open();
  await word.insertOutline('số 1');
  const before = savedControls(await word.save());
  await word.page.getByRole('button', { name: 'Soạn báo cáo', exact: true }).click();
  await word.outlineIsThere();
  await expect(word.button('Chèn đề cương')).toHaveCount(0);
  await expect(word.button('Chèn mục còn thiếu')).toHaveCount(0);
  expect(savedControls(await word.save())).toEqual(before);
});
