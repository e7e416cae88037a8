import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { manifestText } from './support/manifest';
import { sharedPath } from './support/shared-folder';

const folder = sharedPath('schemas/manifest', 'lược đồ XSD của manifest.xml');
const root = 'OfficeAppManifestV1_1.xsd';

async function errorsOf(text: string, schemas: string): Promise<readonly string[]> {
  const files = readdirSync(schemas)
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => ({ fileName: name, contents: readFileSync(join(schemas, name), 'utf8') }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: text }],
    schema: files.filter((file) => file.fileName === root),
    preload: files.filter((file) => file.fileName !== root),
  });
  return errors.map((error) => error.message);
}

(folder === null ? describe.skip : describe)('manifest.xml against its schema', () => {
  const schemas = folder ?? '';

  it('is valid', async () => {
    expect(await errorsOf(manifestText, schemas)).toEqual([]);
  });

  it.each([
    ['no provider', manifestText.replace(/<ProviderName>.*<\/ProviderName>/, '')],
    ['a permission that does not exist', manifestText.replace('ReadWriteDocument', 'ReadWriteAll')],
    ['a GUID that is none', manifestText.replace(/<Id>.*<\/Id>/, '<Id>bao-cao</Id>')],
    ['a label of more than 125 characters', manifestText.replace('"Soạn báo cáo"', `"${'Soạn '.repeat(26)}"`)],
  ])('is refused with %s', async (_what, text) => {
    expect(text).not.toBe(manifestText);
    expect(await errorsOf(text, schemas)).not.toEqual([]);
  });
});
