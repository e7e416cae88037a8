/** The adapter over the real office.js over the Word host, without a pane. */
import type { Capabilities, OutlineGateway } from '../../src/app/ports';
import type { Result } from '../../src/app/trouble';
import type { ControlSnapshot, DocumentSnapshot } from '../../src/core/report/snapshot';
import { readCapabilities } from '../../src/word/capabilities';
import { createOutlineGateway } from '../../src/word/outline-gateway';
import { WordSession } from '../../src/word/word-session';
import { openWord, type OpenedWord } from '../word-host/in-process-door';
import type { WordHostOptions } from '../word-host/word-host';

/** A document open in a Word, and the gateway to it. */
export interface OpenedGateway extends OpenedWord {
  readonly session: WordSession;
  readonly gateway: OutlineGateway;
  /** Reads the document; throws the sentence of a trouble. */
  readonly read: () => Promise<DocumentSnapshot>;
  /** The first control with a tag in a new reading. */
  readonly control: (tag: string) => Promise<ControlSnapshot>;
}

/** Opens a document; `patience` in milliseconds, `capabilities` in place of those the Word has. */
export async function openGateway(
  options: Partial<WordHostOptions> & {
    readonly patience?: number;
    readonly capabilities?: Partial<Capabilities>;
  } = {},
): Promise<OpenedGateway> {
  const word = await openWord(options);
  const capabilities = { ...readCapabilities(word), ...options.capabilities };
  const session = new WordSession(word, capabilities, options.patience ?? 5_000);
  const gateway = createOutlineGateway(session);
  const read = async (): Promise<DocumentSnapshot> => valueOf(await gateway.read());
  return {
    ...word,
    session,
    gateway,
    read,
    control: async (tag) => {
      const found = (await read()).controls.find((control) => control.tag === tag);
      if (!found) throw new Error(`no control ${tag}`);
      return found;
    },
  };
}

/** What was wanted; throws the sentence of a trouble. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.trouble.sentence);
  return result.value;
}
