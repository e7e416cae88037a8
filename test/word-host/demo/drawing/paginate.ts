/** Turns docx-preview's output, one tall sheet per section, into pages with their own headers, footers and numbers. */
import { marks } from './marks';
import { pageBreaks, type MeasuredBlock } from './page-breaks';
import type { SectionPages } from './sections';

/** A section as docx-preview drew it: its sheets, and the header and footer of its later pages. */
interface DrawnSection {
  readonly sheets: HTMLElement[];
  readonly header: HTMLElement | null;
  readonly footer: HTMLElement | null;
}

const sheetsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('section.docx')];
const part = (sheet: HTMLElement, name: 'header' | 'footer'): HTMLElement | null =>
  sheet.querySelector<HTMLElement>(`:scope > ${name}`);

/**
 * Cuts the sheets below `root` into pages. `root` must be laid out, visible or not. `sections` tells, in order,
 * how each numbers its pages. Answers with the number of pages.
 */
export function paginate(root: HTMLElement, sections: readonly SectionPages[]): number {
  takeSections(root).forEach((section, number) => {
    section.sheets.forEach((sheet, index) => {
      if (index === 0) prepareFirst(sheet, sections[number]);
      else useParts(sheet, section);
      cutSheet(sheet, section);
    });
  });
  const pages = sheetsOf(root);
  numberPages(pages);
  return pages.length;
}

function takeSections(root: HTMLElement): DrawnSection[] {
  const sections: DrawnSection[] = [];
  let sheets: HTMLElement[] = [];
  for (const sheet of sheetsOf(root)) {
    const forced = sheet.querySelector(`span[id^="${marks.forced}"]`)?.closest('p');
    if (sheet.querySelector(`span[id^="${marks.laterPage}"]`)) {
      sections.push({ sheets, header: part(sheet, 'header'), footer: part(sheet, 'footer') });
      sheets = [];
      sheet.remove();
      continue;
    }
    sheets.push(sheet);
    forced?.remove();
  }
  if (sheets.length > 0) sections.push({ sheets, header: null, footer: null });
  return sections;
}

function prepareFirst(sheet: HTMLElement, section: SectionPages | undefined): void {
  if (section?.bareFirstHeader) part(sheet, 'header')?.remove();
  if (section?.bareFirstFooter) part(sheet, 'footer')?.remove();
  if (section && section.restart !== null) sheet.dataset['restart'] = String(section.restart);
}

function useParts(sheet: HTMLElement, section: DrawnSection): void {
  part(sheet, 'header')?.remove();
  part(sheet, 'footer')?.remove();
  if (section.header) sheet.prepend(section.header.cloneNode(true));
  if (section.footer) sheet.append(section.footer.cloneNode(true));
}

/** The blocks that a page break may stand before: paragraphs, and the rows of tables. */
function blocksOf(article: HTMLElement): HTMLElement[] {
  return [...article.children].flatMap((block) =>
    block instanceof HTMLTableElement ? [...block.rows] : block instanceof HTMLElement ? [block] : [],
  );
}

function cutSheet(sheet: HTMLElement, section: DrawnSection): void {
  const article = sheet.querySelector<HTMLElement>(':scope > article');
  const style = getComputedStyle(sheet);
  if (!article || (article.style.columnCount !== '' && article.style.columnCount !== '1')) return;
  const pageHeight = parseFloat(style.minHeight) - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  const blocks = blocksOf(article);
  const measured = blocks.map((block): MeasuredBlock => {
    const box = block.getBoundingClientRect();
    return { top: box.top, bottom: box.bottom, keepWithNext: block.dataset['keepWithNext'] === 'true' };
  });
  const starts = pageBreaks(measured, pageHeight + 1).map((index) => blocks[index]);
  let page = sheet;
  let rest = article;
  for (const start of starts) {
    if (!start) continue;
    const next = emptyCopy(page);
    delete next.dataset['restart'];
    const continued = splitBefore(rest, start);
    next.append(continued);
    useParts(next, section);
    page.after(next);
    page = next;
    rest = continued;
  }
}

/** Moves `start` and everything behind it into a copy of the empty article; a table is continued in a copy of itself. */
function splitBefore(article: HTMLElement, start: HTMLElement): HTMLElement {
  const continued = emptyCopy(article);
  const table = start.closest('table');
  if (table && table.parentElement === article && table.rows[0] !== start) {
    const rows = [...table.rows];
    const secondHalf = emptyCopy(table);
    for (const columns of table.querySelectorAll(':scope > colgroup')) secondHalf.append(columns.cloneNode(true));
    secondHalf.append(...rows.slice(rows.findIndex((row) => row === start)));
    continued.append(secondHalf, ...following(table));
  } else {
    const block = table && table.parentElement === article ? table : start;
    continued.append(block, ...following(block));
  }
  return continued;
}

function emptyCopy<T extends HTMLElement>(element: T): T {
  return element.cloneNode(false) as T;
}

function following(element: HTMLElement): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.slice(siblings.indexOf(element) + 1);
}

function numberPages(pages: readonly HTMLElement[]): void {
  let number = 0;
  pages.forEach((page, index) => {
    const restart = page.dataset['restart'];
    number = restart === undefined ? number + 1 : Number(restart);
    page.dataset['page'] = String(number);
    for (const mark of page.querySelectorAll(`span[id^="${marks.page}"]`)) show(mark, number);
    for (const mark of page.querySelectorAll(`span[id^="${marks.pages}"]`)) show(mark, pages.length);
    page.setAttribute('aria-label', `Trang ${index + 1} trên ${pages.length}`);
  });
}

function show(mark: Element, number: number): void {
  mark.removeAttribute('id');
  mark.textContent = String(number);
}
