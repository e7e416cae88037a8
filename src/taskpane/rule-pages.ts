/** The pages of the rules, `docs/checks/<id>.md`, as text; a file of the pane by itself, loaded with the first check. */

const pages = import.meta.webpackContext('../../docs/checks', { regExp: /\.md$/u, mode: 'sync' });

/** Page by id of the rule. */
export const rulePages: ReadonlyMap<string, string> = new Map(
  pages.keys().map((file) => [file.replace(/^\.\/|\.md$/gu, ''), pages(file)]),
);
