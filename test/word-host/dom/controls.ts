/** Content controls: `w:sdt` around blocks or inside a paragraph. ECMA-376 Part 1 §17.5.2. */
import { getW, isW, makeW, W14, W15 } from './names';
import { ancestor, at, child, childElements, descendants, detach } from './walk';
import { blocksIn, makeRun } from './blocks';
import { isOn, properties, setProperty } from './order';

/** Every control below `root` in document order, nested ones too. */
export const controlsIn = (root: Node): Element[] =>
  descendants(
    root,
    (each) => isW(each, 'sdt') && isRichText(each),
    (each) => !isW(each, 'pPr', 'txbxContent'),
  );

/** Whether a control is a rich-text one; collections hold no others. */
export const isRichText = (control: Element): boolean => {
  const settings = child(control, 'sdtPr');
  const other =
    'text date dropDownList comboBox picture docPartObj docPartList citation bibliography equation group'.split(' ');
  return !childElements(settings ?? control).some(
    (each) => isW(each, ...other) || each.localName === 'checkbox' || each.localName === 'repeatingSection',
  );
};

/** What a control holds. */
export const contentOf = (control: Element): Element => {
  const present = child(control, 'sdtContent');
  if (present !== null) return present;
  return control.appendChild(makeW(control, 'sdtContent'));
};

/** The settings of a control. */
export const settingsOf = (control: Element): Element => properties(control, 'sdtPr');

/** Whether a control stands inside a paragraph. */
export const isInline = (control: Element): boolean => ancestor(control, 'p') !== null;

/** The control directly around a node; null when there is none. */
export const parentControl = (node: Node): Element | null => {
  let around = ancestor(node, 'sdt');
  while (around !== null && !isRichText(around)) around = ancestor(around, 'sdt');
  return around;
};

/** `w:lock` of a control: which of deletion and editing it refuses. */
export const lockOf = (control: Element): { readonly deletion: boolean; readonly editing: boolean } => {
  const lock = getW(at(control, 'sdtPr/lock'), 'val') ?? 'unlocked';
  return { deletion: lock.startsWith('sdt'), editing: lock === 'contentLocked' || lock === 'sdtContentLocked' };
};

/** Writes `w:lock`. */
export const setLock = (control: Element, lock: { readonly deletion: boolean; readonly editing: boolean }): void => {
  const value = lock.deletion
    ? lock.editing
      ? 'sdtContentLocked'
      : 'sdtLocked'
    : lock.editing
      ? 'contentLocked'
      : null;
  setProperty(settingsOf(control), 'lock', value === null ? null : { val: value });
};

export const showsPlaceholder = (control: Element): boolean => isOn(child(control, 'sdtPr'), 'showingPlcHdr');

/** Id of a control, given one when it has none. */
export const idOf = (control: Element): number => {
  const present = getW(at(control, 'sdtPr/id'), 'val');
  return present === null ? giveNewId(control) : Number(present) | 0;
};

/** Gives a control an id no other control of the document has. */
export const giveNewId = (control: Element): number => {
  const root = control.ownerDocument.documentElement;
  const used = new Set(descendants(root, (each) => isW(each, 'sdtPr')).map((each) => getW(child(each, 'id'), 'val')));
  let id = 1000 + used.size * 7919;
  while (used.has(String(id))) id += 1;
  setProperty(settingsOf(control), 'id', { val: String(id) });
  return id;
};

/** A new, empty, unlocked control of the document of `near`. */
export const makeControl = (near: Node): Element => {
  const control = makeW(near, 'sdt');
  control.appendChild(makeW(near, 'sdtPr'));
  control.appendChild(makeW(near, 'sdtContent'));
  return control;
};

/** `w15:appearance`: boundingBox (also when absent), tags, hidden. */
export const appearanceOf = (control: Element): string => {
  const element = childElements(child(control, 'sdtPr') ?? control).find(
    (each) => each.namespaceURI === W15 && each.localName === 'appearance',
  );
  return element?.getAttributeNS(W15, 'val') ?? 'boundingBox';
};

/** Writes `w15:appearance` at the end of the settings, where extensions stand. */
export const setAppearance = (control: Element, value: string): void => {
  const settings = settingsOf(control);
  for (const each of childElements(settings))
    if (each.namespaceURI === W15 && each.localName === 'appearance') detach(each);
  const element = control.ownerDocument.createElementNS(W15, 'w15:appearance');
  element.setAttributeNS(W15, 'w15:val', value);
  settings.appendChild(element);
};

/** The prompt of a control: its `w:placeholder` building block when the glossary has it, else Word's own words. */
export const showPrompt = (control: Element, prompt: string): void => {
  const content = contentOf(control);
  const model = child(blocksIn(content).find((each) => isW(each, 'p')) ?? null, 'pPr');
  while (content.firstChild !== null) content.removeChild(content.firstChild);
  const formatting = makeW(control, 'rPr');
  formatting.appendChild(makeW(control, 'rStyle', { val: 'PlaceholderText' }));
  const run = makeRun(control, prompt, formatting);
  if (isInline(control)) content.appendChild(run);
  else {
    const paragraph = content.appendChild(makeW(control, 'p'));
    if (model !== null) paragraph.appendChild(model.cloneNode(true));
    paragraph.appendChild(run);
  }
  setProperty(settingsOf(control), 'showingPlcHdr', {});
};

/** Takes the placeholder away: the content stays, the flag goes. */
export const leavePlaceholder = (control: Element): void => {
  setProperty(settingsOf(control), 'showingPlcHdr', null);
};

/** Formatting for text that takes the place of a control's content: that of its first run, or the control's own when that is a prompt. */
export const contentFormatting = (control: Element): Element | null => {
  const first = descendants(contentOf(control), (each) => isW(each, 'r'))[0];
  const formatting =
    (first === undefined ? null : (child(first, 'rPr')?.cloneNode(true) as Element | undefined)) ?? null;
  if (!showsPlaceholder(control)) return formatting;
  const own = child(child(control, 'sdtPr'), 'rPr');
  if (own !== null) return own.cloneNode(true) as Element;
  const style = child(formatting, 'rStyle');
  if (style !== null && getW(style, 'val') === 'PlaceholderText') detach(style);
  return formatting;
};

/** Removes what a control may not take over from another document or place. */
export const clearBinding = (control: Element): void => {
  for (const each of childElements(child(control, 'sdtPr') ?? control)) {
    if (isW(each, 'dataBinding') || (each.namespaceURI === W15 && each.localName === 'dataBinding')) detach(each);
  }
};

/** Whether an extension namespace is one a saved document must declare as ignorable. */
export const isExtension = (namespace: string): boolean =>
  namespace === W14 || namespace === W15 || namespace.startsWith('http://schemas.microsoft.com/office/word/20');
