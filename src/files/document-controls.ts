/** Content controls while a text is read. ECMA-376 Part 1, 17.5.2. */
import type { FileControl } from '../core/report/file-document';
import type { Spend } from './document-budget';
import { isOn } from './document-measures';
import type { Stretch, TextStream } from './document-stream';
import { childOf, valueAt, type XmlNode } from './xml-tree';

/** Where a control begins. */
export interface ControlPlace {
  /** It stands in a paragraph. */
  readonly inline: boolean;
  /** Paragraph it stands in, or the next one. */
  readonly paragraph: number;
  /** Text of its paragraph before it. */
  readonly offset: number;
  /** What is read is inserted, deleted or moved. */
  readonly changed: boolean;
}

interface Draft {
  id: number | null;
  tag: string;
  readonly inline: boolean;
  title: string;
  rich: boolean;
  locked: boolean;
  placeholder: boolean;
  changed: boolean;
  pictures: number;
  paragraph: number;
  lastParagraph: number;
  start: number | null;
  readonly begin: number;
  stretch: Stretch;
  readonly parent: Draft | null;
}

/** Kinds that Word's collections of rich-text controls leave out. */
const otherKinds = new Set(
  'text date dropDownList comboBox picture docPartObj docPartList citation bibliography equation group checkbox repeatingSection'.split(
    ' ',
  ),
);

/** The controls of one text. */
export interface ControlReading {
  readonly open: (place: ControlPlace) => void;
  readonly properties: (node: XmlNode) => void;
  /** `last` = the last paragraph that has begun. */
  readonly close: (last: number) => void;
  /** Something inserted, deleted or moved stands here. */
  readonly change: () => void;
  readonly picture: () => void;
  /** Id of the innermost rich-text control here; null = none. */
  readonly inner: () => number | null;
  /** Tags of the rich-text controls here, outermost first. */
  readonly tags: () => readonly string[];
  /** A paragraph's text was put before that of the next: its inline controls go along. */
  readonly moveInline: (from: number, to: number) => void;
  /** Every rich-text control in document order. */
  readonly all: () => readonly FileControl[];
}

/** No control yet. */
export function controlReading(stream: TextStream, spend: Spend): ControlReading {
  const drafts: Draft[] = [];
  const open: Draft[] = [];
  const ids = new Set<number>();
  let running = 1;

  const idOf = (draft: Draft): number => {
    if (draft.id !== null) return draft.id;
    while (ids.has(running)) running += 1;
    draft.id = running;
    ids.add(running);
    return running;
  };
  /** The rich-text control it is or stands in. */
  const rich = (draft: Draft | null | undefined): Draft | null => {
    let around = draft ?? null;
    while (around !== null && !around.rich) around = around.parent;
    return around;
  };
  const richId = (draft: Draft | null | undefined): number | null => {
    const around = rich(draft);
    return around === null ? null : idOf(around);
  };

  return {
    open({ inline, paragraph, offset, changed }) {
      spend();
      const draft: Draft = {
        id: null,
        tag: '',
        title: '',
        rich: true,
        locked: false,
        placeholder: false,
        changed,
        pictures: 0,
        inline,
        paragraph,
        lastParagraph: paragraph,
        start: inline ? offset : null,
        begin: stream.place(),
        stretch: { start: 0, end: 0 },
        parent: open.at(-1) ?? null,
      };
      drafts.push(draft);
      open.push(draft);
    },
    properties(node) {
      const draft = open.at(-1);
      if (!draft) return;
      draft.tag = valueAt(node, 'tag') ?? '';
      draft.title = valueAt(node, 'alias') ?? '';
      draft.locked = valueAt(node, 'lock')?.startsWith('sdt') ?? false;
      const placeholder = childOf(node, 'showingPlcHdr');
      draft.placeholder = placeholder !== null && isOn(placeholder);
      draft.rich = !node.children.some(({ name }) => otherKinds.has(name));
      const id = Number(valueAt(node, 'id') ?? Number.NaN);
      if (Number.isNaN(id) || ids.has(id | 0)) return;
      draft.id = id | 0;
      ids.add(draft.id);
    },
    close(last) {
      const draft = open.pop();
      if (!draft) return;
      draft.stretch = stream.since(draft.begin, !draft.inline);
      draft.lastParagraph = draft.inline ? draft.paragraph : Math.max(draft.paragraph, last);
    },
    change() {
      for (const draft of open) draft.changed = true;
    },
    picture() {
      const around = rich(open.at(-1));
      if (around) around.pictures += 1;
    },
    inner: () => richId(open.at(-1)),
    tags: () => open.flatMap((draft) => (draft.rich && draft.tag !== '' ? [draft.tag] : [])),
    moveInline(from, to) {
      for (let index = drafts.length - 1; index >= 0; index--) {
        const draft = drafts[index];
        if (!draft?.inline || draft.paragraph !== from) break;
        draft.paragraph = draft.lastParagraph = to;
      }
    },
    all: () =>
      drafts
        .filter((draft) => draft.rich)
        .map((draft): FileControl => ({
          id: idOf(draft),
          tag: draft.tag,
          title: draft.title,
          text: stream.text(draft.stretch),
          pictures: draft.pictures,
          parent: richId(draft.parent),
          locked: draft.locked,
          tracked: draft.changed,
          ...(draft.changed && { accepted: true as const }),
          placeholder: draft.placeholder,
          paragraph: draft.paragraph,
          lastParagraph: draft.lastParagraph,
          start: draft.start,
        })),
  };
}
