/** The whole report as the parts of a .docx, for *Tạo văn bản mới*. */
import type { ReportContent } from '../report/report-content';
import type { AppendixTables } from './appendix-blocks';
import { type AutoOpen, autoOpenParts, taskPanesTarget } from './auto-open-parts';
import {
  corePropertiesPart,
  dataPropertiesPart,
  extendedPropertiesPart,
  fontTablePart,
  headerPart,
  settingsPart,
} from './document-parts';
import { glossaryPart, promptName } from './glossary-part';
import { namespaces, w } from './names';
import { contentTypes, contentTypesPart, relationshipsPart, relationshipTypes } from './package-parts';
import { printBlocks } from './print-document';
import { sectionProperties } from './print-properties';
import { reportBlocks, section } from './report-blocks';
import { documentStyles } from './styles-part';
import { element, xmlDeclaration } from './xml';
import { xmlText } from './xml-text';

/** What the new document carries besides its text. */
export interface DocumentExtras {
  /** XML of the report's data, without declaration; null = none yet. */
  readonly dataPart: string | null;
  /** The add-in to open with the document; null = none. */
  readonly autoOpen: AutoOpen | null;
  /** Tables of the annexes; an annex without one shows its guidance. */
  readonly tables?: AppendixTables;
}

/**
 * Every part by its name in the package. The last annex stands in the document's last section, so that no empty page
 * follows it; page numbers stand in the header of all sections, from 1, and on no section's first page.
 * The same report gives the same parts.
 */
export const reportParts = (content: ReportContent, extras: DocumentExtras): ReadonlyMap<string, string> => {
  const header = 'rId4';
  const blocks = reportBlocks(content, {
    lastAppendix: 'final-section',
    header,
    ...(extras.tables === undefined ? {} : { tables: extras.tables }),
  });
  const last = section(content.appendices.at(-1)?.orientation ?? 'portrait');
  const body = element(w.body, {}, printBlocks(blocks, { promptName }), sectionProperties(last));
  const year = xmlText(content.fields.year ?? '');
  const { dataPart, autoOpen } = extras;

  const typed: readonly (readonly [name: string, type: string, xml: string])[] = [
    ['word/document.xml', contentTypes.document, xmlDeclaration + element(w.document, namespaces, body)],
    ['word/styles.xml', contentTypes.styles, xmlDeclaration + documentStyles],
    ['word/settings.xml', contentTypes.settings, settingsPart],
    ['word/fontTable.xml', contentTypes.fontTable, fontTablePart],
    ['word/header1.xml', contentTypes.header, headerPart],
    ['word/glossary/document.xml', contentTypes.glossary, glossaryPart(blocks)],
    ['word/glossary/styles.xml', contentTypes.styles, xmlDeclaration + documentStyles],
    [
      'docProps/core.xml',
      contentTypes.coreProperties,
      corePropertiesPart(`Báo cáo tổng kết công tác thi đua, khen thưởng năm ${year}`),
    ],
    ['docProps/app.xml', contentTypes.extendedProperties, extendedPropertiesPart],
  ];
  const panes = autoOpen === null ? [] : autoOpenParts(autoOpen);
  const overrides = new Map([
    ...typed.map(([name, type]) => [name, type] as const),
    ...panes.filter(({ type }) => type !== contentTypes.relationships).map(({ name, type }) => [name, type] as const),
    ...(dataPart === null ? [] : [['customXml/itemProps1.xml', contentTypes.customXmlProperties] as const]),
  ]);

  return new Map([
    ['[Content_Types].xml', contentTypesPart(overrides)],
    [
      '_rels/.rels',
      relationshipsPart([
        { id: 'rId1', type: relationshipTypes.document, target: 'word/document.xml' },
        { id: 'rId2', type: relationshipTypes.coreProperties, target: 'docProps/core.xml' },
        { id: 'rId3', type: relationshipTypes.extendedProperties, target: 'docProps/app.xml' },
        ...(autoOpen === null ? [] : [{ id: 'rId4', type: relationshipTypes.taskPanes, target: taskPanesTarget }]),
      ]),
    ],
    ...typed.map(([name, , xml]) => [name, xml] as const),
    [
      'word/_rels/document.xml.rels',
      relationshipsPart([
        { id: 'rId1', type: relationshipTypes.styles, target: 'styles.xml' },
        { id: 'rId2', type: relationshipTypes.settings, target: 'settings.xml' },
        { id: 'rId3', type: relationshipTypes.fontTable, target: 'fontTable.xml' },
        { id: header, type: relationshipTypes.header, target: 'header1.xml' },
        { id: 'rId5', type: relationshipTypes.glossary, target: 'glossary/document.xml' },
        ...(dataPart === null
          ? []
          : [{ id: 'rId6', type: relationshipTypes.customXml, target: '../customXml/item1.xml' }]),
      ]),
    ],
    [
      'word/glossary/_rels/document.xml.rels',
      relationshipsPart([{ id: 'rId1', type: relationshipTypes.styles, target: 'styles.xml' }]),
    ],
    ...panes.map(({ name, xml }) => [name, xml] as const),
    ...(dataPart === null
      ? []
      : ([
          ['customXml/item1.xml', xmlDeclaration + dataPart],
          ['customXml/itemProps1.xml', dataPropertiesPart],
          [
            'customXml/_rels/item1.xml.rels',
            relationshipsPart([{ id: 'rId1', type: relationshipTypes.customXmlProperties, target: 'itemProps1.xml' }]),
          ],
        ] as const)),
  ]);
};
