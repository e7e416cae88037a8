/** Prompts of controls as building blocks: what Word shows again when the person empties a control. ECMA-376 Part 1, 17.12. */
import { numberFromText } from '../text/number-from-text';
import { type Block, paragraph, text } from './document-model';
import { namespaces, w } from './names';
import { printBlocks } from './print-document';
import { valued } from './print-properties';
import { element, xmlDeclaration } from './xml';

const eightDigits = (seed: string): string => numberFromText(seed).toString(16).padStart(8, '0').toUpperCase();

/** Name by which a control refers to its prompt: 32 hexadecimal digits of the prompt's own words. */
export const promptName = (prompt: string): string =>
  ['0', '1', '2', '3'].map((turn) => eightDigits(`${turn}${prompt}`)).join('');

/** Identity of the block: a version-4 GUID's shape filled from the name. */
const guid = (name: string): string =>
  `{${name.slice(0, 8)}-${name.slice(8, 12)}-4${name.slice(13, 16)}-A${name.slice(17, 20)}-${name.slice(20)}}`;

const documentPart = (prompt: string): string => {
  const name = promptName(prompt);
  return element(
    w.documentPart,
    {},
    element(
      w.documentPartProperties,
      {},
      valued(w.name, name),
      element(w.category, {}, valued(w.name, 'General'), valued(w.gallery, 'placeholder')),
      element(w.types, {}, valued(w.type, 'bbPlcHdr')),
      element(w.behaviors, {}, valued(w.behavior, 'content')),
      valued(w.guid, guid(name)),
    ),
    element(
      w.documentPartBody,
      {},
      printBlocks([paragraph('BctdNoiDung', [{ ...text(prompt), placeholder: true }])], { promptName: null }),
    ),
  );
};

const promptsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.content.flatMap((inline) =>
        inline.kind === 'inline-control' && inline.control.prompt !== null ? [inline.control.prompt] : [],
      );
    case 'block-control':
      return [...(block.control.prompt === null ? [] : [block.control.prompt]), ...block.content.flatMap(promptsOf)];
    case 'columns':
      return block.rows.flat(2).flatMap(promptsOf);
    case 'table':
      return [];
  }
};

/** The glossary with every prompt of the blocks, each once. */
export const glossaryPart = (blocks: readonly Block[]): string =>
  xmlDeclaration +
  element(
    w.glossary,
    namespaces,
    element(w.documentParts, {}, ...[...new Set(blocks.flatMap(promptsOf))].map(documentPart)),
  );
