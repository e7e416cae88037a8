/** The .docx she saves after one press, read from its XML and drawn by a third party. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mau02 } from '../../src/core/outline/mau-02';
import { outlineItems } from '../../src/core/outline/outline-items';
import { docxParts } from '../../src/files/docx-parts';
import { brokenRules } from '../support/docx-rules';
import { openPane } from '../support/open-pane';
import { renderDocx } from '../support/render-docx';
import { settings2026 } from '../support/report-snapshot';
import { validationErrors } from '../support/validate-docx';
import { all, down, only, parseXml, textOf, valueOf } from '../support/xml-tree';
import { ltsc2021, microsoft365 } from '../word-host/profiles';

const millimetre = 72 / 25.4;

/** The document saved after one press on a blank document, or made by **Tạo văn bản mới**. */
async function saved(way: 'insert' | 'create', year: number, wording: 'form' | 'short'): Promise<Uint8Array> {
  const opened = await openPane({ profile: way === 'insert' ? ltsc2021 : microsoft365 });
  const made: Uint8Array[] = [];
  opened.host.onNewDocument((bytes) => made.push(bytes));
  opened.pane.actions.setCluster('các sở, ban, ngành số 1');
  opened.pane.actions.setYear(String(year));
  opened.pane.actions.setWording(wording);
  await opened.press(way === 'insert' ? opened.pane.actions.insertOutline : opened.pane.actions.createDocument);
  const bytes = way === 'insert' ? opened.host.save() : made[0];
  opened.close();
  if (!bytes) throw new Error('nothing was made');
  return bytes;
}

/** The parts of a file that must be readable. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const read = docxParts(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.parts;
}

const levels = { part: '0', 'part-title': null, section: '1', clause: '2', bullet: null, intro: null } as const;

describe.each(['insert', 'create'] as const)('the saved file: %s', (way) => {
  describe.each([2017, 2024, 2026])('year %d', (year) => {
    it.each(['form', 'short'] as const)(
      'wording %s holds every heading, control and lock, and is valid',
      async (wording) => {
        const bytes = await saved(way, year, wording);
        expect(validationErrors(bytes)).toEqual([]);
        const parts = partsOf(bytes);
        expect(brokenRules(parts)).toEqual([]);

        const body = only(parseXml(parts.get('word/document.xml') ?? ''), 'w:body');
        const controls = all(body, 'w:sdt').map((control) => ({
          control,
          tag: valueOf(control, 'w:sdtPr', 'w:tag') ?? '',
          title: valueOf(control, 'w:sdtPr', 'w:alias') ?? '',
          lock: valueOf(control, 'w:sdtPr', 'w:lock'),
          guidance: down(control, 'w:sdtPr', 'w:showingPlcHdr') !== null,
        }));
        const headings = controls.filter(({ tag }) => tag.startsWith('bctd.h.'));
        const items = outlineItems(mau02, { ...settings2026, year, wording });
        expect(headings.map(({ tag, control }) => `${tag} ${textOf(control)}`)).toEqual(
          items.map((item) => `bctd.h.${item.id} ${item.text}`),
        );
        expect(headings.map(({ control }) => valueOf(only(control, 'w:p'), 'w:pPr', 'w:outlineLvl'))).toEqual(
          items.map((item) => levels[item.level]),
        );

        const bodies = controls.filter(({ tag }) => tag.startsWith('bctd.b.'));
        expect(bodies.map(({ tag }) => tag)).toEqual(
          items.filter((item) => item.help !== null).map((item) => `bctd.b.${item.id}`),
        );
        expect(bodies.every(({ guidance, control }) => guidance && textOf(control).startsWith('[Hướng dẫn] '))).toBe(
          true,
        );
        const locked = controls.filter(({ tag }) => /^bctd\.[hba]\./u.test(tag));
        expect(locked.map(({ lock }) => lock)).toEqual(locked.map(() => 'sdtLocked'));
        const fields = controls.filter(({ tag }) => tag.startsWith('bctd.f.'));
        expect(fields.map(({ lock }) => lock)).toEqual(fields.map(() => null));
        expect(
          fields
            .filter(({ guidance, tag }) => guidance && tag !== 'bctd.f.issue-date')
            .every(({ control }) => textOf(control) === '……'),
        ).toBe(true);
        expect(controls.every(({ title }) => title !== '' && title.length <= 64)).toBe(true);
        expect(
          fields.filter(({ tag }) => tag === 'bctd.f.year').every(({ control }) => textOf(control) === String(year)),
        ).toBe(true);
      },
    );
  });
});

describe('the printed headings', () => {
  it.each([2017, 2024, 2026])('of %d are the ones that were read and found right', async (year) => {
    const golden = readFileSync(join(__dirname, `../fixtures/headings-${year}-form.txt`), 'utf8');
    const parts = partsOf(await saved('insert', year, 'form'));
    for (const control of all(parseXml(parts.get('word/document.xml') ?? ''), 'w:sdt')) {
      if (valueOf(control, 'w:sdtPr', 'w:tag')?.startsWith('bctd.h.')) expect(golden).toContain(textOf(control));
    }
  });
});

describe('the drawn pages', () => {
  it.each([
    ['insert', [false, true, true, false]],
    ['create', [false, true, true]],
  ] as const)(
    'of the file from %s stand upright, the annexes turned, all text inside the margins',
    async (way, ending) => {
      const rendered = renderDocx(await saved(way, 2026, 'form'));
      try {
        const turned = rendered.pages.map(({ width, height }) => width > height);
        expect(turned.slice(-ending.length)).toEqual(ending);
        expect(turned.slice(0, -ending.length).some(Boolean)).toBe(false);
        for (const { width, height, words } of rendered.pages) {
          for (const word of words) {
            expect(word.left).toBeGreaterThanOrEqual(30 * millimetre - 1);
            expect(word.right).toBeLessThanOrEqual(width - 15 * millimetre + 1);
            expect(word.bottom).toBeLessThanOrEqual(height - 20 * millimetre + 1);
          }
        }
        expect(rendered.fonts.every((font) => /Liberation ?Serif/u.test(font))).toBe(true);
      } finally {
        rendered.dispose();
      }
    },
    120_000,
  );
});
