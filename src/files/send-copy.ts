/** **Tạo bản gửi**: the file without content controls, guidance, data of ours and settings of the add-in; text and layout are the same. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { failure, success, type Result } from '../app/trouble';
import { readLimits } from './docx-parts';
import { withoutControls } from './without-controls';
import { zipParts } from './zip-parts';

/** What is said of a file that cannot be copied. */
export const notCopied =
  'Không tạo được bản gửi: tệp Word này không đọc được. Hãy lưu lại văn bản dạng .docx rồi thử lại.';

/** Parts that hold text a reader sees. */
const STORIES = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/u;
/** Prompts of controls and the panes that open with the file. */
const LEFT_OUT = /^word\/(glossary|webextensions)\//u;
const OURS = /urn:bao-cao-thi-dua:/u;
const DATA = /^customXml\/item(\d+)\.xml$/u;
/** The earliest time a zip can say, so that the same file gives the same copy. */
const epoch = '1980-01-01T00:00:00';

/** Names of the parts that do not go along. */
function leftOut(parts: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const data = [...parts].flatMap(([name, bytes]) => {
    const number = DATA.exec(name)?.[1];
    return number !== undefined && OURS.test(strFromU8(bytes.subarray(0, 4_000)))
      ? [name, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`]
      : [];
  });
  return new Set([...data, ...[...parts.keys()].filter((name) => LEFT_OUT.test(name))]);
}

/** Relationships and content types whose part is gone go too. */
function withoutLinks(name: string, xml: string, gone: ReadonlySet<string>): string {
  const owner = /^(.*?)_rels\/[^/]*\.rels$/u.exec(name)?.[1];
  if (owner === undefined && name !== '[Content_Types].xml') return xml;
  return xml.replace(/<(Relationship|Override)\s[^>]*?\/>/gu, (entry) => {
    const target = /\s(?:Target|PartName)="([^"]*)"/u.exec(entry)?.[1] ?? '';
    const folder = (owner ?? '').split('/').filter((step) => step !== '');
    const steps = target.startsWith('/') ? [] : [...folder];
    for (const step of target.split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
    }
    return gone.has(steps.join('/')) ? '' : entry;
  });
}

/** The copy as a .docx of its own; a file that cannot be read is told. The given bytes stay as they are. */
export function sendCopy(bytes: Uint8Array): Result<Uint8Array> {
  const read = zipParts(bytes, readLimits, () => true);
  const main = read.ok ? read.parts.get('word/document.xml') : undefined;
  if (!read.ok || main === undefined) return failure({ id: 'unknown', sentence: notCopied, retry: false });
  const gone = leftOut(read.parts);
  const copied = [...read.parts].flatMap(([name, part]): readonly (readonly [string, Uint8Array])[] => {
    if (gone.has(name)) return [];
    if (STORIES.test(name)) return [[name, strToU8(withoutControls(strFromU8(part)))]];
    if (name.endsWith('.rels') || name === '[Content_Types].xml')
      return [[name, strToU8(withoutLinks(name, strFromU8(part), gone))]];
    return [[name, part]];
  });
  return success(zipSync(Object.fromEntries(copied), { level: 6, mtime: epoch }));
}
