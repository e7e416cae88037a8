/** The name of the cluster as she types it, and as the report prints it. */
import { normalizeText } from '../text/normalize';

/** Longest name in characters: two lines of the letterhead. */
export const LONGEST_CLUSTER_NAME = 200;

/** The name without a leading "Cụm", "Cụm thi đua", "Khối", "Khối thi đua", which the form prints itself. */
export function clusterName(typed: string): string {
  return normalizeText(typed)
    .replace(/^((cụm|khối)(\s+thi\s+đua)?\s+)+/iu, '')
    .replace(/^(cụm|khối)(\s+thi\s+đua)?$/iu, '');
}

// Control characters, halves of surrogate pairs and non-characters cannot stand in a document's XML.
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** What is wrong with a typed name, as a sentence; '' when it can be used. An empty name is printed as dots. */
export function clusterNameError(typed: string): string {
  if (forbidden.test(clusterName(typed))) return 'Tên cụm có ký tự không in được; hãy xoá và gõ lại tên.';
  const length = [...clusterName(typed)].length;
  if (length > LONGEST_CLUSTER_NAME) {
    return `Tên cụm dài ${length} ký tự, cần không quá ${LONGEST_CLUSTER_NAME}; hãy rút gọn.`;
  }
  return '';
}
