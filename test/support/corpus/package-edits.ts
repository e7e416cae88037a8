/** Changes of a .docx by hand beside its words: tracked changes, comments, sections, headers, parts more. */
import { both, inMain, inParagraph, inPart, textOf, type Edit } from './edits';

const WHO = 'w:id="901" w:author="Chánh Văn phòng" w:date="2026-12-01T08:00:00Z"';
const RUN = /<w:r(?: [^>]*)?>.*?<\/w:r>/su;
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The first run of a paragraph was put in and waits to be accepted. */
export const inserted = (words: string, element: 'ins' | 'moveTo' = 'ins'): Edit =>
  inParagraph(words, `tracked ${element}`, (xml) =>
    xml.replace(RUN, (run) => `<w:${element} ${WHO}>${run}</w:${element}>`),
  );

/** Words more that somebody struck out behind a paragraph's own. */
export const struckOut = (words: string, text: string, element: 'del' | 'moveFrom' = 'del'): Edit =>
  inParagraph(words, `struck out “${text}” in`, (xml) => {
    const inner = element === 'del' ? `<w:delText>${text}</w:delText>` : `<w:t>${text}</w:t>`;
    return xml.replace(/<\/w:p>$/u, `<w:${element} ${WHO}><w:r>${inner}</w:r></w:${element}></w:p>`);
  });

/** The look of a paragraph was changed while changes were tracked. */
export const lookChanged = (words: string): Edit =>
  inParagraph(words, 'tracked look', (xml) =>
    xml.replace('</w:pPr>', `<w:pPrChange ${WHO}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>`),
  );

/** The paragraph mark was put in while changes were tracked. */
export const markInserted = (words: string): Edit =>
  inParagraph(words, 'tracked mark', (xml) => xml.replace('</w:pPr>', `<w:rPr><w:ins ${WHO}/></w:rPr></w:pPr>`));

const added = (xml: string, end: string, more: string): string => xml.replace(end, more + end);

/** A part more, with its relationship and content type. */
function part(name: string, kind: string, contentType: string, xml: string): Edit {
  const put: Edit = {
    what: `part ${name}`,
    of: (parts) => ({ ...parts, [name]: `<?xml version="1.0" encoding="UTF-8"?>${xml}` }),
  };
  const target = name.startsWith('word/') ? name.slice('word/'.length) : `../${name}`;
  return both(
    put,
    inPart('word/_rels/document.xml.rels', `relationship to ${name}`, (rels) =>
      added(
        rels,
        '</Relationships>',
        `<Relationship Id="rIdMore${kind}" Type="${relations}/${kind}" Target="${target}"/>`,
      ),
    ),
    inPart('[Content_Types].xml', `type of ${name}`, (types) =>
      added(types, '</Types>', `<Override PartName="/${name}" ContentType="${contentType}"/>`),
    ),
  );
}

/** A remark in the margin of a paragraph. */
export const remarked = (words: string, remark: string): Edit => {
  const comment = `<w:comment w:id="77" w:author="Chánh Văn phòng" w:initials="CVP"><w:p><w:r><w:t>${remark}</w:t></w:r></w:p></w:comment>`;
  const anchored = inParagraph(words, `remark “${remark}”`, (xml) =>
    xml
      .replace(RUN, (run) => `<w:commentRangeStart w:id="77"/>${run}`)
      .replace(/<\/w:p>$/u, '<w:commentRangeEnd w:id="77"/><w:r><w:commentReference w:id="77"/></w:r></w:p>'),
  );
  const fresh = part(
    'word/comments.xml',
    'comments',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
    `<w:comments xmlns:w="${MAIN_NAMESPACE}">${comment}</w:comments>`,
  );
  return {
    what: anchored.what,
    of: (parts) => {
      const there = parts['word/comments.xml'];
      const changed = anchored.of(parts);
      if (there === undefined) return fresh.of(changed);
      const filled = /<\/w:comments>/u.test(there)
        ? added(there, '</w:comments>', comment)
        : there.replace(/<w:comments([^>]*)\/>/u, (_, more: string) => `<w:comments${more}>${comment}</w:comments>`);
      return { ...changed, 'word/comments.xml': filled };
    },
  };
};

/** What was entered, as the document carries it: names with their values. */
export const dataPart = (entries: readonly (readonly [name: string, value: unknown])[]): Edit => {
  const line = ([name, value]: readonly [string, unknown]): string =>
    `<entry name="${name}">${JSON.stringify(value).replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</entry>`;
  const { of } = part(
    'customXml/item1.xml',
    'customXml',
    'application/xml',
    `<report xmlns="urn:bao-cao-thi-dua:v1" schemaVersion="2">${entries.map(line).join('')}</report>`,
  );
  return { what: `entered ${JSON.stringify(entries)}`, of };
};

/** The setup of a section is changed, counted from 0 or, below it, from the last. */
export const inSection = (place: number, what: string, change: (section: string) => string): Edit =>
  inMain(`section ${place}: ${what}`, (xml) => {
    const found = [...xml.matchAll(/<w:sectPr(?: [^>]*)?>.*?<\/w:sectPr>/gsu)].at(place);
    if (found === undefined) throw new Error(`no section ${place}`);
    return xml.slice(0, found.index) + change(found[0]) + xml.slice(found.index + found[0].length);
  });

/** A section goes on into the next: its setup is gone. */
export const dropSection = (place: number): Edit => inSection(place, 'gone', () => '');

/** XML more at the very end of the text, before the setup of its last section. */
export const atEnd = (more: string): Edit =>
  inMain(`at the end ${more}`, (xml) => {
    const at = xml.lastIndexOf('<w:sectPr');
    return xml.slice(0, at) + more + xml.slice(at);
  });

/** A content control around a whole paragraph. */
export const controlled = (tag: string, words: string): Edit =>
  inParagraph(words, `control ${tag} around`, (xml) => sdt(tag, xml));

let lastId = 1000;
/** A content control. */
export const sdt = (tag: string, inner: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${(lastId += 1)}"/><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** A content control goes, what it holds stays. */
export const uncontrolled = (tag: string): Edit =>
  inMain(`no control ${tag}`, (xml) =>
    xml.replace(
      new RegExp(
        `<w:sdt><w:sdtPr><w:id w:val="\\d+"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>(.*?)</w:sdtContent></w:sdt>`,
        'gsu',
      ),
      (_, inner: string) => inner,
    ),
  );

/** Words within one run stand in a content control of their own. */
export const inField = (tag: string, paragraph: string, words: string): Edit =>
  inParagraph(paragraph, `field ${tag} for “${words}” in`, (xml) => {
    const run = [...xml.matchAll(new RegExp(RUN, 'gsu'))]
      .map(([one]) => one)
      .find((one) => textOf(one).includes(words));
    if (run === undefined) return xml;
    const at = textOf(run).indexOf(words);
    const piece = (text: string): string =>
      text === '' ? '' : run.replace(/(<w:t(?: [^>]*)?>)[^<]*/u, (_, open: string) => open + text);
    const [before, after] = [textOf(run).slice(0, at), textOf(run).slice(at + words.length)];
    return xml.replace(run, () => piece(before) + sdt(tag, piece(words)) + piece(after));
  });
