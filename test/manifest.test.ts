import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements, manifestText, projectFolder } from './support/manifest';
import { manifestFaults } from './support/manifest-rules';

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('keeps the rules its schema does not see', () => {
    expect(manifestFaults(manifestText)).toEqual([]);
  });

  it.each([
    ['a resid that points to nothing', 'resid="Write.Tip"', 'resid="Write.Tips"', 'Write.Tips'],
    ['a resid of another kind', '<Description resid="Write.Tip"', '<Description resid="Write.Label"', 'Write.Label'],
    ['a resource nobody uses', '<bt:String id="Group.Label"', '<bt:String id="Group.Labels"', 'Group.Labels'],
    ['a resource named twice', '<bt:String id="Check.Tip"', '<bt:String id="Write.Tip"', 'Write.Tip'],
    [
      'an address without https',
      'https://localhost:3000/taskpane.html"',
      'http://localhost:3000/taskpane.html"',
      'http:',
    ],
    ['an icon size left out', '<bt:Image size="80" resid="Report.80" />', '', '80'],
    ['two controls with one id', 'id="BaoCaoThiDua.Check"', 'id="BaoCaoThiDua.Write"', 'BaoCaoThiDua.Write'],
    ['a version of three parts', '0.1.0.0', '0.1.0', '0.1.0'],
    [
      'a pane of its own for the second button',
      /<TaskpaneId>(?![\s\S]*<TaskpaneId>).*<\/TaskpaneId>/,
      '<TaskpaneId>Check</TaskpaneId>',
      'Check',
    ],
    ['a GUID of a template', /<Id>.*<\/Id>/, '<Id>46d2f493-60db-4522-b2aa-e6f2c08d2508</Id>', '46d2f493'],
  ])('has a fault with %s', (_what, from, to, named) => {
    const text = manifestText.replace(from, to);
    expect(text).not.toBe(manifestText);
    expect(manifestFaults(text).join('\n')).toContain(named);
  });

  it('names icons that exist at the size they are named for', () => {
    const icons = elements(manifestText, 'Image').filter((image) => image.attribute('DefaultValue') !== '');
    expect(icons).toHaveLength(18);
    for (const icon of icons) {
      const size = Number(icon.attribute('id').split('.')[1]);
      const file = join(projectFolder, new URL(icon.attribute('DefaultValue')).pathname);
      expect([file, existsSync(file)]).toEqual([file, true]);
      expect([file, ...pngSize(file)]).toEqual([file, size, size]);
    }
  });

  it('names product icons of 32 and 64 pixels', () => {
    const named = ['IconUrl', 'HighResolutionIconUrl'].flatMap((name) => elements(manifestText, name));
    const files = named.map((icon) => join(projectFolder, new URL(icon.attribute('DefaultValue')).pathname));
    expect(files.map(pngSize)).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  it('asks for WordApi 1.3 and nothing newer', () => {
    const sets = elements(manifestText, 'Set').map((set) => `${set.attribute('Name')} ${set.attribute('MinVersion')}`);
    expect(sets).toEqual(['WordApi 1.3', 'WordApi 1.3']);
  });

  it('says everything in Vietnamese and in English', () => {
    const said = ['DisplayName', 'Description', 'String'].flatMap((name) => elements(manifestText, name));
    const translated = elements(manifestText, 'Override').map((override) => override.attribute('Locale'));
    const own = said.filter((element) => element.attribute('DefaultValue') !== '');
    expect(own.map((element) => element.attribute('DefaultValue').normalize('NFC'))).toEqual(
      own.map((element) => element.attribute('DefaultValue')),
    );
    expect(translated).toEqual(own.map(() => 'en-US'));
  });

  it('opens the second button at the tab Kiểm tra', () => {
    const urls = elements(manifestText, 'Url').map((url) => new URL(url.attribute('DefaultValue')));
    expect(urls.map((url) => url.pathname + url.search)).toEqual(['/taskpane.html', '/taskpane.html?tab=kiem-tra']);
  });
});
