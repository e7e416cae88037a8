/** Files of a folder in the bundle (webpack 5, `import.meta.webpackContext`), here always as text. */
interface ImportMeta {
  readonly webpackContext: (
    folder: string,
    options: { readonly regExp: RegExp; readonly mode: 'sync' },
  ) => { (file: string): string; readonly keys: () => readonly string[] };
}
