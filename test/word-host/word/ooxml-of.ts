/** `getOoxml`: a flat OPC package of some blocks, with the document's styles. */
import { writeFlatOpc } from '../package/flat-opc';
import type { OpenDocument } from './open-document';

/** The package of blocks or runs; runs are put into a paragraph. */
export const bodyOoxml = (nodes: readonly Element[], document: OpenDocument): string => {
  const inner = nodes.map((node) => document.tools.serialize(node)).join('');
  const inline = nodes.some((node) => node.localName === 'r');
  return writeFlatOpc(
    inline ? `<w:p>${inner}</w:p>` : inner,
    document.styles === null ? null : document.tools.serialize(document.styles),
  );
};
