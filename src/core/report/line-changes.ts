/** Lines of the form's own words that change, appear or go with the data: letterhead, trích yếu, Kính gửi, Nơi nhận, chỗ ký, phụ lục. */
import { outlineItems } from '../outline/outline-items';
import { textEdits, type TextEdit } from '../text/text-edits';
import type { Change, ChangeGround } from './change';
import { fieldTag, headingTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import { BLANK } from './fields';
import { fieldsOf, fixedLines, fixedPieces, linePattern, lineText, readsAs, type FixedLine } from './fixed-lines';
import type { Anchor } from './gaps';
import type { ParagraphSnapshot } from './snapshot';

/** What came of the lines. */
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

/** Beside what a new line goes: Kính gửi before the first heading, a recipient behind the one before it. */
function anchorOf(line: FixedLine, ground: ChangeGround, parts: DocumentParts): Anchor | null {
  if (line.key === 'addressee') {
    const [first] = outlineItems(ground.outline, ground.before).flatMap(({ id }) => parts.withTag(headingTag(id)));
    return first ? { kind: 'control', id: first.id, side: 'Before' } : null;
  }
  const { recipientsLabel } = ground.outline.fixed;
  const list = fixedLines(ground.outline, ground.before).filter(
    ({ key }) => key === 'as-above' || key.startsWith('recipient-'),
  );
  const above = line.key === 'as-above' ? [] : list.filter(({ key }) => key === 'as-above' || key < line.key);
  const label: FixedLine = { key: 'label', name: '', template: recipientsLabel, turn: 0 };
  const found = [label, ...above].reverse().flatMap((one) => recipientParagraph(one, parts) ?? [])[0];
  return found ? { kind: 'paragraph', index: found.index, text: found.text, side: 'After' } : null;
}

/** A recipient's line stands below the label; its own words are hers, so it is counted, not compared. */
function recipientParagraph(line: FixedLine, parts: DocumentParts): ParagraphSnapshot | undefined {
  if (!line.key.startsWith('recipient-')) return paragraphOf(line, parts);
  const text = parts.withTag(fieldTag(`recipient-${recipientNumber(line.key)}`))[0]?.text ?? '';
  return parts.loose.find((paragraph) => paragraph.text.trim() === `- ${text};`);
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const recipientNumber = (key: string): (typeof numbers)[number] =>
  numbers.find((number) => key === `recipient-${number}`) ?? 1;

/** Compares the lines of both reports. */
export function lineChanges(ground: ChangeGround, parts: DocumentParts): LineChanges {
  const { outline, before, after } = ground;
  const [old, fresh] = [fixedLines(outline, before), fixedLines(outline, after)];
  const changes: Change[] = [];
  const notFound: string[] = [];
  const change = (line: FixedLine, given: Partial<Change> & Pick<Change, 'action'>): void => {
    changes.push({
      id: `line/${line.key}`,
      kind: 'line',
      tag: null,
      control: null,
      paragraph: null,
      anchor: null,
      name: line.name,
      oldText: '',
      newText: '',
      edits: null,
      edited: false,
      tracked: false,
      ...given,
    });
  };

  for (const line of fresh) {
    const was = old.find(({ key }) => key === line.key);
    const newText = lineText(outline, after, line, BLANK);
    if (was === undefined) {
      const anchor = anchorOf(line, ground, parts);
      if (anchor === null) notFound.push(line.name);
      else change(line, { action: 'insert', anchor, newText });
    } else if (was.template !== line.template) {
      const standing = paragraphOf(was, parts);
      if (standing === undefined && paragraphOf(line, parts) === undefined) notFound.push(line.name);
      if (standing === undefined || readsAs(standing.text, line)) continue;
      const edits = editsOf(standing.text, was, line);
      change(line, {
        action: 'rewrite',
        paragraph: standing.index,
        oldText: standing.text,
        newText,
        edits,
        edited: edits === null,
      });
    }
  }
  for (const line of old.filter(({ key }) => !fresh.some((other) => other.key === key))) {
    const standing = recipientParagraph(line, parts);
    if (standing === undefined) notFound.push(line.name);
    else change(line, { action: 'remove', paragraph: standing.index, oldText: standing.text });
  }
  return { changes, notFound };
}
