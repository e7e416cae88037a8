/** A whole report as a .docx, as **Tạo văn bản mới** makes it: quicker than an insertion where the insertion is not the subject. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newDocumentParts } from '../../src/app/new-document-parts';
import { mau02 } from '../../src/core/outline/mau-02';
import { newReportData } from '../../src/core/report/report-data';
import { packDocx } from '../../src/files/pack-docx';

/** The report of 2026 of "Cụm thi đua số 3"; `alter` changes its `word/document.xml`. */
export function reportDocument(alter: (xml: string) => string = (xml) => xml): Uint8Array {
  const data = { ...newReportData(mau02, 2026), cluster: 'số 3', verified: true };
  const parts = unzipSync(packDocx(newDocumentParts(mau02, data, null)));
  const main = parts['word/document.xml'] ?? new Uint8Array();
  return zipSync({ ...parts, 'word/document.xml': strToU8(alter(strFromU8(main))) });
}
