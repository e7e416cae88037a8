/** Sections: page, margins, headers. ECMA-376 Part 1, 17.6 and 17.10. */
import type { FileHeader, FileSection } from '../core/report/file-document';
import { isOn, millimetres, twentieths, wholeNumber } from './document-measures';
import type { StorySection } from './story-writing';
import { childOf, type XmlNode } from './xml-tree';

/** What Word takes where a section says nothing, in points: Letter, an inch all round. */
const USUAL = { width: 612, height: 792, margin: 72 } as const;

/** Headers of a section by kind, `header first`; what a section does not have is that of the section before. */
type Headers = ReadonlyMap<string, FileHeader | null>;

function pageOf(section: XmlNode): Pick<FileSection, 'width' | 'height' | 'landscape'> {
  const size = childOf(section, 'pgSz');
  const width = millimetres(twentieths(size?.attribute('w') ?? null) ?? USUAL.width);
  const height = millimetres(twentieths(size?.attribute('h') ?? null) ?? USUAL.height);
  return { width, height, landscape: width > height || size?.attribute('orient') === 'landscape' };
}

/** Margins as they print: the gutter is part of the left one. A negative margin is one that headers do not push. 17.6.11 */
function marginsOf(section: XmlNode): Pick<FileSection, 'top' | 'bottom' | 'left' | 'right'> {
  const margins = childOf(section, 'pgMar');
  const side = (name: string, usual: number): number => Math.abs(twentieths(margins?.attribute(name) ?? null) ?? usual);
  return {
    top: millimetres(side('top', USUAL.margin)),
    bottom: millimetres(side('bottom', USUAL.margin)),
    left: millimetres(side('left', USUAL.margin) + side('gutter', 0)),
    right: millimetres(side('right', USUAL.margin)),
  };
}

function headersOf(section: XmlNode, before: Headers, read: (id: string) => FileHeader | null): Headers {
  const own = section.children.flatMap((reference): readonly (readonly [string, FileHeader | null])[] => {
    const kind = /^(header|footer)Reference$/u.exec(reference.name)?.[1];
    if (kind === undefined) return [];
    return [[`${kind} ${reference.attribute('type') ?? 'default'}`, read(reference.attribute('id') ?? '')]];
  });
  return new Map([...before, ...own]);
}

/** The sections of a text. `read` gives a header by the id of its relationship; null = no such part. */
export function fileSections(
  sections: readonly StorySection[],
  read: (id: string) => FileHeader | null,
): readonly FileSection[] {
  let headers: Headers = new Map();
  let first = 0;
  return sections.map(({ properties, last }): FileSection => {
    headers = headersOf(properties, headers, read);
    const titlePage = childOf(properties, 'titlePg');
    const start = childOf(properties, 'pgNumType')?.attribute('start') ?? null;
    const section = {
      first,
      last,
      ...pageOf(properties),
      ...marginsOf(properties),
      ownFirstPage: titlePage !== null && isOn(titlePage),
      startsAt: start === null ? null : wholeNumber(start, 1, 0, 1_000_000),
      header: headers.get('header default') ?? null,
      firstHeader: headers.get('header first') ?? null,
      footer: headers.get('footer default') ?? null,
    };
    first = last + 1;
    return section;
  });
}
