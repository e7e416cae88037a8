/** Parsing and serialising with whichever XML library the host was given. */
import { HostError } from '../protocol/host-error';
import type { XmlLibrary } from '../word-host';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MARKS = /<word-host:mark\b[^>]*\/>/g;

export class XmlTools {
  constructor(private readonly library: XmlLibrary) {}

  /** Throws Word's `GeneralException` for XML that is not well-formed. */
  parse(text: string): Document {
    let document: Document;
    try {
      document = new this.library.DOMParser().parseFromString(text, 'application/xml') as Document;
    } catch {
      throw new HostError('GeneralException');
    }
    if (document.getElementsByTagName('parsererror').length > 0) throw new HostError('GeneralException');
    return document;
  }

  /** A whole document with its declaration, or an element; range marks are left out. */
  serialize(node: Node): string {
    const root = node.nodeType === 9 ? (node as Document).documentElement : node;
    const text = new this.library.XMLSerializer().serializeToString(root as never).replace(MARKS, '');
    return node.nodeType === 9 ? DECLARATION + text : text;
  }
}
