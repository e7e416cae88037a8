/** `Word.Table`, its cells and collections: as much as reading and single cells need. */
import { getW, isW } from '../dom/names';
import { ancestor, at, child, descendants, detach } from '../dom/walk';
import { blocksIn, makeRun } from '../dom/blocks';
import { isOn } from '../dom/order';
import { textOf } from '../dom/text';
import { empty, mend } from '../edit/deletion';
import { refuseLockedControls } from '../edit/edit-rules';
import { insertParagraphBeside } from '../edit/insertion';
import { HostError } from '../protocol/host-error';
import { defineType, reads, writes, type HostObject } from '../protocol/type-table';
import type { CollectionObject, ElementObject, RangeObject } from './objects';
import type { OpenDocument } from './open-document';
import { clearBody, location } from './placing';
import { wrapInControl } from './wrapping';
import { firstAndLast, surroundings } from './shared-members';

/** Rows of a table, those in row controls too. */
export const rowsOf = (table: Element): Element[] =>
  descendants(
    table,
    (each) => isW(each, 'tr'),
    (each) => !isW(each, 'tr'),
  );

/** Cells of a row. */
export const cellsOf = (row: Element): Element[] =>
  descendants(
    row,
    (each) => isW(each, 'tc'),
    (each) => !isW(each, 'tc'),
  );

/** Tables directly in a story or control, nested ones left out, as Word's collections have them. */
export const tablesIn = (
  root: Node,
  document: OpenDocument,
  also: (table: Element) => boolean = () => true,
): CollectionObject => {
  const found = (): Element[] =>
    descendants(
      root,
      (each) => isW(each, 'tbl'),
      (each) => !isW(each, 'tbl', 'p'),
    ).filter(also);
  return document.collection('TableCollection', () => found().map((each) => document.element('Table', each)));
};

/** A merged table: Word refuses to number its cells. */
const isMerged = (table: Element): boolean => descendants(table, (each) => isW(each, 'vMerge', 'gridSpan')).length > 0;

const cellAt = (table: Element, row: unknown, column: unknown, document: OpenDocument): HostObject | null => {
  const tableRow = rowsOf(table)[Number(row)];
  const cell = tableRow === undefined ? undefined : cellsOf(tableRow)[Number(column)];
  return cell === undefined ? null : document.element('TableCell', cell);
};

const setCellText = (cell: Element, value: unknown, document: OpenDocument): void => {
  refuseLockedControls(descendants(cell, (each) => isW(each, 'sdt')));
  clearBody(cell, document);
  const paragraph = blocksIn(cell)[0];
  if (paragraph === undefined) return;
  empty(paragraph, document.rules);
  if (String(value) !== '') paragraph.appendChild(makeRun(paragraph, String(value), at(paragraph, 'pPr/rPr')));
};

export const tableType = defineType<ElementObject>({
  scalars: {
    RowCount: reads(({ element }) => rowsOf(element).length),
    HeaderRowCount: reads(
      ({ element }) => rowsOf(element).filter((row) => isOn(child(row, 'trPr'), 'tblHeader')).length,
    ),
    NestingLevel: reads(({ element }) => {
      let level = 1;
      for (let around = ancestor(element, 'tbl'); around !== null; around = ancestor(around, 'tbl')) level += 1;
      return level;
    }),
    IsUniform: reads(
      ({ element }) => !isMerged(element) && new Set(rowsOf(element).map((row) => cellsOf(row).length)).size === 1,
    ),
    Values: reads(({ element }, document) =>
      rowsOf(element).map((row) => cellsOf(row).map((cell) => textOf(cell, document.textRules()))),
    ),
    Style: reads(({ element }) => getW(at(element, 'tblPr/tblStyle'), 'val') ?? ''),
  },
  navigations: {
    ...surroundings<ElementObject>(({ element }) => element),
    Tables: { get: ({ element }, document) => nestedTables(element, document) },
  },
  methods: {
    Delete: writes(({ element }, _args, document) => {
      refuseLockedControls(descendants(element, (each) => isW(each, 'sdt')));
      const container = element.parentNode as Element;
      detach(element);
      mend(container, document.rules);
    }),
    GetCell: {
      run: ({ element }, [row, column], document) => {
        const cell = cellAt(element, row, column, document);
        if (cell === null) throw new HostError('ItemNotFound');
        return cell;
      },
    },
    GetCellOrNullObject: { run: ({ element }, [row, column], document) => cellAt(element, row, column, document) },
    GetRange: {
      run: ({ element }, _args, document): RangeObject =>
        document.range(
          { parent: element.parentNode as Node, before: element },
          { parent: element.parentNode as Node, before: element.nextSibling },
        ),
    },
    InsertParagraph: writes(({ element }, [text, where], document) =>
      document.element(
        'Paragraph',
        insertParagraphBeside(
          element,
          location(where, 'Before', 'After') as 'Before',
          String(text),
          null,
          document.rules,
        ),
      ),
    ),
    InsertContentControl: writes(({ element }, _args, document) => wrapInControl(element, element, document)),
  },
});

const nestedTables = (table: Element, document: OpenDocument): CollectionObject =>
  document.collection('TableCollection', () => rowsOf(table).flatMap((row) => [...tablesIn(row, document).items]));

export const tableCollectionType = defineType<CollectionObject>({ methods: firstAndLast });

export const tableCellType = defineType<ElementObject>({
  scalars: {
    Value: {
      get: ({ element }, document) => textOf(element, document.textRules()),
      set: ({ element }, value, document) => setCellText(element, value, document),
    },
    RowIndex: reads(({ element }) =>
      rowsOf(ancestor(element, 'tbl') as Element).indexOf(ancestor(element, 'tr') as Element),
    ),
    CellIndex: reads(({ element }) => {
      if (isMerged(ancestor(element, 'tbl') as Element)) throw new HostError('GeneralException');
      return cellsOf(ancestor(element, 'tr') as Element).indexOf(element);
    }),
    Width: reads(({ element }) => Number(getW(child(child(element, 'tcPr'), 'tcW'), 'w') ?? 0) / 20),
  },
  navigations: {
    Body: { get: ({ element }, document) => document.element('Body', element) },
    ParentTable: { get: ({ element }, document) => document.element('Table', ancestor(element, 'tbl') as Element) },
  },
});
