/** Loads TypeScript modules of the project in this process, and forgets those that a mutant may have changed. */
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { projectFolder } from '../process.mjs';

const parameters = ['require', 'module', 'exports', '__dirname'];
const endings = ['.ts', '.tsx', '/index.ts'];

/** A loader. `globals`: names that every module may say, such as `it`; what they mean is read when a module is loaded. */
export function moduleLoader(globals) {
  const compiled = new Map();
  const loaded = new Map();
  /** Module → who imports it. */
  const importers = new Map();
  const own = new Map();

  function compile(path) {
    const source = own.get(path) ?? readFileSync(join(projectFolder, path), 'utf8');
    const { code } = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
    });
    const filename = join(projectFolder, path);
    return compileFunction(code, [...parameters, ...Object.keys(globals)], { filename });
  }

  function load(path) {
    const there = loaded.get(path);
    if (there !== undefined) return there.exports;
    const run = compiled.get(path) ?? compile(path);
    compiled.set(path, run);
    const module = { exports: {} };
    loaded.set(path, module);
    const folder = dirname(join(projectFolder, path));
    run(importFrom(path), module, module.exports, folder, ...Object.values(globals));
    return module.exports;
  }

  function importFrom(path) {
    const filename = join(projectFolder, path);
    const require = createRequire(filename);
    return (name) => {
      if (!name.startsWith('.')) return require(name);
      const place = join(dirname(filename), name);
      const found = endings.map((ending) => place + ending).find((file) => existsSync(file));
      const target = relative(projectFolder, found ?? place)
        .split(sep)
        .join('/');
      importers.set(target, (importers.get(target) ?? new Set()).add(path));
      return load(target);
    };
  }

  /** The module and all that stand on it, the closest first. */
  function dependents(path) {
    const known = new Set([path]);
    for (const one of known) for (const importer of importers.get(one) ?? []) known.add(importer);
    return known;
  }

  return {
    load,
    dependents,
    /** From now on the module is read from this text; null = as it stands in the project. */
    replace(path, source) {
      if (source === null) own.delete(path);
      else own.set(path, source);
      compiled.delete(path);
    },
    /** The modules are read anew when they are next wanted. */
    forget(paths) {
      for (const path of paths) loaded.delete(path);
    },
  };
}
