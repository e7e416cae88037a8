/** A .docx as its parts. Parts that are never written keep their bytes. Open Packaging Conventions, ECMA-376 Part 2. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { descendants } from '../dom/walk';
import type { XmlTools } from './xml-tools';

/** A relationship with its target as a part name (`word/styles.xml`) or, outside the package, as written. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

interface Part {
  bytes: Uint8Array | null;
  document: Document | null;
  changed: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** State of a package at one moment, for undo. Parsed parts are kept as text: cloning a tree costs several times as much. */
export type PackageMoment = ReadonlyMap<
  string,
  { readonly bytes: Uint8Array | null; readonly text: string | null; readonly changed: boolean }
>;

export class DocxPackage {
  private constructor(
    private readonly tools: XmlTools,
    private parts: Map<string, Part>,
  ) {}

  /** Reads a .docx; throws when it is no zip or has no main document. */
  static read(bytes: Uint8Array, tools: XmlTools): DocxPackage {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
    return new DocxPackage(
      tools,
      new Map(parts.map(([name, data]) => [name, { bytes: data, document: null, changed: false }])),
    );
  }

  /** Makes a package of texts. */
  static of(texts: Readonly<Record<string, string>>, tools: XmlTools): DocxPackage {
    return new DocxPackage(
      tools,
      new Map(
        Object.entries(texts).map(([name, text]) => [name, { bytes: strToU8(text), document: null, changed: false }]),
      ),
    );
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The part as a document, parsed once; null when there is none. */
  xml(name: string): Document | null {
    const part = this.parts.get(name);
    if (part === undefined) return null;
    part.document ??= this.tools.parse(strFromU8(part.bytes ?? new Uint8Array()));
    return part.document;
  }

  /** Name of the part that was parsed into this document; null when there is none. */
  nameOf(document: Node | null): string | null {
    return [...this.parts].find(([, part]) => part.document !== null && part.document === document)?.[0] ?? null;
  }

  /** The part as text, as it would be saved; null when there is none. */
  text(name: string): string | null {
    const part = this.parts.get(name);
    if (part === undefined) return null;
    if (part.document !== null && part.changed) return this.tools.serialize(part.document);
    return strFromU8(part.bytes ?? new Uint8Array());
  }

  /** Says that the part's document was written. */
  touch(name: string): void {
    const part = this.parts.get(name);
    if (part !== undefined) part.changed = true;
  }

  /** Adds or replaces a part; `contentType` null = covered by the defaults. */
  put(name: string, content: string | Document, contentType: string | null): void {
    this.parts.set(
      name,
      typeof content === 'string'
        ? { bytes: strToU8(content), document: null, changed: false }
        : { bytes: null, document: content, changed: true },
    );
    if (contentType !== null) this.declare(name, contentType);
  }

  remove(name: string): void {
    this.parts.delete(name);
    this.forget(CONTENT_TYPES, TYPES, 'Override', (element) => element.getAttribute('PartName') === `/${name}`);
  }

  /** Relationships of a part; '' gives those of the package. */
  relationships(source: string): Relationship[] {
    const document = this.xml(relationshipsPart(source));
    if (document === null) return [];
    return descendants(document, (element) => element.localName === 'Relationship').map((element) => ({
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target:
        element.getAttribute('TargetMode') === 'External'
          ? (element.getAttribute('Target') ?? '')
          : resolve(source, element.getAttribute('Target') ?? ''),
    }));
  }

  /** Relates a part to another and answers with the id. */
  relate(source: string, type: string, target: string): string {
    const name = relationshipsPart(source);
    if (!this.has(name)) this.put(name, `<Relationships xmlns="${RELATIONSHIPS}"/>`, null);
    const root = this.root(name);
    const used = new Set(this.relationships(source).map((each) => each.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const element = root.ownerDocument.createElementNS(RELATIONSHIPS, 'Relationship');
    element.setAttribute('Id', `rId${number}`);
    element.setAttribute('Type', type);
    element.setAttribute('Target', `/${target}`);
    root.appendChild(element);
    this.touch(name);
    return `rId${number}`;
  }

  /** Removes the relationships of a part that lead to `target`. */
  unrelate(source: string, target: string): void {
    this.forget(
      relationshipsPart(source),
      RELATIONSHIPS,
      'Relationship',
      (element) => resolve(source, element.getAttribute('Target') ?? '') === target,
    );
  }

  /** Name of the main document part. */
  get mainName(): string {
    return this.relationships('').find((each) => each.type.endsWith('/officeDocument'))?.target ?? 'word/document.xml';
  }

  /** Name of the first part of a kind related to `source`, by the end of the relationship type, e.g. `/styles`. */
  related(source: string, typeEnd: string): string | null {
    return this.relationships(source).find((each) => each.type.endsWith(typeEnd))?.target ?? null;
  }

  /** The zip. */
  save(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const [name, part] of this.parts) {
      files[name] =
        part.changed && part.document !== null
          ? strToU8(this.tools.serialize(part.document))
          : (part.bytes ?? new Uint8Array());
    }
    return zipSync(files, { level: 6 });
  }

  /** Everything as it is now. */
  moment(): PackageMoment {
    return new Map(
      [...this.parts].map(([name, { bytes, document, changed }]) => [
        name,
        { bytes, text: document === null ? null : this.tools.serialize(document), changed },
      ]),
    );
  }

  /** Goes back to a moment. Parsed parts keep their documents, with another root. */
  restore(moment: PackageMoment): void {
    const before = this.parts;
    this.parts = new Map();
    for (const [name, { bytes, text, changed }] of moment) {
      const document = text === null ? null : (before.get(name)?.document ?? this.tools.parse(text));
      if (text !== null && document !== null) {
        document.replaceChild(
          document.importNode(this.tools.parse(text).documentElement, true),
          document.documentElement,
        );
      }
      this.parts.set(name, { bytes, document, changed });
    }
  }

  private root(name: string): Element {
    const root = this.xml(name)?.documentElement;
    if (root === undefined) throw new Error(`no part ${name}`);
    return root;
  }

  private declare(name: string, contentType: string): void {
    const root = this.root(CONTENT_TYPES);
    const element = root.ownerDocument.createElementNS(TYPES, 'Override');
    element.setAttribute('PartName', `/${name}`);
    element.setAttribute('ContentType', contentType);
    root.appendChild(element);
    this.touch(CONTENT_TYPES);
  }

  private forget(part: string, namespace: string, element: string, goes: (element: Element) => boolean): void {
    const document = this.xml(part);
    if (document === null) return;
    for (const each of descendants(
      document,
      (one) => one.namespaceURI === namespace && one.localName === element && goes(one),
    )) {
      each.parentNode?.removeChild(each);
      this.touch(part);
    }
  }
}

/** Name of the part that holds the relationships of `source`. */
export const relationshipsPart = (source: string): string => {
  const slash = source.lastIndexOf('/');
  return source === '' ? '_rels/.rels' : `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
};

const resolve = (source: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const segments = source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};
