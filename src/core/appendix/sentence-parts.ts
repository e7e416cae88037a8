/** Pieces of administrative sentences. Counts are of awards (lượt); people (người) are never said, because they are not known. */
import { countInSentence } from '../text/numbers';
import { recipientNames } from './columns';
import type { Recipient } from './title-row';

/** The recipients in the order in which sentences name them. */
export const recipients: readonly Recipient[] = ['tt', 'cn', 'hgd'];

/** "05 lượt tập thể". */
export const countOf = (recipient: Recipient, count: number): string =>
  `${countInSentence(count)} lượt ${recipientNames[recipient].noun}`;

/** "A", "A và B", "A, B và C". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;

/** What was counted by recipients in words, zero left out: "01 lượt tập thể và 35 lượt cá nhân"; '' where all are zero. */
export const countsInWords = (count: (recipient: Recipient) => number): string =>
  listed(recipients.flatMap((recipient) => (count(recipient) > 0 ? [countOf(recipient, count(recipient))] : [])));
