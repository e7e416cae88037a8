/** Every sentence that is written from the entered counts, by the item in whose body it stands. */
import type { AppendixData } from './appendix-data';
import { awardSentences } from './award-sentences';
import { documentSentence } from './document-sentence';
import { figureSentences } from './figure-sentences';

/** Items whose bodies may say such a sentence. */
export const sentenceItems: readonly string[] = [
  'P1.I.2',
  'P1.II.5b',
  'P1.II.5c',
  'P1.IV.2',
  'P1.IV.3',
  'P1.V.1',
  'P1.V.4',
];

/**
 * The paragraphs of each body, in administrative Vietnamese: P1.I.2, P1.II.5b, P1.II.5c, P1.IV.2, P1.IV.3, P1.V.1, P1.V.4.
 * Items for which nothing was entered are absent.
 */
export function countSentences(data: AppendixData): ReadonlyMap<string, readonly string[]> {
  const documents = documentSentence(data);
  const { paragraphs } = awardSentences(data);
  return new Map<string, readonly string[]>([
    ...(documents === null ? [] : [['P1.I.2', [documents]] as const]),
    ...(paragraphs.length === 0 ? [] : [['P1.IV.2', paragraphs] as const]),
    ...[...figureSentences(data)].map(([item, sentence]) => [item, [sentence]] as const),
  ]);
}
