/** The verbs of tab Phụ lục, loaded with the first of them. */
import type { AppendixActions } from './appendix-state';
import { lazyVerbs } from './lazy-verbs';

/** Each waits for the loaded verbs, then does what it says; `unreachable` says that they cannot be loaded now. */
export function lazyAppendixActions(load: () => Promise<AppendixActions>, unreachable: () => void): AppendixActions {
  const run = lazyVerbs(load, unreachable);
  return {
    look: () => run((appendix) => appendix.look()),
    enterCells: (cells, what) => run((appendix) => appendix.enterCells(cells, what)),
    openBigGrid: async (table) => (await run((appendix) => appendix.openBigGrid(table))) ?? '',
    closeBigGrid: () => run((appendix) => appendix.closeBigGrid()),
    setDocuments: (documents) => run((appendix) => appendix.setDocuments(documents)),
    pasteDocuments: (text) => run((appendix) => appendix.pasteDocuments(text)),
    setLayout: (layout) => run((appendix) => appendix.setLayout(layout)),
    setColumns: (columns) => run((appendix) => appendix.setColumns(columns)),
    setFigures: (figures) => run((appendix) => appendix.setFigures(figures)),
    build: () => run((appendix) => appendix.build()),
    rebuild: (annex) => run((appendix) => appendix.rebuild(annex)),
    rebuildBody: (item) => run((appendix) => appendix.rebuildBody(item)),
    writeSentences: (items) => run((appendix) => appendix.writeSentences(items)),
    goToStale: (key) => run((appendix) => appendix.goToStale(key)),
    mendStale: (key) => run((appendix) => appendix.mendStale(key)),
    readFiles: (files) => run((appendix) => appendix.readFiles(files)),
    matchUnit: (key, unit) => run((appendix) => appendix.matchUnit(key, unit)),
    chooseImported: (key, place) => run((appendix) => appendix.chooseImported(key, place)),
    takeImport: () => run((appendix) => appendix.takeImport()),
    dropImport: () => void run((appendix) => appendix.dropImport()),
    copyTemplate: async () => (await run((appendix) => appendix.copyTemplate())) ?? '',
    downloadTemplate: () => run((appendix) => appendix.downloadTemplate()),
  };
}
