/** Parts of a Word package: names, content types, relationships. ECMA-376 Part 1, 11.3 and 15.2; Part 2 for the package itself. */
import { element, xmlDeclaration } from './xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office/2011/relationships';
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Types of relationship, each with the section of its part. */
export const relationshipTypes = {
  document: `${office}/officeDocument`, // 11.3.10
  styles: `${office}/styles`, // 11.3.12
  settings: `${office}/settings`, // 11.3.3
  fontTable: `${office}/fontTable`, // 11.3.5
  header: `${office}/header`, // 11.3.9
  glossary: `${office}/glossaryDocument`, // 11.3.8
  customXml: `${office}/customXml`, // 15.2.5
  customXmlProperties: `${office}/customXmlProps`, // 15.2.6
  extendedProperties: `${office}/extended-properties`, // 15.2.12.3
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', // Part 2, 11
  taskPanes: `${microsoft}/webextensiontaskpanes`, // [MS-OWEXML] 2.1
  webExtension: `${microsoft}/webextension`, // [MS-OWEXML] 2.1
} as const;

/** Content types of the parts. */
export const contentTypes = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  document: `${wordprocessing}.document.main+xml`,
  styles: `${wordprocessing}.styles+xml`,
  settings: `${wordprocessing}.settings+xml`,
  fontTable: `${wordprocessing}.fontTable+xml`,
  header: `${wordprocessing}.header+xml`,
  glossary: `${wordprocessing}.document.glossary+xml`,
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  taskPanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

/** A relationship of a part: its id there, its type, and where it points, relative to the part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** `<Relationships><Relationship Id Type Target/>…</Relationships>`, without the XML declaration. Part 2, 9.3. */
export const relationshipsElement = (relationships: readonly Relationship[]): string =>
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relationships.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
  );

/** A `.rels` part. */
export const relationshipsPart = (relationships: readonly Relationship[]): string =>
  xmlDeclaration + relationshipsElement(relationships);

/** `[Content_Types].xml`: relationships and plain XML by their extension, every other part by its name. Part 2, 10.1.2. */
export const contentTypesPart = (types: ReadonlyMap<string, string>): string =>
  xmlDeclaration +
  element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: contentTypes.relationships }),
    element('Default', { Extension: 'xml', ContentType: contentTypes.xml }),
    ...[...types].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })),
  );
