/** Paragraphs, blocks and runs. */
import { isMark, isW, makeW, XML } from './names';
import { child, childElements, descendants } from './walk';

/** Every paragraph below `root` in document order, those of cells and controls too, those of text boxes not. */
export const paragraphsIn = (root: Node): Element[] =>
  descendants(
    root,
    (element) => isW(element, 'p'),
    (element) => !isW(element, 'p'),
  );

/** The paragraphs, tables and block controls directly in a container. */
export const blocksIn = (container: Element): Element[] =>
  childElements(container).filter((each) => isW(each, 'p', 'tbl', 'sdt'));

/** Whether a paragraph has nothing to show: no run with content, no control, no picture. */
export const isEmptyParagraph = (paragraph: Element): boolean =>
  descendants(
    paragraph,
    (each) => isW(each, 'r', 'sdt'),
    (each) => !isW(each, 'pPr'),
  ).every((each) => isW(each, 'r') && childElements(each).every((part) => isW(part, 'rPr') || isMark(part)));

/** A run with text; line feeds become line breaks, tabs become tabs. `formatting` is copied. */
export const makeRun = (near: Node, text: string, formatting: Element | null): Element => {
  const run = makeW(near, 'r');
  if (formatting !== null) run.appendChild(run.ownerDocument.importNode(formatting, true));
  for (const piece of text.split(/([\t\n\v])/)) {
    if (piece === '\t') run.appendChild(makeW(near, 'tab'));
    else if (piece === '\n' || piece === '\v') run.appendChild(makeW(near, 'br'));
    else if (piece !== '') {
      const element = makeW(near, 't');
      element.setAttributeNS(XML, 'xml:space', 'preserve');
      element.textContent = piece;
      run.appendChild(element);
    }
  }
  return run;
};

/** A new paragraph with the properties of another (without its section break), and text in the formatting of its last run. */
export const makeParagraphLike = (model: Element | null, near: Node, text: string): Element => {
  const paragraph = makeW(near, 'p');
  const settings = child(model, 'pPr')?.cloneNode(true) as Element | undefined;
  if (settings !== undefined) {
    for (const gone of ['sectPr', 'pPrChange'])
      child(settings, gone)?.parentNode?.removeChild(child(settings, gone) as Node);
    for (const gone of ['ins', 'del'])
      child(child(settings, 'rPr'), gone)?.parentNode?.removeChild(child(child(settings, 'rPr'), gone) as Node);
    paragraph.appendChild(settings);
  }
  if (text !== '') paragraph.appendChild(makeRun(near, text, model === null ? null : lastFormatting(model)));
  return paragraph;
};

/** Formatting of the last run of an element; that of the paragraph mark when there is none. */
export const lastFormatting = (root: Element): Element | null => {
  const runs = runsIn(root);
  const last = runs[runs.length - 1];
  return last === undefined ? null : child(last, 'rPr');
};

/** The runs of an element, those of fields and controls inside too. */
export const runsIn = (root: Node): Element[] =>
  descendants(
    root,
    (each) => isW(each, 'r'),
    (each) => !isW(each, 'r', 'pPr', 'sdtPr'),
  );

/** Characters that XML 1.0 cannot hold. */
export const hasIllegalCharacters = (text: string): boolean =>
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    text,
  );
