/** The smallest XML writer: an element with attributes and children that are XML already. */
import { xmlText } from './xml-text';

/** Attributes by qualified name, in the order in which they are to be written. */
export type Attributes = Readonly<Record<string, string | number>>;

/** First line of every part. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `<name a="…">children</name>`; the values are escaped, the children are taken as they are. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string => {
  let open = `<${name}`;
  for (const attribute in attributes) open += ` ${attribute}="${xmlText(String(attributes[attribute]))}"`;
  let inner = '';
  for (const child of children) inner += child;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
};
