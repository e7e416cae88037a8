/** Lines of the form's own words that change, appear or go with the data: letterhead, trích yếu, Kính gửi, Nơi nhận, chỗ ký, phụ lục. */
import { outlineItems } from '../outline/outline-items';
import { textEdits, type TextEdit } from '../text/text-edits';
import type { Change, ChangeGround } from './change';
import { headingTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import { BLANK } from './fields';
import {
  fieldsOf,
  fixedLines,
  fixedPieces,
  linePattern,
  linePieces,
  lineText,
  readsAs,
  type FixedLine,
} from './fixed-lines';
import type { Anchor } from './gaps';
import { isRecipientLine, recipientLines, type RecipientLines } from './recipient-lines';
import type { ParagraphSnapshot } from './snapshot';

/** What came of the lines. Insertions are in the order in which they can be carried out one after the other. */
export interface LineChanges {
  readonly changes: readonly Change[];
  readonly notFound: readonly string[];
}

/** The paragraph of a line, among those in no control of ours. */
const paragraphOf = (line: FixedLine, parts: DocumentParts): ParagraphSnapshot | undefined => {
  const fits = linePattern(line);
  return parts.loose.filter(({ text }) => fits(text))[line.turn];
};

/** Edits of the words between the fields; null where they cannot be told in what stands. */
function editsOf(standing: string, was: FixedLine, now: FixedLine): readonly TextEdit[] | null {
  if (fieldsOf(was).join() !== fieldsOf(now).join()) return null;
  const fresh = fixedPieces(now);
  const edits = fixedPieces(was).map((piece, place) => textEdits(piece, fresh[place] ?? '', standing));
  return edits.every((edit) => edit !== null) ? edits.flat() : null;
}

/** *Kính gửi* goes before the first heading. */
function addresseeAnchor({ outline, before }: ChangeGround, parts: DocumentParts): Anchor | null {
  const [first] = outlineItems(outline, before).flatMap(({ id }) => parts.withTag(headingTag(id)));
  return first ? { kind: 'control', id: first.id, side: 'Before' } : null;
}

const changeOf = (line: FixedLine, given: Partial<Change> & Pick<Change, 'action'>): Change => ({
  id: `line/${line.key}`,
  kind: 'line',
  tag: null,
  control: null,
  paragraph: null,
  anchor: null,
  name: line.name,
  oldText: '',
  newText: '',
  pieces: [],
  edits: null,
  relay: false,
  edited: false,
  tracked: false,
  ...given,
});

/** A line of both reports that reads differently; null where it stands already, or is not there. */
function rewriting(was: FixedLine, now: FixedLine, newText: string, parts: DocumentParts): Change | null {
  const standing = paragraphOf(was, parts);
  if (standing === undefined || readsAs(standing.text, now)) return null;
  const edits = editsOf(standing.text, was, now);
  return changeOf(now, {
    action: 'rewrite',
    paragraph: standing.index,
    oldText: standing.text,
    newText,
    edits,
    edited: edits === null,
  });
}

/** Whether a line that is to appear is there already. A line with a field is told by its field. */
const stands = (line: FixedLine, list: RecipientLines, parts: DocumentParts): boolean => {
  const [field] = fieldsOf(line);
  return field === undefined ? list.paragraphOf(line) !== undefined : parts.withTag(`bctd.f.${field}`).length > 0;
};

/** Lines put behind one paragraph come out in the right order when the last of them goes in first. */
function inOrder(insertions: readonly Change[]): readonly Change[] {
  const behind = insertions.filter(({ anchor }) => anchor?.side === 'After');
  return [...insertions.filter((change) => !behind.includes(change)), ...[...behind].reverse()];
}

/** Compares the lines of both reports. */
export function lineChanges(ground: ChangeGround, parts: DocumentParts): LineChanges {
  const { outline, before, after } = ground;
  const [old, fresh] = [fixedLines(outline, before), fixedLines(outline, after)];
  const kept: FixedLine[] = old.filter(({ key }) => fresh.some((other) => other.key === key));
  const list: RecipientLines = recipientLines(outline, before, kept, parts);
  const insertions: Change[] = [];
  const rewritings: Change[] = [];
  const removals: Change[] = [];
  const notFound: string[] = [];

  for (const line of fresh) {
    const was = old.find(({ key }) => key === line.key);
    const newText = lineText(outline, after, line, BLANK);
    if (was === undefined) {
      if (stands(line, list, parts)) continue;
      const anchor = isRecipientLine(line) ? list.anchorOf(line) : addresseeAnchor(ground, parts);
      const pieces = linePieces(outline, after, line, BLANK);
      if (anchor === null) notFound.push(line.name);
      else insertions.push(changeOf(line, { action: 'insert', anchor, newText, pieces }));
    } else if (was.template !== line.template) {
      if (paragraphOf(was, parts) === undefined && paragraphOf(line, parts) === undefined) notFound.push(line.name);
      const change = rewriting(was, line, newText, parts);
      if (change !== null) rewritings.push(change);
    }
  }
  for (const line of old.filter((one) => !kept.includes(one))) {
    const standing = isRecipientLine(line) ? list.paragraphOf(line) : paragraphOf(line, parts);
    if (standing === undefined) notFound.push(line.name);
    else removals.push(changeOf(line, { action: 'remove', paragraph: standing.index, oldText: standing.text }));
  }
  return { changes: [...inOrder(insertions), ...rewritings, ...removals], notFound };
}
