/** The words of a form for a khối thi đua: the same with "khối" for "cụm", in the letter case of each place. */
import type { ClusterKind, Outline, OutlineRow } from './outline';

const CLUSTER = /(?<!\p{L})(cụm|Cụm|CỤM)(?!\p{L})/gu;
const inKhoi: Readonly<Record<string, string>> = { cụm: 'khối', Cụm: 'Khối', CỤM: 'KHỐI' };

/** Text of ours about the cụm, as it reads for this kind. Never for words of hers. */
export const forKind = (text: string, kind: ClusterKind): string =>
  kind === 'cum' ? text : text.replace(CLUSTER, (word) => inKhoi[word] ?? word);

function rowForKind(row: OutlineRow, kind: ClusterKind): OutlineRow {
  const { heading, help, name } = row;
  return {
    ...row,
    heading: heading && { form: forKind(heading.form, kind), short: forKind(heading.short, kind) },
    help: help === null ? null : forKind(help, kind),
    name: forKind(name, kind),
  };
}

/** The form as it is printed for this kind. What the form itself says (`verbatim`, repairs) stays. */
export function outlineForKind(outline: Outline, kind: ClusterKind): Outline {
  if (kind === 'cum') return outline;
  const said = (text: string): string => forKind(text, kind);
  const { fixed, rows, extras = [] } = outline;
  return {
    ...outline,
    rows: rows.map((row) => rowForKind(row, kind)),
    extras: extras.map((extra) => ({ ...extra, row: rowForKind(extra.row, kind) })),
    fixed: {
      ...fixed,
      issuer: said(fixed.issuer),
      title: { form: said(fixed.title.form), short: said(fixed.title.short) },
      recipients: fixed.recipients.map(said),
      onBehalf: said(fixed.onBehalf),
      signerTitle: said(fixed.signerTitle),
    },
  };
}
