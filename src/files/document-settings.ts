/** What the settings of a document say of Track Changes. ECMA-376 Part 1, 17.15.1.90. */
import type { FileDocument } from '../core/report/file-document';
import { isOn } from './document-measures';
import { childOf, xmlTree } from './xml-tree';

/** Whether what is typed next is tracked. */
export function readSettings(xml: string): Pick<FileDocument, 'tracking'> {
  const tracked = childOf(xmlTree(xml), 'trackRevisions');
  return { tracking: tracked !== null && isOn(tracked) ? 'on' : 'off' };
}
