/** manifest.xml as the tests read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';

export const projectFolder = join(__dirname, '../..');
export const manifestText = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');

/** An element with what the rules ask of it. */
export interface ManifestElement {
  readonly name: string;
  readonly text: string;
  readonly parent: string;
  attribute(name: string): string;
}

/** Every element with a given name, whatever its prefix, in document order. `*` gives all. */
export function elements(text: string, name: string): ManifestElement[] {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return Array.from(document.getElementsByTagNameNS('*', name)).map((element) => ({
    name: element.localName ?? '',
    text: element.textContent ?? '',
    parent: element.parentNode?.nodeName ?? '',
    attribute: (attribute) => element.getAttribute(attribute) ?? '',
  }));
}
