/** The reports of the corpus as they lie on the disk, and what is made of them, as the checks see them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import type { Report } from '../../../src/core/checks/reading/report';
import { mau02 } from '../../../src/core/outline/mau-02';
import { readDocument } from '../../../src/files/read-document';
import type { Parts } from './edits';

const folder = join(__dirname, '../../fixtures/reports');

/** Names of the reports, without `.docx`. */
export const reportNames: readonly string[] = readdirSync(folder).flatMap((name) =>
  name.endsWith('.docx') ? [name.slice(0, -'.docx'.length)] : [],
);

/** A report's file. */
export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.docx`)));

const unpacked = new Map<string, Parts>();

/** A report's parts; each file is read once. */
export function partsOf(name: string): Parts {
  const known = unpacked.get(name);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytesOf(name))).flatMap(([part, bytes]) =>
      part.endsWith('/') ? [] : [[part, strFromU8(bytes)] as const],
    ),
  );
  unpacked.set(name, parts);
  return parts;
}

/** A file as the checks see it. */
export function reportOf(bytes: Uint8Array): Report {
  const read = readDocument(bytes, 'bao-cao.docx');
  if (!read.ok) throw new Error(read.trouble.sentence);
  return reportOfFile(mau02, read.value);
}

/** A file of such parts as the checks see it. */
export const reportIn = (parts: Parts): Report =>
  reportOf(zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])), { level: 0 }));
