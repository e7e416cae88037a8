/** The lists of a document: levels of each, with what an instance changes. ECMA-376 Part 1, 17.9. */
import { isOn, wholeNumber } from './document-measures';
import { indentsOf, type Indents } from './document-paragraph-look';
import { childOf, nodeAt, valueAt, xmlTree, type XmlNode } from './xml-tree';

/** A level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** What is printed, `%1` for the number of the first level. */
  readonly text: string;
  /** Level, from 1, whose use begins this one anew; 0 = none does; null = every one above. */
  readonly restart: number | null;
  /** Numbers of other levels print as figures. */
  readonly legal: boolean;
  readonly indents: Indents;
  /** Paragraph style it belongs to. */
  readonly style: string | null;
}

/** A list as paragraphs name it. */
export interface List {
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers this instance begins with anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists by `w:numId`. */
export type Lists = ReadonlyMap<string, List>;

const levelNumber = (node: XmlNode): number => wholeNumber(node.attribute('ilvl'), 0, 0, 8);

function levelOf(node: XmlNode): ListLevel {
  const legal = childOf(node, 'isLgl');
  const restart = valueAt(node, 'lvlRestart');
  return {
    start: wholeNumber(valueAt(node, 'start'), 0, 0, 1_000_000),
    format: valueAt(node, 'numFmt') ?? 'decimal',
    text: valueAt(node, 'lvlText') ?? '',
    restart: restart === null ? null : wholeNumber(restart, 0, 0, 9),
    legal: legal !== null && isOn(legal),
    indents: indentsOf(nodeAt(node, 'pPr', 'ind')),
    style: valueAt(node, 'pStyle'),
  };
}

const levelsOf = (node: XmlNode): Map<number, ListLevel> =>
  new Map(node.children.filter(({ name }) => name === 'lvl').map((level) => [levelNumber(level), levelOf(level)]));

/** The lists of a numbering part; '' = none. A list may take its levels from a list style (`w:numStyleLink`). */
export function readLists(xml: string): Lists {
  const parts = xmlTree(xml)?.children ?? [];
  const definitions = new Map<string, XmlNode>();
  const byStyle = new Map<string, string>();
  for (const part of parts) {
    if (part.name !== 'abstractNum') continue;
    const id = part.attribute('abstractNumId') ?? '';
    definitions.set(id, part);
    const style = valueAt(part, 'styleLink');
    if (style !== null) byStyle.set(style, id);
  }
  const levels = new Map([...definitions].map(([id, node]) => [id, levelsOf(node)] as const));
  const lists = new Map<string, List>();
  for (const part of parts) {
    if (part.name !== 'num') continue;
    const named = valueAt(part, 'abstractNumId') ?? '';
    const definition = byStyle.get(valueAt(definitions.get(named) ?? null, 'numStyleLink') ?? '') ?? named;
    const overrides = part.children.filter(({ name }) => name === 'lvlOverride');
    const own = new Map(
      overrides.flatMap((each) => [...levelsOf(each).values()].map((level) => [levelNumber(each), level])),
    );
    const starts = new Map(
      overrides.flatMap((each) => {
        const start = valueAt(each, 'startOverride');
        return start === null ? [] : [[levelNumber(each), wholeNumber(start, 0, 0, 1_000_000)] as const];
      }),
    );
    const whole = new Map([...(levels.get(definition) ?? new Map<number, ListLevel>()), ...own]);
    lists.set(part.attribute('numId') ?? '', { definition, levels: whole, starts });
  }
  return lists;
}
