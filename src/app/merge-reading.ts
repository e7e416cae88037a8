/** Files of the units as they are read one by one, and how they join those that were read before. */
import type { ReceivedFile, UnderstoodFile } from '../core/drafts/merge-files';
import { sameValue } from '../core/report/same-value';
import type { ChosenFile } from './chosen-file';
import type { PaneDeps } from './pane-deps';
import { success, type Result } from './trouble';

/** Reads a file by what its name says it is: one of Word, with macros or without, or else a workbook. */
export async function readUnitFile(
  { readDocument, readWorkbook }: Pick<PaneDeps, 'readDocument' | 'readWorkbook'>,
  { name, bytes }: ChosenFile,
): Promise<Result<ReceivedFile>> {
  if (/\.doc[xm]?$/iu.test(name)) {
    const document = await readDocument(bytes, name);
    return document.ok ? success({ kind: 'document', name, document: document.value }) : document;
  }
  const workbook = await readWorkbook(bytes, name);
  return workbook.ok ? success({ kind: 'workbook', name, workbook: workbook.value }) : workbook;
}

/** "Báo cáo.docx", "Báo cáo (2).docx", "Báo cáo (3).docx" … */
function numberedName(name: string, count: number): string {
  const ending = /\.[a-z]{2,4}$/iu.exec(name)?.[0] ?? '';
  return count === 1 ? name : `${name.slice(0, name.length - ending.length)} (${count})${ending}`;
}

const named = (file: ReceivedFile, name: string): ReceivedFile =>
  file.kind === 'document' ? { ...file, name } : { ...file, name, workbook: { ...file.workbook, file: name } };

/**
 * The files with those of another turn behind. Units call their files alike: of two with one name the later takes the
 * other's place only where it is the same file, or the same unit sent it in another turn; else it gets a number.
 */
export function joinedFiles(
  standing: readonly UnderstoodFile[],
  found: readonly UnderstoodFile[],
): readonly UnderstoodFile[] {
  const before = new Set(standing);
  const joined = [...standing];
  for (const one of found) {
    for (let count = 1; ; count++) {
      const file = named(one.file, numberedName(one.file.name, count));
      const place = joined.findIndex((other) => other.file.name === file.name);
      const there = joined[place];
      const sentAgain =
        there !== undefined && before.has(there) && one.sender.unit !== null && one.sender.unit === there.sender.unit;
      if (there !== undefined && !sentAgain && !sameValue(file, there.file)) continue;
      if (there !== undefined) joined.splice(place, 1);
      joined.push({ ...one, file });
      break;
    }
  }
  return joined;
}
