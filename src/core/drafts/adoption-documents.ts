/** The documents of Phụ lục I as a draft lists them, made into entries. */
import type { DocumentRecord } from '../appendix/counts';
import { WHOLE_CLUSTER } from '../appendix/counts';
import { enterDocumentDate } from '../appendix/document-date';
import { unitMatcher, type UnitMatcher } from '../appendix/import/match-units';
import { newId } from '../appendix/new-id';
import type { Report } from '../checks/reading/report';
import type { MemberUnit } from '../report/member-unit';
import { foldWords } from '../text/fold-words';

/** The records; one whose issuer is no unit of the list is left out. */
export function draftDocuments(report: Report, units: readonly MemberUnit[]): readonly DocumentRecord[] {
  const unitOf = unitMatcher(units);
  const records: DocumentRecord[] = [];
  for (const { number, date, title, issuer } of report.annexes.flatMap(({ documents }) => documents)) {
    const unit = issuerOf(issuer, unitOf);
    if (unit === null) continue;
    records.push({
      id: newId('d', [unit, number, title], records),
      issuer: unit,
      number,
      date: enterDocumentDate(date),
      subject: title,
      note: '',
    });
  }
  return records;
}

/** The cluster itself where the table says so, or says nobody. */
function issuerOf(said: string, unitOf: UnitMatcher): string | null {
  if (/^$|^(?:cụm|khối)(?: thi đua)?(?: |$)/u.test(foldWords(said))) return WHOLE_CLUSTER;
  const found = unitOf.named(said);
  return found.kind === 'unit' ? found.unit : null;
}
