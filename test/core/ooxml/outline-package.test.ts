import { mau02 } from '../../../src/core/outline/mau-02';
import {
  appendixPackage,
  outlinePackage,
  pageNumberPackage,
  partsPackage,
} from '../../../src/core/ooxml/outline-package';
import { packDocx } from '../../../src/files/pack-docx';
import { brokenRules } from '../../support/docx-rules';
import { partsOfFlatOpc } from '../../support/flat-opc';
import { filledFields, reportSample } from '../../support/report-sample';
import { validationErrors } from '../../support/validate-docx';
import { all, around, children, down, only, parseXml, textOf, valueOf } from '../../support/xml-tree';

const bodyOf = (flat: string) => only(parseXml(flat), 'w:body');
const places = new Map<string, string>([
  ['part', '0'],
  ['section', '1'],
  ['clause', '2'],
]);
const tagsOf = (flat: string) => all(bodyOf(flat), 'w:tag').map((tag) => tag.getAttribute('w:val'));

describe.each([2017, 2024, 2026])('outlinePackage for %d', (year) => {
  describe.each(['form', 'short'] as const)('in the wording %s', (wording) => {
    const content = reportSample(year, wording);
    const flat = outlinePackage(content, { lastAppendix: 'own-section' });
    const body = bodyOf(flat);
    const controls = all(body, 'w:sdt').map((control) => {
      const properties = children(control, 'w:sdtPr')[0];
      if (properties === undefined) throw new Error('A control without properties.');
      return {
        tag: valueOf(properties, 'w:tag') ?? '',
        title: valueOf(properties, 'w:alias') ?? '',
        lock: valueOf(properties, 'w:lock'),
        placeholder: down(properties, 'w:showingPlcHdr') !== null,
        appearance: down(properties, 'w15:appearance')?.getAttribute('w15:val'),
        order: children(properties).map(({ nodeName }) => nodeName),
        text: textOf(control),
        control,
      };
    });
    const of = (kind: string) => controls.filter(({ tag }) => tag.startsWith(`bctd.${kind}.`));

    it('is valid for the Open XML SDK and by our own rules', () => {
      const parts = partsOfFlatOpc(flat);
      expect(brokenRules(parts)).toEqual([]);
      expect(validationErrors(packDocx(parts))).toEqual([]);
    });

    it('holds the four parts an insertion can use and less than 1 MB', () => {
      expect(all(parseXml(flat), 'pkg:part').map((part) => part.getAttribute('pkg:name'))).toEqual([
        '/_rels/.rels',
        '/word/document.xml',
        '/word/_rels/document.xml.rels',
        '/word/styles.xml',
      ]);
      expect(new TextEncoder().encode(flat).length).toBeLessThan(1_000_000);
    });

    it('has the 38 headings of the form in order, with their numbers and words', () => {
      const rows = mau02.rows.filter((row) => row.heading !== null);
      expect(rows).toHaveLength(38);
      expect(of('h').map(({ tag }) => tag)).toEqual(rows.map(({ id }) => `bctd.h.${id}`));
      expect(of('h').map(({ text }) => text)).toEqual(content.items.map(({ text }) => text));
    });

    it('locks headings against deletion and hides their frame', () => {
      for (const heading of of('h'))
        expect(heading).toMatchObject({ lock: 'sdtLocked', appearance: 'hidden', placeholder: false });
    });

    it('has the 27 bodies, each right below its heading, with its guidance as one placeholder paragraph', () => {
      expect(of('b')).toHaveLength(27);
      for (const { tag, lock, appearance, placeholder, control, text } of of('b')) {
        const item = content.items.find(({ id }) => tag === `bctd.b.${id}`);
        expect(text).toBe(`[Hướng dẫn] ${item?.help}`);
        expect([lock, appearance, placeholder]).toEqual(['sdtLocked', 'boundingBox', true]);
        expect(all(control, 'w:p')).toHaveLength(1);
        expect(valueOf(only(control, 'w:sdtContent'), 'w:p', 'w:r', 'w:rPr', 'w:rStyle')).toBe('PlaceholderText');
        const above = control.previousSibling;
        expect(controls.find((one) => one.control === above)?.tag).toBe(`bctd.h.${item?.id}`);
      }
    });

    it('names every control by its tag’s meaning and orders its properties by the schema', () => {
      const schema = [
        'w:rPr',
        'w:alias',
        'w:tag',
        'w:id',
        'w:lock',
        'w:placeholder',
        'w:showingPlcHdr',
        'w15:appearance',
      ];
      for (const { title, order } of controls) {
        expect(title).not.toBe('');
        expect(order).toEqual(schema.filter((name) => order.includes(name)));
      }
      expect(of('h').map(({ title }) => title)).toEqual(content.items.map(({ name }) => `Đề mục: ${name}`));
    });

    it('leaves fields free, and the year inside the heading’s control', () => {
      for (const field of of('f')) {
        expect(field).toMatchObject({ lock: null, appearance: 'hidden' });
        expect(around(field.control, 'w:p')).not.toBeNull();
      }
      const title = controls.find(({ tag }) => tag === 'bctd.h.P1t');
      expect(title === undefined ? [] : all(title.control, 'w:tag').map((tag) => tag.getAttribute('w:val'))).toEqual([
        'bctd.h.P1t',
        'bctd.f.year',
      ]);
      expect(
        of('f')
          .filter(({ tag }) => tag === 'bctd.f.year')
          .every(({ text }) => text === String(year)),
      ).toBe(true);
    });

    it('outlines parts and annexes at 0, mục at 1, khoản at 2, and nothing else', () => {
      const levels = all(body, 'w:p').flatMap((paragraph) => {
        const level = valueOf(paragraph, 'w:pPr', 'w:outlineLvl');
        return level === null ? [] : [[textOf(paragraph), level]];
      });
      const expected = content.items.flatMap(({ level, text }) => {
        const place = places.get(level);
        return place === undefined ? [] : [[text, place]];
      });
      expect(levels).toEqual([...expected, ['Phụ lục I', '0'], ['Phụ lục II', '0'], ['Phụ lục III', '0']]);
    });

    it('has an annex control with guidance and an empty last paragraph, in no other control', () => {
      expect(of('a').map(({ tag }) => tag)).toEqual(['bctd.a.I', 'bctd.a.II', 'bctd.a.III']);
      for (const { lock, placeholder, control } of of('a')) {
        expect([lock, placeholder]).toEqual(['sdtLocked', true]);
        expect(all(control, 'w:p').map(textOf)).toEqual([expect.stringMatching(/^\[Hướng dẫn\] /), '']);
        expect(around(control, 'w:sdt')).toBeNull();
      }
    });
  });
});

describe('outlinePackage', () => {
  const sections = (lastAppendix: 'own-section' | 'final-section') =>
    all(bodyOf(outlinePackage(reportSample(), { lastAppendix })), 'w:sectPr');

  it('turns annexes II and III, and closes the last one only where it shall have a section of its own', () => {
    const turned = (lastAppendix: 'own-section' | 'final-section') =>
      sections(lastAppendix).map((section) => down(section, 'w:pgSz')?.getAttribute('w:orient') ?? 'portrait');
    expect(turned('own-section')).toEqual(['portrait', 'portrait', 'landscape', 'landscape']);
    expect(turned('final-section')).toEqual(['portrait', 'portrait', 'landscape']);
  });

  it('has no header reference and no break inside a control', () => {
    for (const section of sections('own-section')) {
      expect(down(section, 'w:headerReference')).toBeNull();
      expect(around(section, 'w:sdt')).toBeNull();
      const spacing = around(section, 'w:pPr')?.getElementsByTagName('w:spacing')[0];
      expect([spacing?.getAttribute('w:line'), spacing?.getAttribute('w:lineRule')]).toEqual(['20', 'exact']);
    }
  });

  it('ends with one empty hairline paragraph outside every section it closes', () => {
    for (const ending of ['own-section', 'final-section'] as const) {
      const last = children(bodyOf(outlinePackage(reportSample(), { lastAppendix: ending }))).at(-1);
      if (last === undefined) throw new Error('An empty package.');
      expect([last.nodeName, textOf(last), all(last, 'w:sectPr').length]).toEqual(['w:p', '', 0]);
      expect(valueOf(last, 'w:pPr', 'w:rPr', 'w:sz')).toBe('2');
    }
  });

  it('prints Kính gửi and "Như trên" only where they are switched on', () => {
    const printed = (addressed: boolean) =>
      all(
        bodyOf(
          outlinePackage({ ...reportSample(2026, 'form', filledFields), addressed }, { lastAppendix: 'own-section' }),
        ),
        'w:p',
      )
        .map(textOf)
        .filter((line) => /^(Kính gửi|- Như trên)/.test(line));
    expect(printed(true)).toEqual(['Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn', '- Như trên;']);
    expect(printed(false)).toEqual([]);
  });

  it('prints a dropped item nowhere', () => {
    const content = reportSample();
    const without = { ...content, items: content.items.filter(({ id }) => id !== 'P1.V.3') };
    expect(outlinePackage(without, { lastAppendix: 'own-section' })).not.toContain('bctd.h.P1.V.3');
  });
});

describe('partsPackage', () => {
  const content = reportSample();
  const items = (...ids: readonly string[]): string =>
    partsPackage(
      content,
      ids.flatMap((item) => [
        { item, part: 'heading' as const },
        { item, part: 'body' as const },
      ]),
    );

  it('holds the wanted halves in order and an empty paragraph in the default style', () => {
    const flat = partsPackage(content, [
      { item: 'P1.I.1', part: 'body' },
      { item: 'P1.I.2', part: 'heading' },
      { item: 'P1.II.5', part: 'body' },
    ]);
    expect(tagsOf(flat)).toEqual(['bctd.b.P1.I.1', 'bctd.h.P1.I.2']);
    const last = children(bodyOf(flat)).at(-1);
    expect([last?.nodeName, last?.childNodes.length]).toEqual(['w:p', 0]);
  });

  it('prints an item exactly as the whole report does', () => {
    const whole = outlinePackage(content, { lastAppendix: 'own-section' });
    const part = items('P1t');
    const control = part.slice(part.indexOf('<w:body>') + 8, part.indexOf('<w:p/></w:body>'));
    expect(whole).toContain(control);
  });

  it('is valid', () => {
    const parts = partsOfFlatOpc(items('P1.I', 'P1.I.1', 'P1.I.2'));
    expect(brokenRules(parts)).toEqual([]);
    expect(validationErrors(packDocx(parts))).toEqual([]);
  });
});

describe('appendixPackage', () => {
  const content = reportSample();

  it('holds heading, control and the break that closes its own section', () => {
    const body = bodyOf(appendixPackage(content, 'II'));
    expect(textOf(body)).toContain('Phụ lục II');
    expect(all(body, 'w:sectPr').map((section) => down(section, 'w:pgSz')?.getAttribute('w:orient'))).toEqual([
      'landscape',
    ]);
    expect(tagsOf(appendixPackage(content, 'II'))).toContain('bctd.a.II');
  });

  it('can close the section before it first', () => {
    const sections = all(bodyOf(appendixPackage(content, 'II', { opening: true })), 'w:sectPr');
    expect(sections.map((section) => down(section, 'w:pgSz')?.getAttribute('w:orient'))).toEqual([null, 'landscape']);
  });

  it('is valid', () => {
    const parts = partsOfFlatOpc(appendixPackage(content, 'III'));
    expect(brokenRules(parts)).toEqual([]);
    expect(validationErrors(packDocx(parts))).toEqual([]);
  });

  it('refuses an annex the report has not', () => {
    expect(() => appendixPackage({ ...content, appendices: [] }, 'I')).toThrow('annex I');
  });
});

describe('pageNumberPackage', () => {
  it('holds one centred upright paragraph with the page number at 14 pt', () => {
    const body = bodyOf(pageNumberPackage());
    const paragraph = only(body, 'w:p');
    expect(only(body, 'w:fldSimple').getAttribute('w:instr')?.trim()).toBe('PAGE');
    expect(valueOf(paragraph, 'w:pPr', 'w:jc')).toBe('center');
    const run = only(paragraph, 'w:r');
    expect([valueOf(run, 'w:rPr', 'w:sz'), down(run, 'w:rPr', 'w:i')]).toEqual(['28', null]);
    expect(validationErrors(packDocx(partsOfFlatOpc(pageNumberPackage())))).toEqual([]);
  });
});
