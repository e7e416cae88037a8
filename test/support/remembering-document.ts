/** A report whose data part remembers something of its checks. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newCheckMemory, writeCheckMemory, type CheckMemory } from '../../src/core/checks/memory/check-memory';
import { entryXml } from '../../src/core/report/entry-xml';
import { reportDocument } from './report-document';

/** The report of `reportDocument`, with these memories beside its data. */
export function rememberingDocument(memory: Partial<CheckMemory>): Uint8Array {
  const parts = unzipSync(reportDocument());
  const kept = Object.entries(parts).find(([, part]) => strFromU8(part).includes('"urn:bao-cao-thi-dua:v1"'));
  if (!kept) throw new Error('the report carries no data part');
  const [name, part] = kept;
  const entries = writeCheckMemory({ ...newCheckMemory, ...memory }).map(entryXml);
  const changed = strFromU8(part).replace(/(<\/[\w:]+>\s*)$/u, (end) => `${entries.join('')}${end}`);
  return zipSync({ ...parts, [name]: strToU8(changed) });
}
