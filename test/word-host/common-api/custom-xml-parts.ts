/** Custom XML parts through the Common API. They are not on the undo stack; untouched ones keep their bytes. ECMA-376 Part 1 §15.2.5, §22.5. */
import { HostError } from '../protocol/host-error';
import type { OpenDocument } from '../word/open-document';
import { CommonApiError } from './common-api-error';

type Data = Readonly<Record<string, unknown>>;

interface Part {
  readonly id: string;
  xml: string;
  /** Name in the package; null until it is saved there. */
  name: string | null;
  changed: boolean;
}

interface Call {
  readonly name: string;
  readonly run: (data: Data) => Readonly<Record<string, unknown>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIP = `${OFFICE}/relationships/customXml`;
const PROPERTIES = `${OFFICE}/relationships/customXmlProps`;
const ITEM = `${OFFICE}/customXml`;
const DATA_ERROR = 6100;
const NOT_FOUND = 5009;
const READ_ONLY = 7000;
const LONGEST_ON_THE_WEB = 1_000_000;

export class CustomXmlParts {
  private parts: Part[];
  private removed: string[] = [];
  private made = 0;
  /** Ids of the opened document; one that was deleted is not given again either. */
  private readonly given = new Set<string>();

  constructor(private readonly document: OpenDocument) {
    this.parts = this.read();
  }

  /** The calls by dispatch id. */
  get calls(): readonly (readonly [number, Call])[] {
    return [
      [128, { name: 'customXmlParts.addAsync', run: (data) => this.add(String(data['xml'])) }],
      [
        129,
        { name: 'customXmlParts.getByIdAsync', run: (data) => ({ DataPartProperties: describe(this.byId(data)) }) },
      ],
      [
        130,
        {
          name: 'customXmlParts.getByNamespaceAsync',
          run: (data) => ({
            DataPartList: this.parts.filter((part) => this.namespaceOf(part) === data['namespace']).map(describe),
          }),
        },
      ],
      [131, { name: 'customXmlPart.getXmlAsync', run: (data) => ({ Data: this.byId(data).xml }) }],
      [133, { name: 'customXmlPart.deleteAsync', run: (data) => this.delete(this.byId(data)) }],
    ];
  }

  /** Writes what changed into the package. */
  flush(): void {
    const { parts } = this.document;
    for (const name of this.removed) {
      const properties = parts.related(name, '/customXmlProps');
      if (properties !== null) parts.remove(properties);
      parts.remove(name);
      parts.remove(name.replace(/([^/]+)$/, '_rels/$1.rels'));
      parts.unrelate(parts.mainName, name);
    }
    this.removed = [];
    for (const part of this.parts.filter((each) => each.changed)) {
      part.name ??= this.attach(part.id);
      parts.put(part.name, part.xml, null);
      part.changed = false;
    }
  }

  private read(): Part[] {
    const { parts } = this.document;
    return parts
      .relationships(parts.mainName)
      .filter((each) => each.type === RELATIONSHIP && parts.has(each.target))
      .map((each) => {
        const properties = parts.related(each.target, '/customXmlProps');
        const id = /itemID="([^"]+)"/.exec(properties === null ? '' : (parts.text(properties) ?? ''))?.[1];
        if (id !== undefined) this.given.add(id);
        return { id: id ?? this.newId(), xml: parts.text(each.target) ?? '', name: each.target, changed: false };
      });
  }

  private attach(id: string): string {
    const { parts } = this.document;
    let number = 1;
    while (parts.has(`customXml/item${number}.xml`)) number += 1;
    const name = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    parts.put(name, '', null);
    parts.put(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${ITEM}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    parts.relate(parts.mainName, RELATIONSHIP, name);
    parts.relate(name, PROPERTIES, properties);
    return name;
  }

  private add(xml: string): Readonly<Record<string, unknown>> {
    if (this.document.profile.readOnly) throw new CommonApiError(READ_ONLY);
    if (/^\s*<\?xml/.test(xml)) throw new CommonApiError(DATA_ERROR);
    if (this.document.profile.platform === 'OfficeOnline' && xml.length > LONGEST_ON_THE_WEB)
      throw new CommonApiError(DATA_ERROR);
    try {
      this.document.tools.parse(xml);
    } catch (error) {
      if (error instanceof HostError) throw new CommonApiError(DATA_ERROR);
      throw error;
    }
    const part: Part = { id: this.newId(), xml, name: null, changed: true };
    this.parts.push(part);
    return { DataPartProperties: describe(part) };
  }

  private delete(part: Part): Readonly<Record<string, unknown>> {
    if (this.document.profile.readOnly) throw new CommonApiError(READ_ONLY);
    this.parts = this.parts.filter((each) => each !== part);
    if (part.name !== null) this.removed.push(part.name);
    return {};
  }

  private byId(data: Data): Part {
    const found = this.parts.find((part) => part.id === data['id']);
    if (found === undefined) throw new CommonApiError(NOT_FOUND);
    return found;
  }

  private namespaceOf(part: Part): string | null {
    return this.document.tools.parse(part.xml).documentElement.namespaceURI;
  }

  private newId(): string {
    do this.made += 1;
    while (this.given.has(idOfNumber(this.made)));
    return idOfNumber(this.made);
  }
}

/** Id of the n-th part that was made here. */
const idOfNumber = (number: number): string => `{A0000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;

const describe = (part: Part): { readonly id: string; readonly DataPartBuiltIn: boolean } => ({
  id: part.id,
  DataPartBuiltIn: false,
});
