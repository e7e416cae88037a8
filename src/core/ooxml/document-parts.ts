/** The small parts of a whole .docx: settings, fonts, header, properties, and the report's data. */
import { DATA_NAMESPACE } from '../report/report-data';
import { a, namespaces, w } from './names';
import { pageNumberBlock } from './outline-package';
import { typeface } from './official-format';
import { printBlocks } from './print-document';
import { valued } from './print-properties';
import { element, xmlDeclaration } from './xml';

const wordUri = 'http://schemas.microsoft.com/office/word';

/** `<w:settings>`: the present document format (15), Vietnamese, comma as decimal sign. */
export const settingsPart =
  xmlDeclaration +
  element(
    w.settings,
    namespaces,
    valued(w.defaultTab, 720),
    element(
      w.compatibility,
      {},
      element(w.compatibilitySetting, { [a.name]: 'compatibilityMode', [a.uri]: wordUri, [a.value]: 15 }),
    ),
    element(w.themeFontLanguage, { [a.value]: 'vi-VN' }),
    valued(w.decimalSymbol, ','),
    valued(w.listSeparator, ';'),
  );

/** `<w:fonts>`: the one typeface, roman and proportional, so that a computer without it takes a like one. */
export const fontTablePart =
  xmlDeclaration +
  element(
    w.fontTable,
    namespaces,
    element(w.font, { [a.name]: typeface }, valued(w.family, 'roman'), valued(w.pitch, 'variable')),
  );

/** `<w:hdr>` with the page number. */
export const headerPart =
  xmlDeclaration + element(w.header, namespaces, printBlocks([pageNumberBlock], { promptName: null }));

/** `docProps/core.xml`: title and language; no time, so that the same report gives the same bytes. ECMA-376 Part 2, 11. */
export const corePropertiesPart = (title: string): string =>
  xmlDeclaration +
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${element('dc:title', {}, title)}${element('dc:language', {}, 'vi-VN')}</cp:coreProperties>`;

/** `docProps/app.xml`. 22.2 */
export const extendedPropertiesPart =
  xmlDeclaration +
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Microsoft Office Word'),
    element('AppVersion', {}, '16.0000'),
  );

/** `customXml/itemProps1.xml`: identity and namespace of the report's data. 22.5.2.1 */
export const dataPropertiesPart =
  xmlDeclaration +
  element(
    'ds:datastoreItem',
    {
      'ds:itemID': '{6B0C1A5E-3F0D-4D0B-9C55-2E6E0B7A9D11}',
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': DATA_NAMESPACE })),
  );
