/** Import direction of docs/architecture.md, and no circles. ESLint says the same folder by folder; this sees the whole graph. */

/** @param {string} name @param {string} from @param {string} to what it may not import; the folder itself is always allowed */
function forbid(name, from, to) {
  return { name, severity: 'error', from: { path: from }, to: { path: to } };
}

/** Inside core each layer sees only those before it; checks and ooxml are side by side, drafts stand on both. */
const layers = ['text', 'outline', 'report', 'appendix', 'checks|ooxml', 'drafts'];

/** Folders of tabs: only the open one is loaded. What two of them need stands in src/ui, `fields` or `attention`. */
const tabs = 'de-cuong|thong-tin|phu-luc|kiem-tra';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    // The types of the Word host's objects name each other, as Word's do; its code must not.
    {
      name: 'no-circles-in-tests',
      severity: 'error',
      from: { path: '^test/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unknown-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid('product-never-imports-tests', '^src/', '^test/'),
    forbid('core-knows-nothing-above', '^src/core/', '^src/(app|word|files|ui|taskpane)/'),
    forbid('app-knows-core', '^src/app/', '^src/(word|files|ui|taskpane)/'),
    forbid('word-knows-core-and-ports', '^src/word/', '^src/(files|ui|taskpane)/'),
    forbid('files-know-core-and-ports', '^src/files/', '^src/(word|ui|taskpane)/'),
    forbid('adapters-see-only-ports-of-app', '^src/(word|files)/', '^src/app/(?!((file-)?ports|trouble)\\.ts$)'),
    forbid('ui-never-touches-word-or-files', '^src/ui/', '^src/(word|files|taskpane)/'),
    forbid('command-knows-core-and-files', '^src/command/', '^src/(app|word|ui|taskpane)/'),
    forbid('command-is-a-root', '^src/(?!command/)', '^src/command/'),
    {
      name: 'tabs-share-only-what-stands-beside-them',
      severity: 'error',
      from: { path: `^src/ui/(${tabs})/` },
      to: { path: `^src/ui/(${tabs})/`, pathNot: '^src/ui/$1/' },
    },
    ...layers.slice(0, -1).map((layer, index) => {
      const later = layers.slice(index + 1).join('|');
      return forbid(`core-${layer}-comes-before-${later}`, `^src/core/(${layer})/`, `^src/core/(${later})/`);
    }),
    forbid('checks-do-not-know-ooxml', '^src/core/checks/', '^src/core/ooxml/'),
    forbid('ooxml-does-not-know-checks', '^src/core/ooxml/', '^src/core/checks/'),
    {
      name: 'product-uses-no-test-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/@types|build|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
