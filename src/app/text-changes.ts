/** A planned change of the report as one of the document's text; pure. */
import type { Change } from '../core/report/change';
import { fieldTag } from '../core/report/control-tag';
import { fieldNames } from '../core/report/fields';
import { isByHand } from './form-view';
import type { TextChange } from './ports';

/** Whether a change needs more than text: a heading printed anew, the line Kính gửi. Its package is put in by itself. */
export const needsPackage = ({ relay, action, id }: Change): boolean =>
  relay || (action === 'insert' && id === 'line/addressee');

/** What is to be done to the text; null for a change that needs a package or is left to her. */
export function textChangeOf(change: Change): TextChange | null {
  const { kind, action, control, paragraph, anchor, newText, edits } = change;
  if (needsPackage(change) || isByHand(change)) return null;
  if (action === 'insert') {
    if (anchor === null) return null;
    const pieces = change.pieces.map((piece) =>
      typeof piece === 'string'
        ? piece
        : { tag: fieldTag(piece.field), title: fieldNames[piece.field], text: piece.text },
    );
    return { kind: 'line', anchor, pieces };
  }
  if (action === 'remove') return paragraph === null ? null : { kind: 'remove-paragraph', index: paragraph };
  if (edits !== null && control !== null) return { kind: 'control-words', id: control, edits };
  if (edits !== null && paragraph !== null) return { kind: 'paragraph-words', index: paragraph, edits };
  // A sentence of ours among text of hers: only its paragraph is written.
  if (kind === 'sentence' && paragraph !== null) return { kind: 'paragraph', index: paragraph, text: newText };
  return control === null ? null : { kind: 'control', id: control, text: newText };
}
