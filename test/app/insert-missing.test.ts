import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { said } from '../../src/app/pane-words';
import { paragraphTexts, sdtTags, sections } from '../support/document-xml';
import { openPane, type OpenedPane } from '../support/open-pane';
import { validationErrors } from '../support/validate-docx';
import { ltsc2021, microsoft365, singleSwitches, words } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const missing = async (): Promise<void> => opened.press(opened.pane.actions.insertMissing);

/** The document with some controls and their content cut out of its XML, as another program may leave it. */
async function openWithout(
  tags: readonly string[],
  profile = ltsc2021,
  alter: (xml: string) => string = (xml) => xml,
): Promise<void> {
  opened = await openPane({ profile });
  await opened.press(opened.pane.actions.insertOutline);
  const whole = opened.host.save();
  opened.close();
  opened = await openPane({
    profile,
    document: changedDocument(whole, (xml) => alter(tags.reduce(withoutControl, xml))),
  });
  opened.host.resetCounts();
}

/** A block control is the innermost `w:sdt` that holds the tag; ours of this level are never nested in one another. */
function withoutControl(xml: string, tag: string): string {
  const start = xml.lastIndexOf('<w:sdt>', xml.indexOf(`<w:tag w:val="${tag}"`));
  let depth = 0;
  for (const { 0: found, index } of xml.matchAll(/<w:sdt>|<\/w:sdt>/gu)) {
    if (index < start) continue;
    depth += found === '<w:sdt>' ? 1 : -1;
    if (depth === 0) return xml.slice(0, start) + xml.slice(index + '</w:sdt>'.length);
  }
  throw new Error(`no control ${tag}`);
}

/** One control's shell taken away, its content kept. */
function withoutShell(xml: string, tag: string): string {
  const start = xml.lastIndexOf('<w:sdt>', xml.indexOf(`<w:tag w:val="${tag}"`));
  const rest = withoutControl(xml, tag);
  const end = xml.length - (rest.length - start);
  const control = xml.slice(start, end);
  const content = control.slice(
    control.indexOf('<w:sdtContent>') + '<w:sdtContent>'.length,
    control.lastIndexOf('</w:sdtContent>'),
  );
  return xml.slice(0, start) + content + xml.slice(end);
}

/** The controls' shells taken away, their text kept. */
const unwrapped = (xml: string): string =>
  xml.replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>|<\/?w:sdt>|<\/?w:sdtContent>/gu, '');

const order = (): readonly string[] => sdtTags(opened.host.documentXml).filter((tag) => /^bctd\.[hba]\./u.test(tag));

describe.each([...words, ...singleSwitches()])('Chèn mục còn thiếu: $name', (profile) => {
  it('puts every lost item back at its own place and nothing else', async () => {
    opened = await openPane({ profile });
    await opened.press(opened.pane.actions.insertOutline);
    const whole = order();
    const texts = paragraphTexts(opened.host.documentXml);
    opened.close();
    await openWithout(
      [
        'bctd.h.IN1',
        'bctd.b.IN1',
        'bctd.h.P1.II.3',
        'bctd.b.P1.II.3',
        'bctd.h.P1.II.4',
        'bctd.b.P1.II.4',
        'bctd.h.P1.V',
        'bctd.b.P2.III',
      ],
      profile,
    );
    expect(opened.state().missing).toBe(5);
    expect(opened.withState('missing')).toEqual(
      expect.arrayContaining(['IN1', 'P1.II.3', 'P1.II.4', 'P1.V', 'P2.III']),
    );
    await missing();
    expect(opened.state()).toMatchObject({ missing: 0 });
    expect(opened.state().notice?.text).toBe(said.filled(5));
    expect(order()).toEqual(whole);
    expect(paragraphTexts(opened.host.documentXml)).toEqual(texts);
    expect(opened.withState('review')).toEqual([]);
    expect(validationErrors(opened.host.save())).toEqual([]);
  });

  it('is taken back', async () => {
    await openWithout(['bctd.h.P1.II.3', 'bctd.b.P1.II.3'], profile);
    const before = paragraphTexts(opened.host.documentXml);
    await missing();
    await opened.press(opened.pane.actions.undo);
    expect(paragraphTexts(opened.host.documentXml)).toEqual(before);
    expect(opened.state().missing).toBe(1);
  });
});

describe.each(words)('Chèn mục còn thiếu: $name', (profile) => {
  it('costs at most five requests, however many items are lost', async () => {
    await openWithout(['bctd.h.P1.II.3', 'bctd.b.P1.II.3', 'bctd.h.P2.I', 'bctd.b.P2.I', 'bctd.h.P1.VI.1'], profile);
    await missing();
    expect(opened.host.counts.requests).toBeLessThanOrEqual(5);
  });

  it('puts a lost annex back as a section of its own', async () => {
    const annex = (xml: string): string => {
      const start = xml.lastIndexOf('<w:p>', xml.indexOf('Phụ lục II<'));
      const end = xml.indexOf('</w:sectPr>', start);
      return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', end) + '</w:p>'.length);
    };
    await openWithout([], profile, annex);
    expect(opened.withState('missing')).toEqual(['PL.II']);
    const before = sections(opened.host.documentXml).length;
    await missing();
    expect(opened.state().missing).toBe(0);
    expect(order().slice(-3)).toEqual(['bctd.a.I', 'bctd.a.II', 'bctd.a.III']);
    const standing = sections(opened.host.documentXml);
    expect(standing).toHaveLength(before + 1);
    expect(standing.map((section) => section.includes('w:orient="landscape"')).slice(0, 4)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(validationErrors(opened.host.save())).toEqual([]);
  });
});

describe('what is there by its words', () => {
  it('is never inserted again when the controls were lost', async () => {
    await openWithout([], ltsc2021, unwrapped);
    expect(opened.state().document).toBe('report');
    const before = opened.host.documentXml;
    await missing();
    expect(opened.host.documentXml).toBe(before);
  });

  it('serves as the neighbour of what is missing', async () => {
    await openWithout(['bctd.h.P1.II.3', 'bctd.b.P1.II.3'], microsoft365, (xml) =>
      withoutShell(withoutShell(xml, 'bctd.h.P1.II.4'), 'bctd.h.P1.II.2'),
    );
    await missing();
    const texts = paragraphTexts(opened.host.documentXml);
    const third = texts.findIndex((text) => text.startsWith('3. Kết quả triển khai'));
    expect(third).toBeGreaterThan(texts.findIndex((text) => text.startsWith('2. Kết quả phong trào')));
    expect(third).toBeLessThan(texts.findIndex((text) => text.startsWith('4. Công tác tổ chức triển khai')));
  });
});

function changedDocument(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const main = parts['word/document.xml'];
  if (!main) throw new Error('no main document');
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(main))) });
}
