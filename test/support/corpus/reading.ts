/** The reports of the corpus as they lie on the disk, and what the checks say of them and of what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allChecks } from '../../../src/core/checks';
import type { AnyCheck } from '../../../src/core/checks/check';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { runChecks, type Finding } from '../../../src/core/checks/run-checks';
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

/** Everything the checks, or some of them, say of a file. */
export function findingsOf(bytes: Uint8Array, checks: readonly AnyCheck[] = allChecks): readonly Finding[] {
  const read = readDocument(bytes, 'bao-cao.docx');
  if (!read.ok) throw new Error(read.trouble.sentence);
  return [...runChecks(checks, reportOfFile(mau02, read.value))].flatMap(({ findings }) => findings);
}

/** Everything the checks, or some of them, say of a file of such parts. */
export const findingsIn = (parts: Parts, checks: readonly AnyCheck[] = allChecks): readonly Finding[] =>
  findingsOf(
    zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)])), { level: 0 }),
    checks,
  );

/** A finding in a line. */
export const told = ({ severity, outcome, check, item, message }: Finding): string =>
  `${outcome === 'cannot-tell' ? 'person' : severity} ${check} [${item ?? ''}] ${message}`;
