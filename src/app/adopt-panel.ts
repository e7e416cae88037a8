/** The panel **Nhận diện văn bản đang mở** over one session; loaded with the first of its verbs. */
import { chooseHeading } from '../core/drafts/adoption-choice';
import type { FileParagraph } from '../core/report/file-document';
import { itemsOf, planOf, readDraft, type Draft } from './adopt-draft';
import { layControls } from './adopt-lay';
import { splitHeadings } from './adopt-split';
import type { AdoptVerb, AdoptView } from './adopt-state';
import { adoptView } from './adopt-view';
import { adoptBusy, adoptSaid } from './adopt-words';
import { said } from './pane-words';
import type { PaneSession } from './pane-session';

const reading: AdoptView = { panel: 'adopt', step: 'reading', rows: [], strays: [], lines: [], notes: [] };

/** Her corrections, by item: the paragraph she chose as it stood, null = none. */
type Choices = ReadonlyMap<string, Pick<FileParagraph, 'index' | 'text'> | null>;

/** The paragraph with the chosen text that is nearest to where it stood; the same words may stand at several places. */
function standingChoice({ document }: Draft, chosen: Pick<FileParagraph, 'index' | 'text'>): number | null {
  const far = ({ index }: Pick<FileParagraph, 'index'>): number => Math.abs(index - chosen.index);
  const same = document.paragraphs.filter(({ text }) => text === chosen.text);
  return same.sort((one, other) => far(one) - far(other))[0]?.index ?? null;
}

/** Carries the verbs of the panel out. `close` shows nothing any more. */
export function createAdoptPanel(
  session: PaneSession,
  show: (view: AdoptView | null) => void,
): (verb: AdoptVerb) => Promise<void> {
  let draft: Draft | null = null;
  let choices: Choices = new Map();

  const preview = (step: AdoptView['step'] = 'preview', notes: readonly string[] = []): void => {
    if (draft) show(adoptView(draft, planOf(session, draft), itemsOf(session, draft), step, notes));
  };

  const choose = (item: string, line: number | null): void => {
    if (!draft) return;
    const order = itemsOf(session, draft).map(({ id }) => id);
    draft = { ...draft, match: chooseHeading(draft.match, draft.document, order, item, line) };
  };

  /** Reads and matches anew; her corrections hold where their paragraphs still stand. */
  const look = async (): Promise<boolean> => {
    draft = await readDraft(session);
    if (!draft) {
      show(null);
      return false;
    }
    for (const [item, chosen] of choices) {
      const line = chosen === null ? null : standingChoice(draft, chosen);
      if (chosen === null || line !== null) choose(item, line);
    }
    return true;
  };

  const open = async (): Promise<void> => {
    show(reading);
    choices = new Map();
    if (await look()) preview();
  };

  const names = (): ReadonlyMap<string, string> =>
    new Map(
      draft
        ? adoptView(draft, planOf(session, draft), itemsOf(session, draft), 'preview').rows.map(({ text, found }) => [
            text,
            found,
          ])
        : [],
    );

  const lay = async (): Promise<void> => {
    if (!draft) return;
    const bare = draft;
    const outcome = await layControls(session, bare, () => {
      // What was read since has the controls that are gone now.
      draft = bare;
      preview();
    });
    if (outcome.kind === 'laid') {
      if (await look()) preview('laid', outcome.notes);
    }
    if (outcome.kind !== 'changed') return;
    const before = names();
    if (!(await look())) return;
    preview();
    const changed = [...names()].flatMap(([text, found]) => (before.get(text) === found ? [] : [text]));
    session.note('warning', adoptSaid.changed(changed.slice(0, 4)));
  };

  const goTo = async (line: number): Promise<void> => {
    const text = draft?.snapshot.paragraphs[line]?.text;
    if (text === undefined) return;
    const gone = await session.deps.gateway.goTo({ paragraph: line, text });
    if (gone.ok) session.note('info', said.goneTo);
    else session.trouble(gone.trouble);
  };

  const split = async (item: string | null): Promise<void> => {
    const laid = session.state().existing?.panel === 'adopt' && session.state().document === 'outline';
    if (!draft || !(await splitHeadings(session, draft, item))) return;
    if (await look()) preview(laid ? 'laid' : 'preview');
  };

  return (verb) => {
    switch (verb.kind) {
      case 'open':
        return session.work(adoptBusy.reading, open);
      case 'choose':
        choices = new Map(choices).set(
          verb.item,
          verb.line === null ? null : (draft?.document.paragraphs[verb.line] ?? null),
        );
        choose(verb.item, verb.line);
        preview();
        return Promise.resolve();
      case 'go':
        return session.work(adoptBusy.reading, () => goTo(verb.line));
      case 'split':
        return session.work(adoptBusy.splitting, () => split(verb.item));
      case 'lay':
        return session.work(adoptBusy.laying, lay);
    }
  };
}
