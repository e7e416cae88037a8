/** The drafts of test/fixtures/drafts with their right matching. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileDocument } from '../../../src/core/report/file-document';
import { readFile } from '../document-file';

/** First and last paragraph, and the letters where a heading shares its only paragraph. */
export type RightPlace = readonly [first: number, last: number, start?: number, end?: number];

/** A draft. `heldOut` = nobody looked at what the matcher says of it while it was made. */
export interface Draft {
  readonly name: string;
  readonly kind: string;
  /** What was done to the headings. */
  readonly how: string;
  readonly heldOut: boolean;
  readonly headings: Readonly<Record<string, RightPlace>>;
  readonly repeated: readonly (readonly [item: string, line: number])[];
  readonly annexes: Readonly<Record<string, readonly [first: number, last: number]>>;
  readonly document: FileDocument;
}

const folder = join(__dirname, '../../fixtures/drafts');

/** One draft by its name. */
export function readDraft(name: string): Draft {
  const right = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Omit<Draft, 'name' | 'document'>;
  const document = readFile(new Uint8Array(readFileSync(join(folder, `${name}.docx`))));
  return { ...right, name, document };
}

/** All drafts. */
export const readDrafts = (): readonly Draft[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readDraft(file.replace('.json', '')));
