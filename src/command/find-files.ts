/** From what was given on the command line to the files that are checked. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A file as it was given, and where it lies. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Word keeps a file `~$…` beside each document that is open; macOS one `._…` on foreign disks. */
const isDocument = (name: string): boolean => /\.docx$/iu.test(name) && !/^(~\$|\._)/u.test(basename(name));

const inOrder = new Intl.Collator('vi', { numeric: true });

/** The .docx of a folder, those of folders inside it not among them, in the order of their names. */
const documentsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => isDocument(name) && !isFolder(join(folder, name)))
    .sort(inOrder.compare);

/** Files and folders as given, from `cwd`; each file once. A folder without any .docx is told apart. */
export function findFiles(
  given: readonly string[],
  cwd: string,
): { readonly files: readonly FoundFile[]; readonly emptyFolders: readonly string[] } {
  const files = new Map<string, FoundFile>();
  const emptyFolders: string[] = [];
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
    if (names.length === 0) emptyFolders.push(one);
    for (const name of names) add(join(one, name));
  }
  return { files: [...files.values()], emptyFolders };
}
