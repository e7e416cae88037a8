/** Sections of the copy: Word hands headers and footers down from section to section, docx-preview does not. */
import { all, bookmark, child, make, W } from './copy-xml';
import { marks } from './marks';

/** What the drawing must know of a section. */
export interface SectionPages {
  /** First page number where the section restarts its numbering; null where it goes on. */
  readonly restart: number | null;
  /** The first page differs and has no header (footer) of its own: it shows none. */
  readonly bareFirstHeader: boolean;
  readonly bareFirstFooter: boolean;
}

/** Gives every section the headers and footers it inherits, and a page behind its text that is drawn as its later pages are. */
export function prepareSections(body: Element): readonly SectionPages[] {
  const sections = all(body, 'sectPr').filter(
    (one) => one.parentElement === body || one.parentElement?.localName === 'pPr',
  );
  sections.forEach((section, number) => {
    const previous = sections[number - 1];
    if (previous) inherit(section, previous);
  });
  sections.forEach((section, number) => forceLaterPage(body, section, number));
  return sections.map((section) => {
    const start = child(section, 'pgNumType')?.getAttributeNS(W, 'start');
    const differs = child(section, 'titlePg') !== undefined;
    return {
      restart: start ? Number(start) : null,
      bareFirstHeader: differs && !reference(section, 'headerReference', 'first'),
      bareFirstFooter: differs && !reference(section, 'footerReference', 'first'),
    };
  });
}

function reference(section: Element, name: string, type: string): Element | undefined {
  return [...section.children].find((one) => one.localName === name && one.getAttributeNS(W, 'type') === type);
}

function inherit(section: Element, previous: Element): void {
  for (const name of ['headerReference', 'footerReference']) {
    for (const type of ['default', 'first', 'even']) {
      const inherited = reference(previous, name, type);
      if (inherited && !reference(section, name, type)) section.prepend(inherited.cloneNode(true));
    }
  }
}

function forceLaterPage(body: Element, section: Element, number: number): void {
  const document = body.ownerDocument;
  const lineBreak = make(document, 'br');
  lineBreak.setAttributeNS(W, 'w:type', 'page');
  const forced = make(document, 'p', bookmark(document, `${marks.forced}${number}`), make(document, 'r', lineBreak));
  const mark = bookmark(document, `${marks.laterPage}${number}`);
  if (section.parentElement === body) {
    section.before(forced, make(document, 'p', mark));
    return;
  }
  const paragraph = section.parentElement?.parentElement;
  if (paragraph?.parentElement === body)
    paragraph.after(forced, make(document, 'p', make(document, 'pPr', section), mark));
}
