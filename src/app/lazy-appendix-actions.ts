/** The verbs of tab Phụ lục, loaded with the first of them. */
import type { AppendixActions } from './appendix-state';

/** Each waits for the loaded verbs, then does what it says. */
export function lazyAppendixActions(load: () => Promise<AppendixActions>): AppendixActions {
  let loading: Promise<AppendixActions> | null = null;
  const loaded = (): Promise<AppendixActions> => {
    loading ??= load().catch((error: unknown) => {
      // A file of the pane that cannot be reached now may be later.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    look: async () => (await loaded()).look(),
    enterCells: async (cells, what) => (await loaded()).enterCells(cells, what),
    setDocuments: async (documents) => (await loaded()).setDocuments(documents),
    pasteDocuments: async (text) => (await loaded()).pasteDocuments(text),
    setLayout: async (layout) => (await loaded()).setLayout(layout),
    setColumns: async (columns) => (await loaded()).setColumns(columns),
    setFigures: async (figures) => (await loaded()).setFigures(figures),
    build: async () => (await loaded()).build(),
    rebuild: async (annex) => (await loaded()).rebuild(annex),
    writeSentences: async (items) => (await loaded()).writeSentences(items),
    goToStale: async (key) => (await loaded()).goToStale(key),
    mendStale: async (key) => (await loaded()).mendStale(key),
    readFiles: async (files) => (await loaded()).readFiles(files),
    matchUnit: async (key, unit) => (await loaded()).matchUnit(key, unit),
    chooseImported: async (key, place) => (await loaded()).chooseImported(key, place),
    takeImport: async () => (await loaded()).takeImport(),
    dropImport: () => void loaded().then((actions) => actions.dropImport()),
    downloadTemplate: async () => (await loaded()).downloadTemplate(),
  };
}
