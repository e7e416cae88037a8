/** The page that `npm start` opens: a stand-in for Word with the real pane beside its document. */
import { words } from '../profiles';
import { WordHost } from '../word-host';
import { createDocumentView } from './document-view';
import { createHostWriter } from './editing/host-writer';
import { createPageEditor } from './editing/page-editor';
import { handedOverDocument, openInNewTab } from './new-document';
import { sentences, showNotice } from './notice';
import { listenForFiles } from './open-files';
import { pageElements } from './page-elements';
import { createPaneFrame } from './pane-frame';
import { sampleLetter } from './sample-letter';
import { saveFile } from './save-file';
import { followTheme } from './theme';

declare global {
  interface Window {
    /** The host of this page, for tests: its counts, faults, person and bytes. */
    wordHost?: WordHost;
    /** Resolves when the pages show the document as it is. */
    documentDrawn?: () => Promise<void>;
  }
}

const elements = pageElements();
const { notice } = elements;
const profileNamed = (name: string | null) => words.find((one) => one.name === name);
const opened = new URLSearchParams(window.location.search);
const profile = profileNamed(opened.get('word')) ?? words[0];
const host = new WordHost({ xml: window, document: handedOverDocument() ?? undefined, profile, url: '' });

/** What the pages show, or are about to. */
let drawnXml = '';

const view = createDocumentView(elements, {
  bytes: () => {
    drawnXml = host.documentXml;
    return host.save();
  },
  afterSwap: () => {
    editor.restore();
    editor.follow('quietly');
  },
  failed: () => showNotice(notice, sentences.notDrawn),
});
const editor = createPageEditor({
  root: elements.document,
  writer: createHostWriter(host),
  redraw: () => view.draw(),
  refused: () => showNotice(notice, sentences.locked),
});
const pane = createPaneFrame(elements, host, () => editor.commit());

host.onChange(() => {
  if (editor.writing) return;
  // Most requests only read.
  if (host.documentXml !== drawnXml) view.drawSoon();
  else editor.follow(host.log.at(-1)?.names.some((name) => name.endsWith('.select')) ? 'into view' : 'quietly');
});

function show(document: Uint8Array | null, name: string): void {
  host.load(document);
  elements.fileName.textContent = name;
  notice.hidden = true;
  elements.desk.scrollTo(0, 0);
  void view.draw();
  pane.load();
}

async function openFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    show(bytes, file.name);
  } catch {
    showNotice(notice, sentences.notDocx(file.name));
  }
}

host.onNewDocument((bytes) => {
  showNotice(notice, sentences.newDocument, [
    { label: 'Mở trong tab mới', act: () => void openInNewTab(bytes) },
    { label: 'Mở thay văn bản này', act: () => show(bytes, 'Văn bản mới') },
  ]);
});

listenForFiles(elements, (file) => void openFile(file));
elements.blank.addEventListener('click', () => show(null, 'Văn bản trắng'));
elements.sample.addEventListener('click', () => show(sampleLetter(), 'Thông báo của cụm'));
elements.save.addEventListener('click', () => {
  editor.commit();
  const name = elements.fileName.textContent.replace(/\.docx$/i, '');
  saveFile(host.save(), `${name}.docx`);
});
elements.undo.addEventListener('click', () => editor.undo());
elements.ribbonWrite.addEventListener('click', () => pane.load());
elements.ribbonCheck.addEventListener('click', () => pane.load('kiem-tra'));

elements.profile.append(...words.map((one) => new Option(one.name, one.name, false, one === profile)));
elements.profile.addEventListener('change', () => {
  const chosen = profileNamed(elements.profile.value);
  if (!chosen) return;
  editor.commit();
  host.load(host.save(), chosen);
  elements.wordName.textContent = chosen.name;
  pane.load();
});
elements.wordName.textContent = host.profile.name;
followTheme(elements, () => pane.load());

window.wordHost = host;
window.documentDrawn = () => view.draw();
await view.draw();
pane.load();
