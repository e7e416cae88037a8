/** What is built only when something is put into a document: loaded after the pane stands, so that it opens sooner. */
export {
  annexGuidancePackage,
  appendicesPackage,
  appendixPackage,
  bodyTablePackage,
  partsPackage,
  tablePackage,
} from '../core/ooxml/outline-package';
export { outlineToInsert } from './outline-package';
export { newDocumentParts } from './new-document-parts';
export { addresseePackage } from '../core/ooxml/line-package';
