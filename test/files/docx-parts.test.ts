import { strToU8, zipSync } from 'fflate';
import { docxParts, readLimits } from '../../src/files/docx-parts';

const types = { '[Content_Types].xml': strToU8('<Types/>') };

describe('docxParts', () => {
  it('reads XML parts and leaves pictures alone', () => {
    const read = docxParts(zipSync({ ...types, 'word/media/a.png': new Uint8Array(3), 'a.rels': strToU8('<R/>') }));
    expect(read.ok && [...read.parts.keys()]).toEqual(['[Content_Types].xml', 'a.rels']);
  });

  it('says that something is no zip', () => {
    expect(docxParts(strToU8('văn bản'))).toEqual({ ok: false, reason: 'not-a-zip' });
    expect(docxParts(new Uint8Array())).toEqual({ ok: false, reason: 'not-a-zip' });
  });

  it('says that a zip is no document', () => {
    expect(docxParts(zipSync({ 'a.xml': strToU8('<a/>') }))).toEqual({ ok: false, reason: 'not-a-docx' });
  });

  it('refuses a part that would fill the memory, before it is unpacked', () => {
    const bomb = zipSync({ ...types, 'word/document.xml': new Uint8Array(readLimits.part + 1) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(docxParts(bomb)).toEqual({ ok: false, reason: 'too-big' });
  });

  it('refuses more parts than a document has', () => {
    const many = Object.fromEntries(Array.from({ length: readLimits.parts + 1 }, (_, n) => [`${n}.xml`, strToU8('')]));
    expect(docxParts(zipSync(many, { level: 0 }))).toEqual({ ok: false, reason: 'too-big' });
  });
});
