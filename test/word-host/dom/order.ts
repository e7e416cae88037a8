/** Property children in the order the schema wants them. ECMA-376 Part 1: pPr §17.3.1.26, rPr §17.3.2.28, sdtPr §17.5.2.38, sectPr §17.6.17. */
import { isW, makeW, setW } from './names';
import { child, childElements, detach } from './walk';

const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
    ' ',
  ),
  rPr: 'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  ),
  sdtPr:
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex appearance color equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography'.split(
      ' ',
    ),
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'.split(
      ' ',
    ),
};

/** Puts `property` among the children of `properties` where the schema wants it. */
export const insertOrdered = (properties: Element, property: Element): Element => {
  const order = orders[properties.localName] ?? [];
  const place = order.indexOf(property.localName);
  const follower = childElements(properties).find((each) => order.indexOf(each.localName) > place);
  properties.insertBefore(property, follower ?? null);
  return property;
};

/** Sets (or with null removes) a `w:` property with the given attributes; `{}` makes an on/off property. */
export const setProperty = (
  properties: Element,
  name: string,
  attributes: Readonly<Record<string, string>> | null,
): Element | null => {
  const present = child(properties, name);
  if (attributes === null) {
    if (present !== null) detach(present);
    return null;
  }
  const element = present ?? insertOrdered(properties, makeW(properties, name));
  for (const [key, value] of Object.entries(attributes)) setW(element, key, value);
  return element;
};

/** The property element of a paragraph, run, control or table (`pPr`, `rPr` …), made as first child when it is missing. */
export const properties = (owner: Element, name: string): Element => {
  const present = child(owner, name);
  if (present !== null) return present;
  const made = makeW(owner, name);
  if (owner.localName === 'pPr' || owner.localName === 'sdtPr') return insertOrdered(owner, made);
  owner.insertBefore(made, owner.firstChild);
  return made;
};

/** Whether an on/off property is on. */
export const isOn = (parent: Element | null, name: string): boolean => {
  const element = child(parent, name);
  return (
    isW(element, name) &&
    !['0', 'false', 'off', 'none'].includes(element.getAttributeNS(element.namespaceURI, 'val') ?? 'true')
  );
};
