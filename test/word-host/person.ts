/** What a person does in the document with mouse and keyboard. Word refuses a person what it refuses: deleting locked controls, writing in a read-only document. */
import { getW, isMark, isW } from './dom/names';
import { ancestor, at, childElements, descendants, nextElement, previousElement } from './dom/walk';
import { after, before, endOf, paragraphOf, startOf, type Spot } from './dom/marks';
import {
  contentFormatting,
  contentOf,
  controlsIn,
  leavePlaceholder,
  parentControl,
  showsPlaceholder,
} from './dom/controls';
import { paragraphsIn } from './dom/blocks';
import { sectionsOf } from './dom/sections';
import { deleteBetween, emptyControl } from './edit/deletion';
import { cut, formattingAt, insertTextAt } from './edit/insertion';
import { HostError } from './protocol/host-error';
import { deleteParagraph } from './word/paragraph-type';
import { insertOoxml, rootOf } from './word/placing';
import type { OpenDocument } from './word/open-document';
import type { RangeObject } from './word/objects';

export class Person {
  constructor(
    private readonly current: () => OpenDocument,
    private readonly done: (deed: string, wrote: boolean) => void,
  ) {}

  /** Name under which changes are tracked. */
  get author(): string {
    return this.current().author;
  }

  set author(name: string) {
    this.current().author = name;
  }

  /** Caret to the end of the first control with this tag (a placeholder is selected whole), or of the paragraph with this index. */
  clickInto(place: string | number): void {
    if (typeof place === 'number') {
      const spot = endOf(this.paragraph(place));
      this.current().select(spot, spot);
    } else {
      const control = this.control(place);
      const content = contentOf(control);
      const paragraphs = paragraphsIn(content);
      const end = endOf(paragraphs[paragraphs.length - 1] ?? content);
      this.current().select(showsPlaceholder(control) ? startOf(paragraphs[0] ?? content) : end, end);
    }
    this.done('clickInto', false);
  }

  /** Caret into the primary header of the first section, as after a double click on it. */
  clickIntoHeader(): void {
    const document = this.current();
    const [first] = sectionsOf(document.body);
    const spot = document.firstSpot(document.headers.story(first ?? document.body, 'header', 'Primary'));
    document.select(spot, spot);
    this.done('clickIntoHeader', false);
  }

  /** Selects the content of a control, or paragraphs with their marks. */
  select(place: string | { readonly from: number; readonly to: number }): void {
    if (typeof place === 'string') {
      const content = contentOf(this.control(place));
      this.current().select(startOf(content), endOf(content));
    } else {
      this.current().select(before(this.paragraph(place.from)), after(this.paragraph(place.to)));
    }
    this.done('select', false);
  }

  /** Types at the caret; a selection or a placeholder is replaced. */
  type(text: string): void {
    this.write('type', (document) => {
      const control = this.promptAtCaret();
      const formatting = control === null ? null : contentFormatting(control);
      if (control !== null) this.leavePrompt(control);
      else deleteBetween(document.selection, rootOf(document.selection.start), document.rules);
      const spot = this.caret();
      this.caretBehind(
        insertTextAt(text.replace(/\n/g, '\v'), spot, formatting ?? formattingAt(spot), document.rules).last,
      );
    });
  }

  /** Enter: cuts the paragraph at the caret. */
  pressEnter(): void {
    this.write('pressEnter', (document) => {
      const control = this.promptAtCaret();
      if (control !== null) this.leavePrompt(control);
      const spot = this.caret();
      const paragraph = paragraphOf(spot);
      if (paragraph === null) throw new HostError('NotAllowed');
      // Inside an inline control Enter ends the line, not the paragraph: a paragraph cannot end inside one.
      if (spot.parent !== paragraph) {
        this.caretBehind(insertTextAt('\v', spot, formattingAt(spot), document.rules).last);
        return;
      }
      const start = startOf(cut(paragraph, spot));
      document.select(start, start);
    });
  }

  /** Delete key on the selection; false where Word refuses. */
  deleteSelection(): boolean {
    return this.tries('deleteSelection', (document) => {
      const control = this.promptAtCaret() ?? this.whollySelectedControl();
      if (control === null) deleteBetween(document.selection, rootOf(document.selection.start), document.rules);
      else emptyControl(control, document.rules);
    });
  }

  /** Empties a control; Word's own prompt (or the control's building block) shows in it then. */
  clearControl(tag: string): boolean {
    return this.tries('clearControl', (document) => emptyControl(this.control(tag), document.rules));
  }

  /** Deletes a control with its content, as with Delete on its handle; false when it is locked. */
  deleteControl(tag: string): boolean {
    return this.tries('deleteControl', (document) => {
      const control = this.control(tag);
      const range: RangeObject = document.range(before(control), after(control));
      deleteBetween(range.marks, rootOf(control), document.rules);
    });
  }

  /** Deletes a paragraph with its mark; false where Word refuses. */
  deleteParagraph(index: number): boolean {
    return this.tries('deleteParagraph', (document) => deleteParagraph(this.paragraph(index), document));
  }

  /** Pastes plain text (line feeds start paragraphs) or a flat OPC package over the selection. */
  paste(content: string | { readonly ooxml: string }): void {
    this.write('paste', (document) => {
      const control = this.promptAtCaret();
      if (control !== null) this.leavePrompt(control);
      else deleteBetween(document.selection, rootOf(document.selection.start), document.rules);
      const spot = this.caret();
      if (typeof content === 'string')
        this.caretBehind(insertTextAt(content, spot, formattingAt(spot), document.rules).last);
      else insertOoxml(document.range(spot, spot), content.ooxml, 'Start', document);
    });
  }

  /** Accepts every tracked change. */
  acceptChanges(): void {
    this.write('acceptChanges', (document) => {
      for (const gone of descendants(document.body, (each) => isW(each, 'del', 'moveFrom')))
        gone.parentNode?.removeChild(gone);
      for (const kept of descendants(document.body, (each) => isW(each, 'ins', 'moveTo'))) {
        for (const part of childElements(kept)) kept.parentNode?.insertBefore(part, kept);
        kept.parentNode?.removeChild(kept);
      }
    });
  }

  /** Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean {
    const undone = this.current().undo();
    this.done('undo', undone);
    return undone;
  }

  private caretBehind(node: Node): void {
    const place = isW(node, 'p') ? endOf(node) : after(ancestor(node, 'ins') ?? node);
    this.current().select(place, place);
  }

  private write(deed: string, run: (document: OpenDocument) => void): void {
    const document = this.current();
    document.beginRequest();
    document.writing(document.range(this.caret(), this.caret()), deed, () => run(document));
    this.done(deed, true);
  }

  private tries(deed: string, run: (document: OpenDocument) => void): boolean {
    try {
      this.write(deed, run);
      return true;
    } catch (error) {
      if (!(error instanceof HostError) || !['NotAllowed', 'AccessDenied'].includes(error.code)) throw error;
      this.done(`${deed} refused`, false);
      return false;
    }
  }

  /** The place right after the selection's start, inside a paragraph. */
  private caret(): Spot {
    const { start } = this.current().selection;
    if (paragraphOf({ parent: start.parentNode as Node, before: start }) !== null) return after(start);
    let following = nextElement(start);
    if (isW(following, 'sdt')) following = paragraphsIn(following)[0] ?? following;
    return isW(following, 'p') ? startOf(following) : after(start);
  }

  /** The control whose placeholder holds the caret; null when the caret is in real text. */
  private promptAtCaret(): Element | null {
    const { start } = this.current().selection;
    let control = parentControl(start);
    while (control !== null && !showsPlaceholder(control)) control = parentControl(control);
    return control;
  }

  private whollySelectedControl(): Element | null {
    const { start, end } = this.current().selection;
    const content = start.parentNode;
    if (!isW(content, 'sdtContent') || end.parentNode !== content) return null;
    return previousElement(start) === null && nextElement(end) === null && nextElement(start) !== null
      ? ancestor(start, 'sdt')
      : null;
  }

  private leavePrompt(control: Element): void {
    const document = this.current();
    const content = contentOf(control);
    const paragraph = paragraphsIn(content)[0];
    leavePlaceholder(control);
    for (const other of paragraphsIn(content)) if (other !== paragraph) other.parentNode?.removeChild(other);
    const place = paragraph ?? content;
    for (const part of childElements(place)) if (!isW(part, 'pPr') && !isMark(part)) place.removeChild(part);
    const spot = endOf(place);
    document.select(spot, spot);
  }

  private control(tag: string): Element {
    const found = controlsIn(this.current().body).find((each) => getW(at(each, 'sdtPr/tag'), 'val') === tag);
    if (found === undefined) throw new Error(`no control with the tag ${tag}`);
    return found;
  }

  private paragraph(index: number): Element {
    const found = paragraphsIn(this.current().body)[index];
    if (found === undefined) throw new Error(`no paragraph ${index}`);
    return found;
  }
}
