import { said } from '../../src/app/pane-words';
import { paragraphTexts, sdtTags, sections } from '../support/document-xml';
import { blankWithHeader, blankWithLogo, letter, plain } from '../support/her-documents';
import { openPane, type OpenedPane } from '../support/open-pane';
import { validationErrors } from '../support/validate-docx';
import { ltsc2021, singleSwitches, words } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

/** Every paragraph as it is written, section properties taken out: a break may stand in a paragraph of hers. */
const written = (xml: string): readonly string[] =>
  (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/gu) ?? []).map((paragraph) =>
    paragraph
      .replace(/<w:sectPr[\s\S]*<\/w:sectPr>/u, '')
      .replace('<w:pPr></w:pPr>', '')
      .replace('<w:pPr/>', ''),
  );
/** Paper, margins, header and footer references of a section. */
const setup = (section: string): readonly string[] =>
  section.match(/<w:(?:pgSz|pgMar|headerReference|footerReference)[^>]*>/gu) ?? [];

describe.each([...words, ...singleSwitches()])('Chèn vào cuối: $name', (profile) => {
  it('keeps her text, page setup, headers and footers as they were', async () => {
    opened = await openPane({ profile, document: await letter() });
    const before = opened.host.documentXml;
    const parts = ['word/header1.xml', 'word/header2.xml', 'word/footer1.xml'].map((name) =>
      opened.host.partText(name),
    );
    await opened.press(opened.pane.actions.insertOutline, 'append');
    expect(opened.state()).toMatchObject({ document: 'outline', missing: 0 });

    const after = opened.host.documentXml;
    const hers = written(before);
    expect(written(after).slice(0, hers.length)).toEqual(hers);
    expect(sections(after).slice(0, 2).map(setup)).toEqual(sections(before).map(setup));
    expect(sections(after)[0]).toBe(sections(before)[0]);
    expect(
      ['word/header1.xml', 'word/header2.xml', 'word/footer1.xml'].map((name) => opened.host.partText(name)),
    ).toEqual(parts);
    expect(validationErrors(opened.host.save())).toEqual([]);
  });
});

describe.each(words)('Chèn vào cuối: $name', (profile) => {
  it('asks first, and does nothing on Huỷ', async () => {
    opened = await openPane({ profile, document: await plain('Kính gửi các đồng chí,') });
    const before = opened.host.documentXml;
    await opened.press(opened.pane.actions.insertOutline, null);
    expect(opened.host.documentXml).toBe(before);
    expect(opened.state()).toMatchObject({ document: 'text', notice: null });
  });

  it('makes a new document instead where she chooses so', async () => {
    opened = await openPane({ profile, document: await plain('Kính gửi các đồng chí,') });
    const before = opened.host.documentXml;
    await opened.press(opened.pane.actions.insertOutline, 'new');
    expect(opened.host.documentXml).toBe(before);
    expect(opened.state().notice?.kind).toBe('success');
  });

  it('is taken back to her text alone, also after she has written more above it', async () => {
    opened = await openPane({ profile, document: await letter() });
    const before = paragraphTexts(opened.host.documentXml);
    const pages = sections(opened.host.documentXml);
    await opened.press(opened.pane.actions.insertOutline, 'append');
    opened.host.person.clickInto(1);
    opened.host.person.type(' Xin cảm ơn.');
    await opened.press(opened.pane.actions.undo, 'undo');
    const after = paragraphTexts(opened.host.documentXml);
    expect(after.slice(0, before.length)).toEqual(
      before.map((text, index) => (index === 1 ? `${text} Xin cảm ơn.` : text)),
    );
    expect(after.slice(before.length).join('')).toBe('');
    expect(after.length).toBeLessThanOrEqual(before.length + 3);
    // Her headers stand with the break that holds them, so it stays, and that is said.
    expect(sections(opened.host.documentXml).slice(0, pages.length).map(setup)).toEqual(pages.map(setup));
    expect(opened.state().notice?.text).toContain(said.pageLeft);
    expect(sdtTags(opened.host.documentXml)).toEqual([]);
  });

  it('is taken back with its break where her pages have no header', async () => {
    opened = await openPane({ profile, document: await plain('Kính gửi các đồng chí,', 'Đề nghị gửi báo cáo.') });
    const before = paragraphTexts(opened.host.documentXml);
    const pages = sections(opened.host.documentXml);
    await opened.press(opened.pane.actions.insertOutline, 'append');
    await opened.press(opened.pane.actions.undo, 'undo');
    const after = paragraphTexts(opened.host.documentXml);
    // Word keeps the last paragraph mark of a document.
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).join('')).toBe('');
    expect(after.length).toBeLessThanOrEqual(before.length + 1);
    expect(sections(opened.host.documentXml).map(setup)).toEqual(pages.map(setup));
    expect(opened.state().notice?.text).not.toContain(said.pageLeft);
  });

  it('costs at most six requests', async () => {
    opened = await openPane({ profile, document: await letter() });
    await opened.press(opened.pane.actions.insertOutline, 'append');
    expect(opened.host.counts.requests).toBeLessThanOrEqual(6);
  });
});

describe('headers', () => {
  it('leaves a header that has text as it is; the report has its own', async () => {
    opened = await openPane({ profile: ltsc2021, document: await blankWithHeader('Lưu hành nội bộ') });
    const before = opened.host.partText('word/header1.xml');
    await opened.press(opened.pane.actions.insertOutline);
    expect(opened.host.partText('word/header1.xml')).toBe(before);
    expect(validationErrors(opened.host.save())).toEqual([]);
  });

  it.each(words)('leaves a header that holds only a picture as it is: $name', async (profile) => {
    opened = await openPane({ profile, document: await blankWithLogo() });
    const before = opened.host.partText('word/header1.xml');
    await opened.press(opened.pane.actions.insertOutline);
    expect(before).toContain('<pic:pic');
    expect(opened.host.partText('word/header1.xml')).toBe(before);
  });

  it('puts the page number, centred, into an empty header', async () => {
    opened = await openPane({ profile: ltsc2021 });
    await opened.press(opened.pane.actions.insertOutline);
    const header = opened.host.partText('word/header1.xml') ?? '';
    expect(header).toContain('PAGE');
    expect(header).toContain('<w:jc w:val="center"/>');
  });
});

describe('a document that is like a report already', () => {
  const report = [
    '1. Đánh giá việc tổ chức, triển khai các phong trào thi đua của cụm, các đơn vị trong cụm.',
    'Cụm đã tổ chức.',
    '1. Ưu điểm',
    'Tốt.',
    'III. ĐÁNH GIÁ CHUNG',
  ];

  it('is told from a letter, and nothing is inserted without a question', async () => {
    opened = await openPane({ profile: ltsc2021, document: await plain(...report) });
    expect(opened.state().document).toBe('report');
    await opened.press(opened.pane.actions.insertOutline, null);
    expect(paragraphTexts(opened.host.documentXml)).toEqual(report);
    await opened.press(opened.pane.actions.insertOutline, 'append');
    expect(paragraphTexts(opened.host.documentXml).slice(0, report.length)).toEqual(report);
    expect(opened.withState('review')).toEqual([]);
  });
});
