/** From what was given on the command line to the files that are checked. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { troubleSentences } from './command-words';
import { systemCode } from './system-code';

/** A file as it was given, and where it lies. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
}

/** What cannot be looked at is told when it is to be read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Word keeps a file `~$…` beside each document that is open; macOS one `._…` on foreign disks. */
const isDocument = (name: string): boolean => /\.docx$/iu.test(name) && !/^(~\$|\._)/u.test(basename(name));

const inOrder = new Intl.Collator('vi', { numeric: true });

/** The .docx of a folder, those of folders inside it not among them, in the order of their names; null = it may not be read. */
function documentsOf(folder: string): readonly string[] | null {
  try {
    const names = readdirSync(folder);
    return names.filter((name) => isDocument(name) && !isFolder(join(folder, name))).sort(inOrder.compare);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** Files and folders as given, from `cwd`; each file once. For a folder in which nothing is found a sentence says so. */
export function findFiles(
  given: readonly string[],
  cwd: string,
): { readonly files: readonly FoundFile[]; readonly troubles: readonly string[] } {
  const files = new Map<string, FoundFile>();
  const troubles: string[] = [];
  const add = (file: string): void => {
    const path = resolve(cwd, file);
    if (!files.has(path)) files.set(path, { file, path });
  };
  for (const one of given) {
    if (!isFolder(resolve(cwd, one))) {
      add(one);
      continue;
    }
    const names = documentsOf(resolve(cwd, one));
    if (names === null) troubles.push(troubleSentences.closedFolder(one));
    else if (names.length === 0) troubles.push(troubleSentences.emptyFolder(one));
    for (const name of names ?? []) add(join(one, name));
  }
  return { files: [...files.values()], troubles };
}
