/** Changes of the text, planned on one reading and carried out in the next request: nothing of it moves what another names. */
import type { Rewritten, TextChange } from '../app/ports';
import type { ControlSnapshot, DocumentSnapshot } from '../core/report/snapshot';
import { findWords, type Scope } from './find-words';
import { insertLines, type Line } from './insert-lines';
import type { QueuedReading } from './queued-reading';
import { replacements } from './replacements';
import { splits } from './split-paragraph';
import { OperationStopped, type WordSession } from './word-session';

/** Reads, has the plan made, carries it out; inside one `Word.run`. An empty plan ends with the reading. */
export async function rewriteDocument(
  session: WordSession,
  context: Word.RequestContext,
  plan: (now: DocumentSnapshot) => readonly TextChange[],
  pauseTracking: boolean,
): Promise<Rewritten> {
  const queued = session.queueReading(context);
  await context.sync();
  const before = session.snapshot(queued);
  const changes = plan(before);
  if (changes.length === 0) return { before, after: before };
  const work = new Rewriting(queued, before);
  try {
    const after = await session.change(context, () => work.carryOut(changes), pauseTracking);
    return { before, after };
  } catch (error) {
    if (!isRefusedControl(error)) throw error;
    // The texts stand, only fields of new lines have no control: the reading shows it.
    const after = await session.change(context, () => undefined, pauseTracking);
    return { before, after };
  }
}

/** A control could not be laid: what was queued before it was carried out. */
function isRefusedControl(error: unknown): boolean {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } };
  return debugInfo?.errorLocation?.endsWith('.insertContentControl') === true;
}

/** The objects of a reading that changes name. */
class Rewriting {
  readonly #controls: ReadonlyMap<number, Word.ContentControl>;

  constructor(
    readonly queued: QueuedReading,
    readonly before: DocumentSnapshot,
  ) {
    this.#controls = new Map(queued.controls.items.map((control) => [control.id, control]));
  }

  /**
   * Everything is found before anything is written, so that words one change writes are not what another looks for.
   * What lies deeper comes first, what takes others away comes last.
   */
  carryOut(changes: readonly TextChange[]): void {
    const words: (() => void)[] = [];
    const lines: Line[] = [];
    const controls: { readonly depth: number; readonly write: () => void }[] = [];
    const paragraphs: (() => void)[] = [];
    const removals: (() => void)[] = [];
    for (const change of changes) {
      switch (change.kind) {
        case 'control-words':
          words.push(...this.#edits(this.control(change.id), this.snapshotOf(change.id).text, change));
          break;
        case 'paragraph-words':
          words.push(...this.#edits(this.paragraph(change.index), this.textOf(change.index), change));
          break;
        case 'paragraph-places': {
          const paragraph = this.paragraph(change.index);
          const text = this.textOf(change.index);
          for (const { start, end, to } of change.places) {
            const range = findWords(paragraph, text, start, end - start);
            words.push(() => replaceRange(range, to));
          }
          break;
        }
        case 'line':
          lines.push({ anchor: this.#anchor(change), pieces: change.pieces });
          break;
        case 'control': {
          const control = this.control(change.id);
          const write = (): void => replaceControl(control, change.text);
          controls.push({ depth: this.#depth(change.id), write });
          break;
        }
        case 'paragraph':
          paragraphs.push(this.#replaceParagraph(change.index, change.text));
          break;
        case 'paragraphs': {
          const control = this.control(change.id);
          const write = (): void => writeParagraphs(control, change);
          controls.push({ depth: this.#depth(change.id), write });
          break;
        }
        case 'remove-control': {
          const control = this.control(change.id);
          removals.push(() => {
            control.cannotDelete = false;
            control.delete(false);
          });
          break;
        }
        case 'remove-paragraph': {
          const paragraph = this.paragraph(change.index);
          removals.push(() => paragraph.delete());
          break;
        }
        case 'split-paragraph':
          paragraphs.push(...splits(this.paragraph(change.index), this.textOf(change.index), change.cuts));
          break;
        case 'join-paragraphs': {
          const behind = this.paragraph(change.index + 1).getRange('Start');
          const mark = this.paragraph(change.index).getRange('End').expandTo(behind);
          const between = change.between.replaceAll('\v', '\n');
          paragraphs.push(() => (between === '' ? mark.delete() : replaceRange(mark, between)));
          break;
        }
        case 'remove-table': {
          const table = this.paragraph(change.index).parentTable;
          removals.push(() => table.delete());
          break;
        }
      }
    }
    for (const write of words) write();
    const fields = insertLines(lines);
    for (const { write } of controls.sort((one, other) => other.depth - one.depth)) write();
    for (const write of [...paragraphs, ...removals, ...fields]) write();
  }

  control(id: number): Word.ContentControl {
    const found = this.#controls.get(id);
    if (!found) throw new OperationStopped('item-gone');
    return found;
  }

  snapshotOf(id: number): ControlSnapshot {
    const found = this.before.controls.find((control) => control.id === id);
    if (!found) throw new OperationStopped('item-gone');
    return found;
  }

  paragraph(index: number): Word.Paragraph {
    const found = this.queued.paragraphs.items[index];
    if (!found) throw new OperationStopped('item-gone');
    return found;
  }

  textOf(index: number): string {
    return this.before.paragraphs[index]?.text ?? '';
  }

  #edits(
    scope: Scope,
    text: string,
    { edits }: Extract<TextChange, { kind: 'control-words' | 'paragraph-words' }>,
  ): readonly (() => void)[] {
    return edits
      .flatMap((edit) => replacements(text, edit))
      .map(({ offset, length, to }) => {
        const range = findWords(scope, text, offset, length);
        return () => replaceRange(range, to);
      });
  }

  #anchor({ anchor }: Extract<TextChange, { kind: 'line' }>): Line['anchor'] {
    if (anchor.kind === 'control') return { place: this.control(anchor.id), key: `c${anchor.id}`, side: anchor.side };
    const { index, text, side } = anchor;
    if (this.textOf(index).trim() !== text.trim()) throw new OperationStopped('wrong-place');
    return { place: this.paragraph(index), key: `p${index}`, side };
  }

  /** Where a control holds nothing but the paragraph, its own replacing is asked for: a Word may delete an emptied control. */
  #replaceParagraph(index: number, text: string): () => void {
    const paragraph = this.paragraph(index);
    const { control: id = null, tableLevel = 0 } = this.before.paragraphs[index] ?? {};
    if (
      id !== null &&
      tableLevel === 0 &&
      this.before.paragraphs.filter(({ control }) => this.#isIn(control, id)).length === 1
    ) {
      const control = this.control(id);
      return () => replaceControl(control, text);
    }
    return () => replaceRange(paragraph.getRange('Content'), text);
  }

  #isIn(control: number | null, outer: number): boolean {
    for (let id = control; id !== null; id = this.snapshotOf(id).parent) if (id === outer) return true;
    return false;
  }

  #depth(id: number): number {
    const { parent } = this.snapshotOf(id);
    return parent === null ? 0 : 1 + this.#depth(parent);
  }
}

/** Line breaks are inserted as such: `\n` in a text makes paragraphs, `\v` was not understood by the web (office-js #1755, #4275). */
function replaceControl(control: Word.ContentControl, text: string): void {
  const [first = '', ...others] = text.split('\n');
  control.insertText(first, 'Replace');
  for (const line of others) {
    control.insertBreak('Line', 'End');
    if (line !== '') control.insertText(line, 'End');
  }
}

/** The first text ends the guidance; what follows are paragraphs inside the control, formatted as the one before. */
function writeParagraphs(
  control: Word.ContentControl,
  { texts, behind }: Extract<TextChange, { kind: 'paragraphs' }>,
): void {
  const [first = '', ...others] = texts;
  if (!behind) control.insertText(first, 'Replace');
  for (const text of behind ? texts : others) control.insertParagraph(text, 'End');
}

/** The last line comes first: each stands right behind the range. */
function replaceRange(range: Word.Range, text: string): void {
  const [first = '', ...others] = text.split('\n');
  const written = range.insertText(first, 'Replace');
  for (const line of others.reverse()) {
    if (line !== '') written.insertText(line, 'After');
    written.insertBreak('Line', 'After');
  }
}
