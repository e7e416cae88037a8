/** The name of the cluster as she types it, and as the report prints it. */
import { isLeftBlank } from '../text/blank';
import { enteredLine, hasUnprintable, lengthOf } from '../text/entered-text';
import { textSentences } from './field-check';

/** Longest name in characters: two lines of the letterhead. */
export const LONGEST_CLUSTER_NAME = 200;

/** The name without a leading "Cụm", "Cụm thi đua", "Khối", "Khối thi đua", which the form prints itself; dots in its place are none. */
export function clusterName(typed: string): string {
  const name = enteredLine(typed)
    .replace(/^((cụm|khối)(\s+thi\s+đua)?\s+)+/iu, '')
    .replace(/^(cụm|khối)(\s+thi\s+đua)?$/iu, '');
  return isLeftBlank(name) ? '' : name;
}

/** What is wrong with a typed name, as a sentence; '' when it can be used. An empty name is printed as dots. */
export function clusterNameError(typed: string): string {
  const name = clusterName(typed);
  if (hasUnprintable(name)) return textSentences.unprintable('Tên cụm');
  const length = lengthOf(name);
  return length > LONGEST_CLUSTER_NAME ? textSentences.tooLong('Tên cụm', length, LONGEST_CLUSTER_NAME) : '';
}
