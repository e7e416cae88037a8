/** Word's objects as the host holds them: elements of the tree, pairs of marks, and lists of those. */
import type { HostObject } from '../protocol/type-table';
import type { Marks } from '../dom/marks';

/** An object that is an element: body (also of a header, footer or cell), paragraph, control, table, cell, section (`w:sectPr`), tracked change. */
export interface ElementObject extends HostObject {
  readonly element: Element;
}

/** A range: two marks. */
export interface RangeObject extends HostObject {
  readonly type: 'Range';
  readonly marks: Marks;
}

/** A list; its items are fixed when it is read. */
export interface CollectionObject extends HostObject {
  readonly items: readonly HostObject[];
}

/** The font of what `runs` gives at the moment it is asked. */
export interface FontObject extends HostObject {
  readonly type: 'Font';
  readonly owner: ElementObject | RangeObject;
}

/** Options of a search, filled by the request. */
export interface SearchOptionsObject extends HostObject {
  readonly type: 'SearchOptions';
  readonly options: Record<string, boolean>;
}

/** A document made by `createDocument`, not yet open. */
export interface CreatedDocumentObject extends HostObject {
  readonly type: 'DocumentCreated';
  readonly base64: string;
}
