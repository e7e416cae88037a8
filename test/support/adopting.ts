/** The panel **Nhận diện văn bản đang mở** over a draft of test/fixtures/drafts, for stories. */
import { readFileSync } from 'node:fs';
import type { AdoptVerb, AdoptView } from '../../src/app/adopt-state';
import { wordChanges } from './word-changes';
import { openPane, type Given, type OpenedPane } from './open-pane';
import type { Profile } from '../word-host/profiles';

/** The bytes of a draft by its name. */
export const draftFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/fixtures/drafts/${name}.docx`));

/** A pane beside an open draft. */
export interface OpenedDraft extends OpenedPane {
  /** `word/document.xml` as it was opened. */
  readonly before: string;
  /** The open panel; throws when it is closed. */
  readonly view: () => AdoptView;
  readonly verb: (verb: AdoptVerb, ...answers: readonly Given[]) => Promise<void>;
  /** Opens the panel, then **Nhận diện**. */
  readonly adopt: (...answers: readonly Given[]) => Promise<void>;
  /** What of the text and its look differs from the opened document, its controls aside. */
  readonly textChanges: () => readonly string[];
}

/** What only the controls say of a document. */
const CONTROLS = /<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt>|<\/?w:sdtContent>|<w:sdtEndPr.*?(?:\/>|<\/w:sdtEndPr>)/gsu;

/** Opens a draft; `name` of a fixture, or its bytes. */
export async function openDraft(draft: string | Uint8Array, profile: Profile): Promise<OpenedDraft> {
  const document = typeof draft === 'string' ? draftFile(draft) : draft;
  const opened = await openPane({ profile, document });
  const before = opened.host.documentXml;
  const verb = (one: AdoptVerb, ...answers: readonly Given[]): Promise<void> =>
    opened.press(() => opened.pane.actions.existing(one), ...answers);
  return {
    ...opened,
    before,
    view: () => {
      const { existing } = opened.state();
      if (existing?.panel !== 'adopt') throw new Error('The panel is not open.');
      return existing;
    },
    verb,
    adopt: async (...answers) => {
      await verb({ panel: 'adopt', kind: 'open' });
      opened.host.resetCounts();
      await verb({ panel: 'adopt', kind: 'lay' }, ...answers);
    },
    textChanges: () => wordChanges(before.replaceAll(CONTROLS, ''), opened.host.documentXml.replaceAll(CONTROLS, '')),
  };
}
