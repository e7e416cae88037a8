/** Members that several of Word's types have in common. */
import { isW } from '../dom/names';
import { descendants } from '../dom/walk';
import { after, before, endOf, endOfBlocks, startOf, type Spot } from '../dom/marks';
import { paragraphsIn } from '../dom/blocks';
import { changesIn } from '../dom/tracking';
import { parentControl } from '../dom/controls';
import { ancestor } from '../dom/walk';
import { HostError } from '../protocol/host-error';
import { writes, type HostObject, type Method, type Navigation } from '../protocol/type-table';
import { search } from './search';
import { insertBreak, insertOoxml, insertText, location, rootOf, type Target } from './placing';
import type { ElementObject, FontObject, RangeObject } from './objects';
import type { OpenDocument } from './open-document';

/** Both ends of a target. `Whole` of a paragraph holds its mark; `Content` does not. */
export const ends = (target: Target, part: string): readonly [Spot, Spot] => {
  if (target.type === 'Range') return endsOfRange(target as RangeObject, part);
  const { element, type } = target as ElementObject;
  if (part === 'Before') return collapse(before(element));
  if (part === 'After') return collapse(after(element));
  const inner: readonly [Spot, Spot] =
    type === 'Body'
      ? bodyEnds(element)
      : type === 'Paragraph'
        ? [startOf(element), endOf(element)]
        : controlEnds(element);
  if (part === 'Start') return collapse(firstInside(element, inner[0]));
  if (part === 'End') return collapse(lastInside(element, inner[1]));
  if (part === 'Content' || type === 'Body') return inner;
  return [before(element), after(element)];
};

const collapse = (spot: Spot): readonly [Spot, Spot] => [spot, spot];

const bodyEnds = (body: Element): readonly [Spot, Spot] => [startOf(body), endOfBlocks(body)];

const controlEnds = (control: Element): readonly [Spot, Spot] => {
  const content = descendants(control, (each) => isW(each, 'sdtContent'))[0] ?? control;
  return [startOf(content), endOf(content)];
};

const firstInside = (element: Element, otherwise: Spot): Spot => {
  const first = isW(element, 'p') ? element : paragraphsIn(element)[0];
  return first === undefined ? otherwise : startOf(first);
};

const lastInside = (element: Element, otherwise: Spot): Spot => {
  const all = isW(element, 'p') ? [element] : paragraphsIn(element);
  const last = all[all.length - 1];
  return last === undefined ? otherwise : endOf(last);
};

const endsOfRange = ({ marks }: RangeObject, part: string): readonly [Spot, Spot] => {
  if (part === 'Before') return collapse(before(marks.start));
  if (part === 'Start') return collapse(after(marks.start));
  if (part === 'End') return collapse(before(marks.end));
  if (part === 'After') return collapse(after(marks.end));
  return [after(marks.start), before(marks.end)];
};

/** The text and package insertions, search, selection and reviewed text; `insertions` are the locations the type knows. */
export const textMembers = (
  insertions: readonly string[],
  breaks: readonly string[],
): Record<string, Method<Target>> => ({
  InsertText: writes((target, [text, where], document) =>
    insertText(target, String(text), location(where, ...insertions), document),
  ),
  InsertOoxml: writes((target, [xml, where], document) =>
    insertOoxml(target, String(xml), location(where, 'Replace', 'Start', 'End'), document),
  ),
  InsertBreak: writes((target, [type, where], document) =>
    insertBreak(target, type, location(where, ...breaks), document),
  ),
  Search: { run: (target, [text, options], document) => search(target, String(text), options, document) },
  Select: { run: (target, [mode], document) => select(target, mode, document) },
  GetRange: { run: (target, [part], document) => getRange(target, part, document) },
  GetTrackedChanges: { run: (target, _args, document) => trackedChanges(target, document), since: ['WordApi', '1.6'] },
});

const getRange = (target: Target, part: unknown, document: OpenDocument): RangeObject =>
  document.range(...ends(target, location(part ?? 'Whole', 'Whole', 'Start', 'End', 'After', 'Before', 'Content')));

const select = (target: Target, mode: unknown, document: OpenDocument): null => {
  const part = location(mode ?? 'Select', 'Select', 'Start', 'End');
  document.select(...ends(target, part === 'Select' ? (target.type === 'ContentControl' ? 'Content' : 'Whole') : part));
  return null;
};

const trackedChanges = (target: Target, document: OpenDocument): HostObject => {
  const root =
    target.type === 'Range' ? rootOf((target as RangeObject).marks.start) : (target as ElementObject).element;
  return document.collection('TrackedChangeCollection', () =>
    changesIn(root).map((each) => document.element('TrackedChange', each)),
  );
};

/** What stands around: parent controls, tables and cells. `anchor` is the node the search begins at. */
export const surroundings = <T extends Target>(anchor: (target: T) => Node): Record<string, Navigation<T>> => {
  const control = (target: T): Element | null => parentControl(anchor(target));
  const around = (target: T, type: string, name: string, document: OpenDocument): HostObject | null => {
    const found = ancestor(anchor(target), name);
    return found === null ? null : document.element(type, found);
  };
  const needed = (object: HostObject | null): HostObject => {
    if (object === null) throw new HostError('ItemNotFound');
    return object;
  };
  return {
    ParentContentControl: { get: (target, document) => needed(document.control(control(target))) },
    ParentContentControlOrNullObject: { get: (target, document) => document.control(control(target)) },
    ParentTable: { get: (target, document) => needed(around(target, 'Table', 'tbl', document)) },
    ParentTableOrNullObject: { get: (target, document) => around(target, 'Table', 'tbl', document) },
    ParentTableCell: { get: (target, document) => needed(around(target, 'TableCell', 'tc', document)) },
    ParentTableCellOrNullObject: { get: (target, document) => around(target, 'TableCell', 'tc', document) },
    ParentBody: {
      get: (target, document) =>
        document.element('Body', ancestor(anchor(target), 'body', 'hdr', 'ftr', 'tc') ?? document.body),
    },
    Font: { get: (target, document) => document.make<FontObject>({ type: 'Font', owner: target }) },
  };
};

/** The first of a collection, or Word's error. */
export const firstOf = (collection: HostObject): HostObject => {
  const first = collection.items?.[0];
  if (first === undefined) throw new HostError('ItemNotFound');
  return first;
};

/** `getFirst`, `getFirstOrNullObject` and their likes for the last. */
export const firstAndLast: Record<string, Method<HostObject>> = {
  GetFirst: { run: (collection) => firstOf(collection) },
  GetFirstOrNullObject: { run: (collection) => collection.items?.[0] ?? null },
  GetLast: {
    run: (collection) => {
      const last = collection.items?.[collection.items.length - 1];
      if (last === undefined) throw new HostError('ItemNotFound');
      return last;
    },
  },
  GetLastOrNullObject: { run: (collection) => collection.items?.[collection.items.length - 1] ?? null },
};
