/** Draws a .docx as pages. */
import { renderAsync } from 'docx-preview';
import { boxControls, decorateParagraphs } from './decorate';
import { markedCopy, type DrawnControl } from './marked-copy';
import { paginate } from './paginate';

/** A drawing, not yet shown: put `pages` where they belong. */
export interface Drawing {
  readonly pages: HTMLElement;
  readonly pageCount: number;
  readonly controls: readonly DrawnControl[];
}

/** Draws the document in `workshop`, an element that is laid out but not seen, and gives back the pages. Throws when the bytes are no .docx. */
export async function drawDocument(docx: Uint8Array, workshop: HTMLElement): Promise<Drawing> {
  const copy = markedCopy(docx);
  const pages = document.createElement('div');
  pages.className = 'pages';
  workshop.replaceChildren(pages);
  await renderAsync(new Blob([new Uint8Array(copy.bytes)]), pages, undefined, {
    inWrapper: false,
    ignoreLastRenderedPageBreak: true,
    breakPages: true,
    renderComments: false,
    renderChanges: true,
    useBase64URL: true,
  });
  decorateParagraphs(pages, copy.controls);
  const pageCount = paginate(pages, copy.sections);
  boxControls(pages, copy.controls);
  pages.remove();
  return { pages, pageCount, controls: copy.controls };
}
