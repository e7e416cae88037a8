/** XML as text a person can compare: an element a line, children indented, text beside its element. */
import type { Element } from '@xmldom/xmldom';
import { children } from './xml-tree';

const opening = (element: Element): string =>
  `${element.nodeName}${Array.from(element.attributes)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .join('')}`;

/** The element and all below it. */
export const indentXml = (element: Element, depth = 0): string => {
  const space = '  '.repeat(depth);
  const inner = children(element);
  if (inner.length === 0) {
    const text = element.textContent ?? '';
    return text === ''
      ? `${space}<${opening(element)}/>`
      : `${space}<${opening(element)}>${text}</${element.nodeName}>`;
  }
  return [
    `${space}<${opening(element)}>`,
    ...inner.map((child) => indentXml(child, depth + 1)),
    `${space}</${element.nodeName}>`,
  ].join('\n');
};
