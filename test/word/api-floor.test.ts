import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(__dirname, '../../src/word');
const floor = '1.3';

/** Members of Word’s API that src/word names, each with the requirement set its documentation gives. */
function membersInUse(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: ['office-js'],
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const members = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      const set = declaration === undefined ? null : requirementSet(declaration);
      // A class that is newer itself is reached only through a member that counts.
      const owner = declaration === undefined ? null : requirementSet(declaration.parent);
      if (set !== null && (owner === null || !isNewer(owner))) members.set(node.name.text, set);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.includes('/src/word/')) visit(source);
  return members;
}

/** "WordApi 1.4" from "[Api set: WordApi 1.4]"; null where there is none. */
function requirementSet(declaration: ts.Node): string | null {
  const comments = ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join('\n');
  const found = /\[Api set: (Word\w+) ([\d.]+)/.exec(comments);
  return found === null ? null : `${found[1]} ${found[2]}`;
}

/** Whether a requirement set is beyond the floor: a later WordApi, or a set of another name. */
function isNewer(set: string): boolean {
  const [name = '', version = ''] = set.split(' ');
  return name !== 'WordApi' || version.localeCompare(floor, 'en', { numeric: true }) > 0;
}

describe('src/word', () => {
  const members = membersInUse();

  it('uses Word’s API', () => {
    expect(members.get('insertOoxml')).toBe('WordApi 1.1');
  });

  it('asks before it uses a member newer than the floor in manifest.xml', () => {
    const asked = readFileSync(join(folder, 'capabilities.ts'), 'utf8');
    const newer = [...members].filter(([, set]) => isNewer(set));
    expect(newer.length).toBeGreaterThan(0);
    expect(newer.filter(([member]) => !asked.includes(`'${member}'`))).toEqual([]);
  });
});
