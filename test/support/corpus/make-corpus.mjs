/** Writes test/fixtures/reports/*.docx: right reports by other programs than ours. `node test/support/corpus/make-corpus.mjs [name …]` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { asXml } from './as-xml.mjs';
import { clusters } from './clusters.mjs';
import { contentOf } from './content.mjs';
import { withLibrary } from './with-library.mjs';
import { withOffice } from './with-office.mjs';

const folder = new URL('../../fixtures/reports/', import.meta.url);
const ways = {
  library: withLibrary,
  xml: (content) => asXml(content, { google: false, numbered: false }),
  numbered: (content) => asXml(content, { google: false, numbered: true }),
  google: (content) => asXml(content, { google: true, numbered: false }),
  html: withOffice,
};

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const spec of clusters) {
  if (wanted.length > 0 && !wanted.includes(spec.file)) continue;
  const bytes = await ways[spec.way](contentOf(spec));
  writeFileSync(new URL(`${spec.file}.docx`, folder), bytes);
  console.log(`${spec.file}: ${bytes.length} bytes`);
}
