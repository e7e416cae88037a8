/** P1.I.2: how many documents the cluster and its units issued. */
import { forKind } from '../outline/kind-words';
import { countInSentence } from '../text/numbers';
import type { DocumentData } from './document-words';
import { documentsByIssuer } from './documents';

const ABOUT = 'văn bản chỉ đạo, triển khai công tác thi đua, khen thưởng';
const ANNEX = '(có biểu tổng hợp các văn bản theo Phụ lục I)';

/** The sentence with the totals of Phụ lục I; null while no document is entered. */
export function documentSentence(data: Omit<DocumentData, 'documentLayout'>): string | null {
  const { cluster, units } = documentsByIssuer(data);
  const ofUnits = units.reduce((sum, { documents }) => sum + documents.length, 0);
  const said = (text: string): string => forKind(text, data.clusterKind);
  const all = cluster.length + ofUnits;
  if (all === 0) return null;
  const start = `Năm ${data.year}, `;
  const count = `${countInSentence(all)} ${ABOUT}`;
  if (ofUnits === 0) return `${start}${said('cụm')} đã ban hành ${count} ${ANNEX}.`;
  if (cluster.length === 0) return `${start}các đơn vị thành viên trong ${said('cụm')} đã ban hành ${count} ${ANNEX}.`;
  const parts = `trong đó ${said('cụm')} ban hành ${countInSentence(cluster.length)} văn bản, các đơn vị thành viên ban hành ${countInSentence(ofUnits)} văn bản`;
  return `${start}${said('cụm')} và các đơn vị thành viên đã ban hành ${count}; ${parts} ${ANNEX}.`;
}
