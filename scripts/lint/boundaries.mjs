/** Who may import whom and say what: docs/architecture.md as ESLint rules, a block for each folder. */

/** What no file of the product may name. */
const browserDialogs = ['alert', 'confirm', 'prompt'].map((name) => ({
  name,
  message: 'office.js makes the browser’s own dialogs throw: show a question in the pane.',
}));
const wordNames = ['Word', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: `Only src/word says ${name}.`,
}));
const wordTypes = [
  { selector: 'TSQualifiedName[left.name=/^(Word|Office|OfficeExtension)$/]', message: 'Only src/word says Word.' },
];
const hostNames = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest'],
  ...['DOMParser', 'XMLSerializer', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'crypto'],
  ...['process', 'Buffer', 'require', 'console'],
].map((name) => ({ name, message: 'The core is plain data in, plain data out.' }));

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map((property) => ({
  property,
  message: 'Text of a document never becomes markup.',
}));
const dialogsOfWindow = ['window', 'globalThis', 'self'].flatMap((object) =>
  browserDialogs.map(({ name, message }) => ({ object, property: name, message })),
);
const chance = [
  { object: 'Date', property: 'now', message: 'The core asks for the time as a value.' },
  { object: 'Math', property: 'random', message: 'The core knows no chance.' },
];

const markupSyntax = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text of a document never becomes markup.',
  },
];
const clockSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core asks for the time as a value.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The core asks for the time as a value.' },
];

/** Imports of another top folder of src, by its name. */
function folders(names, message) {
  return { regex: `^\\.{1,2}/(.*/)?(${names.join('|')})/`, message };
}
/** Packages other than those given; `node:` stands for all of Node. */
function packagesBut(names, message) {
  const allowed = names.map((name) => (name.endsWith(':') ? name : `${name}($|/)`)).join('|');
  return { regex: names.length === 0 ? '^[^.]' : `^(?!${allowed})[^.]`, message };
}
const tests = folders(['test'], 'The product never imports tests.');
const oldHelpers = { regex: '^@microsoft/office-js-helpers', message: 'Only src/word/office-helpers.ts imports it.' };

/** The rules of one folder; options of a rule replace each other in ESLint, so each block lists all of them. */
function block({ files, ignores = [], imports = [], globals = [], properties = [], syntax = [] }) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns: [tests, ...imports] }],
      'no-restricted-globals': ['error', ...browserDialogs, ...globals],
      'no-restricted-properties': ['error', ...markup, ...dialogsOfWindow, ...properties],
      'no-restricted-syntax': ['error', ...markupSyntax, ...syntax],
    },
  };
}

/** Import order: taskpane → ui → app → core; word and files know core and the ports of app; command knows core and files. */
export const boundaries = [
  block({
    files: ['src/core/**'],
    imports: [
      folders(['app', 'word', 'files', 'ui', 'taskpane'], 'The core knows nothing above it.'),
      packagesBut(['valibot'], 'The core uses only packages that are pure and have a decision page.'),
    ],
    globals: [...wordNames, ...hostNames],
    properties: chance,
    syntax: [...clockSyntax, ...wordTypes],
  }),
  block({
    files: ['src/app/**'],
    imports: [
      folders(['word', 'files', 'ui', 'taskpane'], 'Use cases know core and their own ports.'),
      packagesBut(['zustand', 'valibot'], 'Use cases know no host and no React.'),
    ],
    globals: wordNames,
    syntax: wordTypes,
  }),
  block({
    files: ['src/word/**'],
    imports: [
      folders(['files', 'ui', 'taskpane'], 'The adapter over Word knows core and the ports.'),
      appBut(),
      packagesBut([], 'The adapter over Word needs office.js alone, which the page loads.'),
      oldHelpers,
    ],
  }),
  block({
    files: ['src/word/office-helpers.ts'],
    imports: [
      folders(['files', 'ui', 'taskpane'], 'The adapter over Word knows core and the ports.'),
      appBut(),
      packagesBut(['@microsoft/office-js-helpers'], 'One adapter, one package.'),
    ],
  }),
  block({
    files: ['src/files/**'],
    imports: [
      folders(['word', 'ui', 'taskpane'], 'The adapter over files knows core and the ports.'),
      appBut(),
      packagesBut(['fflate'], 'A new package for files needs a decision page.'),
    ],
    globals: wordNames,
    syntax: wordTypes,
  }),
  block({
    files: ['src/ui/**'],
    imports: [
      folders(['word', 'files', 'taskpane'], 'The pane gets values and functions.'),
      packagesBut(['react', '@fluentui/react-components', '@fluentui/react-icons'], 'The pane is React and Fluent UI.'),
    ],
    globals: wordNames,
    syntax: wordTypes,
  }),
  block({
    files: ['src/command/**'],
    imports: [
      folders(['app', 'word', 'ui', 'taskpane'], 'The command knows core and files.'),
      packagesBut(['node:'], 'The command is core, files and Node.'),
    ],
    globals: wordNames,
    syntax: wordTypes,
  }),
  block({ files: ['src/taskpane/**'], imports: [oldHelpers], globals: wordNames, syntax: wordTypes }),
];

/** Of src/app, adapters see the ports and the words for trouble. */
function appBut() {
  return {
    regex: '^\\.{1,2}/(.*/)?app/(?!ports$|file-ports$|trouble$)',
    message: 'Adapters know only the ports of src/app.',
  };
}
