/** The styles as a part of a package. */
import { a, namespaces, w } from './names';
import { letterSize } from './official-format';
import { layoutProperties, runProperties, valued } from './print-properties';
import { placeholderStyle, type Style, styles } from './styles';
import { element } from './xml';

/** `<w:style><w:name/><w:next/><w:uiPriority/><w:qFormat/><w:pPr/><w:rPr/></w:style>` */
const paragraphStyle = (id: string, style: Style): string =>
  element(
    w.style,
    { [a.kind]: 'paragraph', [a.isCustom]: 1, [a.styleId]: id },
    valued(w.name, style.name),
    valued(w.next, style.next),
    valued(w.priority, 1),
    element(w.quickStyle),
    element(w.paragraphProperties, {}, layoutProperties(style.layout)),
    runProperties(style.letters),
  );

/** Grey dark enough to read (5.7 : 1 on white) and plainly not black. */
const placeholder = element(
  w.style,
  { [a.kind]: 'character', [a.styleId]: placeholderStyle },
  valued(w.name, 'Placeholder Text'),
  valued(w.priority, 99),
  element(w.runProperties, {}, valued(w.color, '666666')),
);

const ours = Object.entries(styles)
  .map(([id, style]) => paragraphStyle(id, style))
  .join('');

const body = runProperties({ bold: false, italic: false, caps: false, size: letterSize.body });

/** What a whole document needs besides: its defaults and the default style of each kind. */
const foundation =
  element(
    w.defaults,
    {},
    element(w.runDefaults, {}, body),
    element(w.paragraphDefaults, {}, element(w.paragraphProperties)),
  ) +
  element(
    w.style,
    { [a.kind]: 'paragraph', [a.isDefault]: 1, [a.styleId]: 'Normal' },
    valued(w.name, 'Normal'),
    element(w.quickStyle),
  ) +
  element(
    w.style,
    { [a.kind]: 'character', [a.isDefault]: 1, [a.styleId]: 'DefaultParagraphFont' },
    valued(w.name, 'Default Paragraph Font'),
    valued(w.priority, 1),
  ) +
  element(
    w.style,
    { [a.kind]: 'table', [a.isDefault]: 1, [a.styleId]: 'TableNormal' },
    valued(w.name, 'Normal Table'),
    valued(w.priority, 99),
  ) +
  element(
    w.style,
    { [a.kind]: 'numbering', [a.isDefault]: 1, [a.styleId]: 'NoList' },
    valued(w.name, 'No List'),
    valued(w.priority, 99),
  );

/** `<w:styles>` for an insertion: our styles only, for Word takes no defaults from there. */
export const insertedStyles = element(w.styles, namespaces, ours, placeholder);

/** `<w:styles>` of a whole document. */
export const documentStyles = element(w.styles, namespaces, foundation, ours, placeholder);
