/** Whether a data part belongs to the document it was found in, or came along with another cluster's file. */
import type { Outline } from '../outline/outline';
import { foldWords } from '../text/fold-words';
import { newReportData, type ReportData } from './report-data';
import { clusterName } from './cluster-name';
import type { FieldId, FieldValues } from './fields';
import { fieldTag } from './control-tag';
import { printedFields } from './printed-fields';
import type { DocumentSnapshot } from './snapshot';
import { isUnwritten } from './written-text';

/** Fields that differ from cluster to cluster; council and place are the province's. */
const tellingFields: readonly FieldId[] = ['cluster', 'number', 'symbol', 'archive', 'signer-office', 'signer-name'];

/** What the document's own fields say, by the first place of each; blank ones are absent. */
export function documentFields(snapshot: DocumentSnapshot): FieldValues {
  const texts = new Map<string, string>();
  for (const { tag, text } of snapshot.controls) if (!texts.has(tag) && !isUnwritten(text)) texts.set(tag, text);
  return Object.fromEntries(
    tellingFields.flatMap((field) => {
      const text = texts.get(fieldTag(field));
      return text === undefined ? [] : [[field, text] as const];
    }),
  );
}

const key = (field: FieldId, text: string): string => foldWords(field === 'cluster' ? clusterName(text) : text);

/**
 * `own`: the cluster is the same, or one of the two does not name it. `foreign`: the cluster and another field differ,
 * no field agrees, and fewer than half of the part's units are named in the document. `unsure`: the rest, such as a
 * cluster renamed in the text; the difference is then shown like any other.
 */
export function partOwner(
  outline: Outline,
  data: Partial<ReportData>,
  snapshot: DocumentSnapshot,
): 'own' | 'foreign' | 'unsure' {
  const standing = documentFields(snapshot);
  const entered = printedFields(outline, { ...newReportData(outline, data.year ?? 2000), ...data });
  const compared = tellingFields.flatMap((field) => {
    const [one, other] = [key(field, standing[field] ?? ''), key(field, entered[field] ?? '')];
    return one === '' || other === '' ? [] : [{ field, same: one === other }];
  });
  const cluster = compared.find(({ field }) => field === 'cluster');
  if (cluster === undefined || cluster.same) return 'own';
  const text = ` ${foldWords(snapshot.paragraphs.map((paragraph) => paragraph.text).join(' '))} `;
  const units = data.units ?? [];
  const named = units.filter(({ name }) => foldWords(name) !== '' && text.includes(` ${foldWords(name)} `)).length;
  const differing = compared.filter(({ same }) => !same).length;
  return differing >= 2 && differing === compared.length && (units.length === 0 || named * 2 < units.length)
    ? 'foreign'
    : 'unsure';
}
