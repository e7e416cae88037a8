/** On whose authority the report is signed, and the lines that say so. NĐ 30/2020, Phụ lục I, phần I, mục II.7. */
import { foldWords } from '../text/fold-words';
import { enteredLines } from '../text/entered-text';
import { outlineForKind } from '../outline/kind-words';
import type { ClusterKind, Outline } from '../outline/outline';
import type { Authority, ReportData } from './data-entries';
import { accepted, checkLine, refused, type FieldCheck } from './field-check';

const MOST_LINES = 3;
const LONGEST_LINE = 100;

/** Names of the choices; `own` is free text because offices differ more than any list. */
export const authorityNames: Readonly<Record<Authority, string>> = {
  head: 'Trưởng cụm',
  deputy: 'KT. Trưởng cụm – Phó Trưởng cụm',
  own: 'Tự ghi',
};

/** What *Tự ghi* says of too many lines. */
export const tooManyAuthorityLines = (count: number): string =>
  `Thẩm quyền ký có ${count} dòng, cần không quá ${MOST_LINES}; họ tên và chức vụ tại cơ quan có ô riêng.`;

/** The lines below "TM. CỤM THI ĐUA", in capitals: `TRƯỞNG CỤM`; `KT. TRƯỞNG CỤM`, `PHÓ TRƯỞNG CỤM`; or hers. */
export function signerLines(
  outline: Outline,
  { authority, ownAuthority, clusterKind }: Pick<ReportData, 'authority' | 'ownAuthority' | 'clusterKind'>,
): readonly string[] {
  const { signerTitle } = outlineForKind(outline, clusterKind).fixed;
  switch (authority) {
    case 'head':
      return [signerTitle];
    case 'deputy':
      return [`KT. ${signerTitle}`, `PHÓ ${signerTitle}`];
    case 'own':
      return enteredLines(ownAuthority);
  }
}

/** Lines of *Tự ghi*. */
export function checkOwnAuthority(typed: string): FieldCheck<string> {
  const lines = enteredLines(typed);
  if (lines.length > MOST_LINES) return refused(tooManyAuthorityLines(lines.length));
  for (const line of lines) {
    const checked = checkLine('Thẩm quyền ký', line, LONGEST_LINE);
    if (!checked.ok) return checked;
  }
  return accepted(lines.join('\n'), lines.join('\n'));
}

/** The authority a text of the document says; hers where it is none of the form's. */
export function authorityOf(
  outline: Outline,
  text: string,
  clusterKind: ClusterKind,
): Pick<ReportData, 'authority' | 'ownAuthority'> {
  const said = foldWords(text);
  for (const authority of ['head', 'deputy'] as const) {
    const lines = signerLines(outline, { authority, ownAuthority: '', clusterKind });
    if (foldWords(lines.join(' ')) === said) return { authority, ownAuthority: '' };
  }
  return { authority: 'own', ownAuthority: enteredLines(text).join('\n') };
}
