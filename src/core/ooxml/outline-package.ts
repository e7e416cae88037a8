/**
 * Packages for `insertOoxml`: the flat form of a Word package with the four parts an insertion can use, no more. Headers,
 * numbering and glossary would be dropped or would touch what the document has.
 */
import type { BodyTable } from '../appendix/figure-body';
import type { TableModel } from '../appendix/table-model';
import type { AppendixId } from '../report/control-tag';
import type { ItemPart } from '../report/gaps';
import type { ReportContent } from '../report/report-content';
import { appendixBlocks, appendixControl, type AppendixTables, tableControl } from './appendix-blocks';
import { type Block, paragraph, text } from './document-model';
import { bodyBlock, headingBlock } from './item-blocks';
import { namespaces, w } from './names';
import { contentTypes, type Relationship, relationshipsElement, relationshipTypes } from './package-parts';
import { letterSize, textWidth } from './official-format';
import { printBlocks } from './print-document';
import { reportBlocks, type ReportOptions, section, sectionBreak } from './report-blocks';
import { insertedStyles } from './styles-part';
import { element, xmlDeclaration } from './xml';
import { oneLine } from './xml-text';

/** `<pkg:part pkg:name pkg:contentType><pkg:xmlData>…</pkg:xmlData></pkg:part>` */
const part = (name: string, type: string, xml: string): string =>
  element('pkg:part', { 'pkg:name': name, 'pkg:contentType': type }, element('pkg:xmlData', {}, xml));

const relationships = (name: string, ...list: readonly Relationship[]): string =>
  part(name, contentTypes.relationships, relationshipsElement(list));

/** A package of blocks. */
export const packageOf = (blocks: readonly Block[]): string =>
  xmlDeclaration +
  element(
    'pkg:package',
    { 'xmlns:pkg': 'http://schemas.microsoft.com/office/2006/xmlPackage' },
    relationships('/_rels/.rels', { id: 'rId1', type: relationshipTypes.document, target: 'word/document.xml' }),
    part(
      '/word/document.xml',
      contentTypes.document,
      element(w.document, namespaces, element(w.body, {}, printBlocks(blocks, { promptName: null }))),
    ),
    relationships('/word/_rels/document.xml.rels', {
      id: 'rId1',
      type: relationshipTypes.styles,
      target: 'styles.xml',
    }),
    part('/word/styles.xml', contentTypes.styles, insertedStyles),
  );

/** An empty paragraph in the document's own default style: an insertion may spoil its last paragraph, so it is this one. */
export const sacrifice = paragraph(null, []);

/** The whole report as one insertion, its last annex closed by its own section or left in the document's last one. */
export const outlinePackage = (content: ReportContent, options: ReportOptions): string =>
  packageOf(reportBlocks(content, options));

/** Blocks of the given parts in the given order; an unknown item, or the body of an item that has none, gives nothing. */
export const partsBlocks = (content: ReportContent, parts: readonly ItemPart[]): readonly Block[] =>
  parts.flatMap(({ item: id, part: half }) => {
    const item = content.items.find((candidate) => candidate.id === id);
    const block =
      item === undefined ? null : half === 'heading' ? headingBlock(item) : bodyBlock(item, content.sentences.get(id));
    return block === null ? [] : [block];
  });

/** Missing halves of neighbouring items as one insertion, ending with an empty paragraph to be removed again. */
export const partsPackage = (content: ReportContent, parts: readonly ItemPart[]): string =>
  packageOf([...partsBlocks(content, parts), sacrifice]);

/**
 * The section of a lost annex: heading, control, and the paragraph that closes its section. It belongs directly behind the
 * paragraph that closes the section before it; where that one is lost too, `opening` closes the section before it first.
 * Ends with an empty paragraph to be removed again.
 */
export const appendixPackage = (
  content: ReportContent,
  id: AppendixId,
  options: { readonly opening: boolean; readonly tables?: AppendixTables } = { opening: false },
): string => {
  const index = content.appendices.findIndex((appendix) => appendix.id === id);
  const appendix = content.appendices[index];
  if (appendix === undefined) throw new Error(`The report has no annex ${id}.`);
  const before = content.appendices[index - 1]?.orientation ?? 'portrait';
  return packageOf([
    ...(options.opening ? [sectionBreak(section(before))] : []),
    ...appendixBlocks(appendix, content, options.tables),
    sectionBreak(section(appendix.orientation)),
    sacrifice,
  ]);
};

/** The sections of annexes for a document that has none: they begin where a section was ended. Ends with an empty paragraph to be removed again. */
export const appendicesPackage = (content: ReportContent, ids: readonly AppendixId[]): string =>
  packageOf([
    ...content.appendices
      .filter(({ id }) => ids.includes(id))
      .flatMap((appendix) => [...appendixBlocks(appendix, content), sectionBreak(section(appendix.orientation))]),
    sacrifice,
  ]);

/** The control of an annex with its table, to take the place of the one that stands. Ends with an empty paragraph to be removed again. */
export const tablePackage = (content: ReportContent, id: AppendixId, model: TableModel): string => {
  const appendix = content.appendices.find((one) => one.id === id);
  if (appendix === undefined) throw new Error(`The report has no annex ${id}.`);
  return packageOf([tableControl(appendix, model), sacrifice]);
};

/**
 * A small table with its line, to be put into a body. The empty paragraph behind it stays: a control that holds a table ends
 * with one.
 */
export const bodyTablePackage = ({ lead, model }: BodyTable): string =>
  packageOf([
    paragraph('BctdNoiDung', [text(oneLine(lead))], { keepNext: true }),
    { kind: 'table', model, width: textWidth },
    paragraph('BctdGhiChuBang', [], { before: 0 }),
  ]);

/** The control of an annex as it is before its table is built, to take the table's place. Ends with an empty paragraph to be removed again. */
export const annexGuidancePackage = (content: ReportContent, id: AppendixId): string => {
  const appendix = content.appendices.find((one) => one.id === id);
  if (appendix === undefined) throw new Error(`The report has no annex ${id}.`);
  return packageOf([appendixControl(appendix), sacrifice]);
};

/** The page number for a header: centred, upright. NĐ 30/2020, Phụ lục I, I.7. */
export const pageNumberBlock = paragraph('BctdTheThuc', [{ kind: 'page-number' }], {}, { size: letterSize.pageNumber });

/** The page number as an insertion into an empty header. */
export const pageNumberPackage = (): string => packageOf([pageNumberBlock]);
