/** The elements of `index.html`, each looked up once; a missing one is a mistake of ours and throws. */

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} with the id ${id}.`);
}

/** Every element the page's code works with, by its part of the page. */
export const pageElements = () => ({
  fileName: element('file-name', HTMLHeadingElement),
  open: element('open', HTMLButtonElement),
  chosenFile: element('chosen-file', HTMLInputElement),
  blank: element('blank', HTMLButtonElement),
  sample: element('sample', HTMLButtonElement),
  save: element('save', HTMLButtonElement),
  undo: element('undo', HTMLButtonElement),
  ribbonWrite: element('ribbon-write', HTMLButtonElement),
  ribbonCheck: element('ribbon-check', HTMLButtonElement),
  profile: element('profile', HTMLSelectElement),
  theme: element('theme', HTMLSelectElement),
  notice: element('notice', HTMLDivElement),
  desk: element('desk', HTMLDivElement),
  document: element('document', HTMLDivElement),
  workshop: element('workshop', HTMLDivElement),
  pane: element('pane', HTMLIFrameElement),
  position: element('position', HTMLSpanElement),
  words: element('words', HTMLSpanElement),
  wordName: element('word-name', HTMLSpanElement),
});

export type PageElements = ReturnType<typeof pageElements>;
