/** What Word refuses in a package and neither the Open XML SDK nor a schema sees. */
import { posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { all, children, parseXml } from './xml-tree';

const sourceOf = (relationships: string): string =>
  posix.join(posix.dirname(posix.dirname(relationships)), posix.basename(relationships, '.rels'));

const danglingRelationships = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return [];
    const source = sourceOf(name);
    const folder = posix.dirname(source);
    const ids = all(parseXml(xml), 'Relationship').map((one) => ({
      id: one.getAttribute('Id') ?? '',
      // A target from the root begins with a slash (ECMA-376 Part 2, 6.5.3.4).
      target: posix.resolve(`/${folder}`, one.getAttribute('Target') ?? '').slice(1),
    }));
    const used = [...(parts.get(source) ?? '').matchAll(/ r:id="([^"]*)"/g)].map(([, id = '']) => id);
    return [
      ...ids.filter(({ target }) => !parts.has(target)).map(({ target }) => `${name}: ${target} is not there`),
      ...used.filter((id) => !ids.some((one) => one.id === id)).map((id) => `${source}: ${id} is no relationship`),
      ...(new Set(ids.map(({ id }) => id)).size === ids.length ? [] : [`${name}: an id twice`]),
    ];
  });

const undefinedStyles = (name: string, story: Element, styles: Element): readonly string[] => {
  const known = new Set(all(styles, 'w:style').map((style) => style.getAttribute('w:styleId')));
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:next', 'w:basedOn', 'w:link']
    .flatMap((reference) => [...all(story, reference), ...all(styles, reference)])
    .map((reference) => reference.getAttribute('w:val'))
    .filter((id) => !known.has(id))
    .map((id) => `${name}: style ${id} is not defined`);
};

const storyRules = (name: string, story: Element): readonly string[] => {
  const broken: string[] = [];
  const controls = all(story, 'w:sdt');
  const ids = controls.map((control) => all(control, 'w:id')[0]?.getAttribute('w:val') ?? '');
  if (new Set(ids).size !== ids.length) broken.push(`${name}: two controls with one id`);
  for (const id of ids)
    if (!/^[1-9]\d*$/.test(id) || Number(id) > 0x7fffffff) broken.push(`${name}: ${id} is no id of a control`);
  for (const cell of all(story, 'w:tc'))
    if (children(cell).at(-1)?.nodeName !== 'w:p') broken.push(`${name}: a cell does not end with a paragraph`);
  for (const control of controls) {
    const tag = all(control, 'w:tag')[0]?.getAttribute('w:val') ?? '';
    const title = all(control, 'w:alias')[0]?.getAttribute('w:val') ?? '';
    if (!/^[\x21-\x7e]{1,40}$/.test(tag)) broken.push(`${name}: tag ${tag}`);
    if (title === '' || title.length > 64) broken.push(`${name}: title ${title}`);
    const content = children(control, 'w:sdtContent')[0];
    const held = content === undefined ? [] : children(content).map((child) => child.nodeName);
    if (held.length === 0) broken.push(`${name}: ${tag} holds nothing`);
    if (held.includes('w:tc') || held.includes('w:tr')) broken.push(`${name}: ${tag} is around cells or rows`);
  }
  return broken;
};

/** Every rule the parts break, a line each; [] = none. The main part's last block must be a plain paragraph. */
export const brokenRules = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const main = 'word/document.xml';
  const document = parseXml(parts.get(main) ?? '<none/>');
  const styles = parseXml(parts.get('word/styles.xml') ?? '<none/>');
  const body = children(document, 'w:body')[0];
  const last =
    body === undefined
      ? undefined
      : children(body)
          .filter(({ nodeName }) => nodeName !== 'w:sectPr')
          .at(-1);
  return [
    ...danglingRelationships(parts),
    ...storyRules(main, document),
    ...undefinedStyles(main, document, styles),
    ...(last?.nodeName === 'w:p' ? [] : [`${main}: does not end with a paragraph`]),
    ...[...parts].flatMap(([name, xml]) => {
      if (!name.startsWith('word/') || name.endsWith('.rels') || name === main) return [];
      return undefinedStyles(name, parseXml(xml), styles);
    }),
  ];
};
