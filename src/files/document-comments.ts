/** Comments in the margin, and whether they are done with. ECMA-376 Part 1, 17.13.4; [MS-DOCX] 2.5.3 for `commentEx`. */
import type { FileComment } from '../core/report/file-document';
import { signText } from './document-text';
import { scanXml } from './xml-scan';

interface Draft {
  readonly id: string;
  readonly author: string;
  /** Paragraphs in their order. */
  readonly lines: string[];
  /** Id of its last paragraph, by which its state is kept. */
  paragraph: string;
}

interface State {
  readonly done: boolean;
  /** Last paragraph of the comment it answers. */
  readonly answers: string;
}

function readDrafts(xml: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let text: string | null = null;
  const add = (piece: string): void => {
    const lines = drafts.at(-1)?.lines;
    if (lines && lines.length > 0) lines.push(`${lines.pop() ?? ''}${piece.replaceAll('\v', '\n')}`);
  };
  scanXml(xml, {
    open(name, attribute) {
      const draft = drafts.at(-1);
      if (name === 'comment')
        drafts.push({ id: attribute('id') ?? '', author: attribute('author') ?? '', lines: [], paragraph: '' });
      else if (name === 'p' && draft) {
        draft.lines.push('');
        draft.paragraph = attribute('paraId') ?? '';
      } else if (name === 't') text = '';
      else add(signText(name, attribute));
    },
    close(name) {
      if (name !== 't' || text === null) return;
      add(text);
      text = null;
    },
    text(said) {
      if (text !== null) text += said;
    },
  });
  return drafts;
}

function readStates(xml: string): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  scanXml(xml, {
    open(name, attribute) {
      if (name !== 'commentEx') return;
      const done = ['1', 'true', 'on'].includes(attribute('done') ?? '');
      states.set(attribute('paraId') ?? '', { done, answers: attribute('paraIdParent') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return states;
}

/** The comments; `places` = paragraph of the text by id of the comment. An answer is done with when what it answers is. */
export function fileComments(
  comments: string,
  extended: string,
  places: ReadonlyMap<string, number>,
): readonly FileComment[] {
  const states = readStates(extended);
  const isDone = (paragraph: string): boolean => {
    const state = states.get(paragraph);
    return state !== undefined && (state.done || (states.get(state.answers)?.done ?? false));
  };
  return readDrafts(comments).map(({ id, author, lines, paragraph }) => ({
    author,
    text: lines.join('\n'),
    paragraph: places.get(id) ?? null,
    resolved: isDone(paragraph),
  }));
}
