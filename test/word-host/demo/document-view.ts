/** The pages on the desk: drawn after each change, without losing the place where the person reads. */
import { drawDocument } from './drawing/draw-document';
import type { PageElements } from './page-elements';

export interface DocumentView {
  /** Draws now; resolves when the newest state stands on the desk. */
  draw(): Promise<void>;
  /** Draws soon; several calls become one. */
  drawSoon(): void;
  /** Number of drawings that stood on the desk so far, for tests that wait for one. */
  readonly drawings: number;
}

const widestPage = 1123;
const soon = 120;

/** `bytes` gives the document; `beforeSwap` and `afterSwap` run around the exchange of the pages. */
export function createDocumentView(
  elements: PageElements,
  parts: { readonly bytes: () => Uint8Array; readonly afterSwap: () => void; readonly failed: () => void },
): DocumentView {
  const { desk, document: place, workshop, position, words } = elements;
  let timer = 0;
  let drawings = 0;
  let running: Promise<void> | null = null;
  let again = false;

  const fit = (): void => {
    // One scale for portrait and landscape, so that nothing jumps when an annex comes in.
    const scale = Math.min(1, (desk.clientWidth - 48) / widestPage);
    place.style.setProperty('--zoom', String(Math.max(0.5, Math.round(scale * 100) / 100)));
  };

  const showPosition = (): void => {
    const pages = [...place.querySelectorAll<HTMLElement>('section.docx')];
    const middle = desk.getBoundingClientRect().top + desk.clientHeight / 2;
    const shown = pages.filter((page) => page.getBoundingClientRect().top <= middle).length;
    position.textContent = `Trang ${Math.max(1, shown)} / ${pages.length}`;
  };

  const drawOnce = async (): Promise<void> => {
    const { pages } = await drawDocument(parts.bytes(), workshop);
    const { scrollTop, scrollLeft } = desk;
    place.replaceChildren(pages);
    desk.scrollTo(scrollLeft, scrollTop);
    const text = [...place.querySelectorAll('[data-paragraph]')].map((paragraph) => paragraph.textContent).join(' ');
    const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    words.textContent = `${new Intl.NumberFormat('vi-VN').format(count)} từ`;
    showPosition();
    drawings += 1;
    parts.afterSwap();
  };

  const drawAll = async (): Promise<void> => {
    try {
      do {
        again = false;
        await drawOnce();
      } while (again);
    } catch {
      parts.failed();
    } finally {
      running = null;
    }
  };

  const draw = (): Promise<void> => {
    clearTimeout(timer);
    if (running) again = true;
    running ??= drawAll();
    return running;
  };

  desk.addEventListener('scroll', showPosition, { passive: true });
  new ResizeObserver(fit).observe(desk);
  fit();

  return {
    draw,
    drawSoon() {
      clearTimeout(timer);
      timer = window.setTimeout(() => void draw(), soon);
    },
    get drawings() {
      return drawings;
    },
  };
}
