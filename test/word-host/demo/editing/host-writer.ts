/** The page's editing, done in the document as the person of the Word host. */
import { paragraphsIn } from '../../dom/blocks';
import { contentOf, isInline, parentControl, showsPlaceholder } from '../../dom/controls';
import { after, startOf, endOf, paragraphOf, spotAt, type Spot } from '../../dom/marks';
import { getW, isW } from '../../dom/names';
import { leaves, textOf, type TextRules } from '../../dom/text';
import { ancestor, at, descendants, isInside } from '../../dom/walk';
import { HostError } from '../../protocol/host-error';
import type { OpenDocument } from '../../word/open-document';
import type { WordHost } from '../../word-host';
import type { DocumentWriter } from './document-writer';
import type { Place, Span } from './place';

/** The pages show tracked insertions and deletions, so both count as text. */
const shown: TextRules = { separator: '\n', inserted: true, deleted: true };

/** The person of the host has no way to say "between these characters"; its document does. */
const documentOf = (host: WordHost): OpenDocument => (host as unknown as { readonly document: OpenDocument }).document;

/** Writes into a host's document. Every edit is one step for Ctrl+Z, or two where a selection is replaced. */
export function createHostWriter(host: WordHost): DocumentWriter {
  const body = () => documentOf(host).body;
  const paragraphs = () => paragraphsIn(body());
  const controls = () => descendants(body(), (each) => isW(each, 'sdt'));

  const spotOf = ({ paragraph, offset, control }: Place): Spot => {
    const all = paragraphs();
    const found = all[Math.min(paragraph, all.length - 1)];
    if (!found) throw new HostError('ItemNotFound');
    const spot = spotAt(found, offset, shown);
    const wanted = control === null ? null : controls()[control];
    if (wanted && isInside(wanted, found)) {
      return isInside(spot.parent, wanted) ? spot : edgeOf(wanted, offset, found);
    }
    const around = ancestor(spot.parent.firstChild ?? spot.parent, 'sdt');
    return around && isInline(around) && spot.before === null ? after(around) : spot;
  };

  const select = ({ from, to, placeholder }: Span): void => {
    const control = placeholder === null ? undefined : controls()[placeholder];
    if (control) {
      const content = contentOf(control);
      const caret = startOf(paragraphsIn(content)[0] ?? content);
      documentOf(host).select(caret, caret);
      return;
    }
    const end = spotOf(to);
    const same = from.paragraph === to.paragraph && from.offset === to.offset;
    documentOf(host).select(same ? end : spotOf(from), end);
  };

  /** The place of the selection's end; between paragraphs it is the start of the next one. */
  const selectionEnd = (): Place => {
    const { end } = documentOf(host).selection;
    const all = paragraphs();
    const paragraph = paragraphOf(after(end));
    if (!paragraph) {
      const next = all.findIndex((one) => precedes(end, one));
      return { paragraph: Math.max(0, next), offset: 0, control: null };
    }
    const last = leaves(paragraph, shown)
      .filter(({ element }) => precedes(element, end))
      .at(-1);
    const inline = ancestor(end, 'sdt');
    return {
      paragraph: Math.max(0, all.indexOf(paragraph)),
      offset: last ? last.start + last.text.length : 0,
      control: inline && isInline(inline) ? controls().indexOf(inline) : null,
    };
  };

  const put = (text: string): void => {
    if (text === '\n') host.person.pressEnter();
    else if (text.includes('\n')) host.person.paste(text);
    else host.person.type(text);
  };

  /** Word shows the prompt of a control as soon as nothing is left in it. */
  const showEmptiedPrompt = (): void => {
    const control = parentControl(documentOf(host).selection.start);
    if (!control || showsPlaceholder(control) || textOf(contentOf(control), shown) !== '') return;
    const tag = getW(at(control, 'sdtPr/tag'), 'val');
    const first = controls().find((one) => getW(at(one, 'sdtPr/tag'), 'val') === tag);
    if (tag && first === control) host.person.clearControl(tag);
  };

  return {
    textOf: (paragraph) => {
      const found = paragraphs()[paragraph];
      return found ? asDrawn(textOf(found, shown)) : '';
    },
    replace(span, text) {
      if (text === '' && span.placeholder !== null) return span.from;
      return refusable(() => {
        select(span);
        const empty = span.from.paragraph === span.to.paragraph && span.from.offset === span.to.offset;
        if (span.placeholder === null && !empty && !host.person.deleteSelection()) return null;
        if (text === '') showEmptiedPrompt();
        else put(text);
        return selectionEnd();
      });
    },
    undo: () => host.person.undo(),
    caret: selectionEnd,
    select(span) {
      refusable(() => {
        // The click is what the add-in hears of; the characters between are the document's own business.
        host.person.clickInto(span.from.paragraph);
        select(span);
        return span.from;
      });
    },
  };
}

/** The nearer edge inside an inline control of a place that lies beside it. */
function edgeOf(control: Element, offset: number, paragraph: Element): Spot {
  const content = contentOf(control);
  const first = leaves(paragraph, shown).find(({ element }) => isInside(element, content));
  return first === undefined || offset <= first.start ? startOf(content) : endOf(content);
}

const precedes = (first: Node, second: Node): boolean => (first.compareDocumentPosition(second) & 4) !== 0;

/** Tabs and breaks as docx-preview draws them. */
const asDrawn = (text: string): string => text.replaceAll('\t', '\u2003').replaceAll('\v', '\n').replaceAll('\f', '');

/** Null where Word refuses: a lock, or a document that cannot be written. */
function refusable(act: () => Place | null): Place | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
