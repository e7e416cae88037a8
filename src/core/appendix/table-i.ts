/** Phụ lục I: the documents of the cluster and of its units, listed one by one or counted by kind. */
import { documentList } from './document-list';
import { documentSummary } from './document-summary';
import type { DocumentData } from './document-words';
import type { TableModel } from './table-model';

/** The table of Phụ lục I in the layout she chose. */
export const tableI = (data: DocumentData): TableModel =>
  data.documentLayout === 'list' ? documentList(data) : documentSummary(data);
