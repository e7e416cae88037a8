/** Places of a header where the number of the page prints. */
import type { FileParagraph } from '../core/report/file-document';
import { fieldReading, isPageField } from './document-fields';
import type { OpenParagraph } from './document-paragraph';
import type { StoryWriting } from './story-writing';

/** A place where the number of the page prints. */
export interface PageNumber {
  /** Index of its paragraph; null = it stands in a text box. */
  readonly paragraph: number | null;
  /** Points; null = not said. */
  readonly size: number | null;
  /** Where it stands, by frame or tabs; null = as its paragraph is aligned. */
  readonly aligned: FileParagraph['alignment'] | null;
}

/** Most that are listed; a header has one. */
const MOST = 50;

const sides: ReadonlyMap<string, FileParagraph['alignment']> = new Map(
  Object.entries<FileParagraph['alignment']>({
    left: 'left',
    inside: 'left',
    center: 'center',
    right: 'right',
    outside: 'right',
  }),
);

/** A frame goes before tabs; Word's style for headers has its first tab in the middle, its second on the right. */
function alignedBy({ frame, tab, runs }: OpenParagraph): PageNumber['aligned'] {
  if (frame !== null) return sides.get(frame) ?? null;
  if (tab !== null) return sides.get(tab) ?? null;
  const before = runs.map(({ text }) => text).join('');
  return before === '\t' ? 'center' : before === '\t\t' ? 'right' : null;
}

/** The fields of a text while it is read. */
export interface PageNumberReading {
  /** `w:fldChar` of a kind. */
  readonly mark: (kind: string) => void;
  /** Text of a `w:instrText`. */
  readonly instruction: (text: string) => void;
  readonly openSimple: (instruction: string) => void;
  readonly closeSimple: () => void;
  /** Text is about to be put. */
  readonly beforeText: () => void;
  /** An instruction in a text box. */
  readonly inTextBox: (instruction: string) => void;
  readonly inInstruction: () => boolean;
  readonly endParagraph: () => void;
  readonly all: readonly PageNumber[];
}

/** None yet. */
export function pageNumberReading(story: StoryWriting): PageNumberReading {
  const all: PageNumber[] = [];
  const fields = fieldReading();
  /** A simple field that prints the number, whose text did not come yet. */
  let awaited = false;
  const see = (size: number | null): void => {
    const paragraph = story.current();
    if (paragraph !== null && all.length < MOST)
      all.push({ paragraph: paragraph.place.index, size, aligned: alignedBy(paragraph) });
  };
  return {
    all,
    mark: fields.mark,
    inInstruction: fields.inInstruction,
    endParagraph: fields.endParagraph,
    instruction(text) {
      if (fields.instruction(text)) see(story.look().size);
    },
    openSimple(instruction) {
      awaited = isPageField(instruction);
    },
    closeSimple() {
      if (awaited) see(null);
      awaited = false;
    },
    beforeText() {
      if (awaited) see(story.look().size);
      awaited = false;
    },
    inTextBox(instruction) {
      if (isPageField(instruction) && all.length < MOST) all.push({ paragraph: null, size: null, aligned: 'center' });
    },
  };
}
