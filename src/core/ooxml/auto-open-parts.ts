/** The parts by which Word opens the pane together with the document. Source: [MS-OWEXML] 2.2, 2.3. */
import { contentTypes, relationshipsPart, relationshipTypes } from './package-parts';
import { element, xmlDeclaration } from './xml';

/** Where Word finds the add-in: as in the manifest and in the catalogue it was installed from. */
export interface AutoOpen {
  readonly addInId: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

/** A part of a package with its content type. */
export interface PackagePart {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
}

const folder = 'word/webextensions';
const relationshipNamespace = { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' };

/** Target of the package's own relationship to the panes. */
export const taskPanesTarget = `${folder}/taskpanes.xml`;

/** `<we:webextension><we:reference/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot/></we:webextension>` */
const webExtension = ({ addInId, version, store, storeType }: AutoOpen): string =>
  element(
    'we:webextension',
    {
      'xmlns:we': 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
      id: `{${addInId.toUpperCase()}}`,
    },
    element('we:reference', { id: addInId, version, store, storeType }),
    element('we:alternateReferences'),
    element(
      'we:properties',
      {},
      element('we:property', { name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' }),
    ),
    element('we:bindings'),
    element('we:snapshot', relationshipNamespace),
  );

/** Visible at once: the document was made by the pane, and the pane verifies it when it opens. */
const taskPanes = element(
  'wetp:taskpanes',
  { 'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11' },
  element(
    'wetp:taskpane',
    { dockstate: 'right', visibility: 1, width: 350, row: 4 },
    element('wetp:webextensionref', { ...relationshipNamespace, 'r:id': 'rId1' }),
  ),
);

/** The panes, their relationship, the add-in. */
export const autoOpenParts = (autoOpen: AutoOpen): readonly PackagePart[] => [
  { name: taskPanesTarget, type: contentTypes.taskPanes, xml: xmlDeclaration + taskPanes },
  {
    name: `${folder}/_rels/taskpanes.xml.rels`,
    type: contentTypes.relationships,
    xml: relationshipsPart([{ id: 'rId1', type: relationshipTypes.webExtension, target: 'webextension1.xml' }]),
  },
  {
    name: `${folder}/webextension1.xml`,
    type: contentTypes.webExtension,
    xml: xmlDeclaration + webExtension(autoOpen),
  },
];
