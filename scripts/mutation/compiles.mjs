/** Which mutants the compiler refuses. They can reach nobody, so no test has to notice them. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../process.mjs';

const { config } = ts.readConfigFile(join(projectFolder, 'src/core/tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(projectFolder, 'src/core'));
// A mutant may well leave a name unused.
Object.assign(options, { noEmit: true, noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true });

let before;

/** Numbers of the mutants of a file that are no TypeScript: every mutant is checked as a file of its own beside it. */
export function refused(file, source, mutants) {
  const folder = dirname(join(projectFolder, file));
  const texts = new Map(mutants.map((mutant) => [join(folder, `mutant-${mutant.id}.ts`), changed(source, mutant)]));
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language, true);
    return before?.getSourceFile(path) ?? getSourceFile(path, language, ...rest);
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  before = program;
  return new Set(
    mutants
      .filter(({ id }) => {
        const one = program.getSourceFile(join(folder, `mutant-${id}.ts`));
        return [...program.getSyntacticDiagnostics(one), ...program.getSemanticDiagnostics(one)].length > 0;
      })
      .map(({ id }) => id),
  );
}

/** The source with one mutant in it. */
function changed(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n');
  const at = ({ line, column }) => lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + column;
  return source.slice(0, at(start)) + replacement + source.slice(at(end));
}
