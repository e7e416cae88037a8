/** Everything of Word this host knows, by type. A member that is not here is answered with Word's `NotImplemented`. */
import type { Vocabulary } from '../protocol/interpreter';
import { bodyType } from './body-type';
import { contentControlCollectionType, contentControlType } from './content-control-type';
import {
  addinServiceType,
  applicationType,
  createdDocumentType,
  documentType,
  searchOptionsType,
  trackedChangeCollectionType,
  trackedChangeType,
} from './document-type';
import { fontType } from './font-type';
import { inlinePictureCollectionType, inlinePictureType } from './inline-picture-type';
import type { SearchOptionsObject } from './objects';
import { paragraphCollectionType, paragraphType } from './paragraph-type';
import { rangeCollectionType, rangeType } from './range-type';
import { pageSetupType, sectionCollectionType, sectionType } from './section-type';
import { tableCellType, tableCollectionType, tableType } from './table-type';

export const vocabulary: Vocabulary = {
  types: {
    AddinInternalService: addinServiceType,
    Application: applicationType,
    Body: bodyType,
    ContentControl: contentControlType,
    ContentControlCollection: contentControlCollectionType,
    Document: documentType,
    DocumentCreated: createdDocumentType,
    Font: fontType,
    InlinePicture: inlinePictureType,
    InlinePictureCollection: inlinePictureCollectionType,
    PageSetup: pageSetupType,
    Paragraph: paragraphType,
    ParagraphCollection: paragraphCollectionType,
    Range: rangeType,
    RangeCollection: rangeCollectionType,
    SearchOptions: searchOptionsType,
    Section: sectionType,
    SectionCollection: sectionCollectionType,
    Table: tableType,
    TableCell: tableCellType,
    TableCollection: tableCollectionType,
    TrackedChange: trackedChangeType,
    TrackedChangeCollection: trackedChangeCollectionType,
  },
  newObjects: {
    'Microsoft.WordServices.Application': (document) => document.make({ type: 'Application' }),
    'Microsoft.WordServices.SearchOptions': (document) =>
      document.make<SearchOptionsObject>({ type: 'SearchOptions', options: {} }),
    'Microsoft.InternalService.AddinInternalService': (document) => document.make({ type: 'AddinInternalService' }),
  },
};
