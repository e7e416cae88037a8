/** Finds, in the XML of a document, the controls that hold changes nobody has accepted. A scan, no tree: the XML may be megabytes. */

/** Starts and ends of controls and changes, and the tags of controls; quoted attribute values may hold `>`. */
const marks = /<(\/?)w:(sdt|tag|ins|del|moveFrom|moveTo)((?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?)>/gu;

interface OpenControl {
  tag: string;
  changed: boolean;
}

/**
 * Tags of the controls of the main text in or around which something was inserted, deleted or moved by Track Changes
 * (ECMA-376 Part 1 §17.13.5.14–25, paragraph marks included); changes of format do not count.
 * A tag that repeats is changed when one of its controls is. `xml` is a flat OPC package or a main document, prefix `w`.
 */
export function trackedTags(xml: string): ReadonlySet<string> {
  const tags = new Set<string>();
  const controls: OpenControl[] = [];
  let changes = 0;
  for (const [, slash, name, attributes = ''] of mainText(xml).matchAll(marks)) {
    const ends = slash === '/';
    const empty = attributes.endsWith('/');
    const inner = controls.at(-1);
    if (name === 'tag') {
      if (inner) inner.tag = tagIn(attributes);
    } else if (name === 'sdt') {
      if (!ends) controls.push({ tag: '', changed: changes > 0 });
      else if (controls.pop()?.changed === true && inner) tags.add(inner.tag);
    } else if (ends) {
      changes -= 1;
    } else {
      for (const control of controls) control.changed = true;
      if (!empty) changes += 1;
    }
  }
  return tags;
}

/** Other parts of a package (notes, comments, headers, building blocks) have no `w:body`. */
function mainText(xml: string): string {
  const start = xml.search(/<w:body[\s>]/u);
  const end = xml.indexOf('</w:body>', start);
  return start < 0 ? '' : xml.slice(start, end < 0 ? xml.length : end);
}

const tagIn = (attributes: string): string => /\sw:val=["']([^"']*)["']/u.exec(attributes)?.[1] ?? '';
