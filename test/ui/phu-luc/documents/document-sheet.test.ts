import type { TypedCell } from '../../../../src/app/appendix-state';
import type { DocumentRecord } from '../../../../src/core/appendix/counts';
import { numberSentences } from '../../../../src/core/appendix/document-number';
import { documentSheet, sheetLines, withTypedDocuments } from '../../../../src/ui/phu-luc/documents/document-sheet';

const plan: DocumentRecord = {
  id: 'd1',
  issuer: 'u1',
  number: '5/KH-SNV',
  date: { day: 5, month: 3, year: 2026 },
  subject: 'Kế hoạch thi đua',
  note: '',
};
const cell = (unit: string, column: string, typed: string): TypedCell => ({ unit, year: 2026, column, typed });
const none = new Map<string, string>();

describe('documentSheet', () => {
  it('shows documents, what is not right in them, and rows to begin new ones in', () => {
    const lines = sheetLines([plan], none);
    const sheet = documentSheet(lines, 2026, (record) => (record === null ? 'Cụm thi đua' : 'Sở Nội vụ'));
    expect(sheet.rows.slice(0, 2).map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Cụm thi đua']);
    expect([0, 1, 2].map((column) => sheet.shown(0, column))).toEqual(['5/KH-SNV', '05/03/2026', 'Kế hoạch thi đua']);
    expect(sheet.trouble(0, 0)).toBe(numberSentences.zero('5/KH-SNV', '05/KH-SNV'));
    expect(sheet.trouble(1, 0)).toBe('');
  });

  it('begins a document in a blank row and goes on in it', () => {
    const lines = sheetLines([plan], none);
    const first = withTypedDocuments([plan], lines, [cell('moi-1', 'number', '06/KH-SNV')], 'u1');
    expect(first.documents[1]).toMatchObject({ issuer: 'u1', number: '06/KH-SNV', subject: '' });
    const next = sheetLines(first.documents, first.begun);
    expect(next[1]?.key).toBe('moi-1');
    const second = withTypedDocuments(first.documents, next, [cell('moi-1', 'date', '6/3/2026')], 'u2');
    expect(second.documents[1]).toMatchObject({ issuer: 'u1', date: { day: 6, month: 3, year: 2026 } });
  });

  it('takes several pasted rows, and drops a document that was emptied', () => {
    const lines = sheetLines([plan], none);
    const cells = [
      cell('d1', 'number', ''),
      cell('d1', 'date', ''),
      cell('d1', 'subject', ''),
      cell('moi-1', 'subject', 'Hướng dẫn bình xét'),
      cell('moi-2', 'subject', 'Quyết định khen thưởng'),
      cell('moi-3', 'subject', ''),
    ];
    expect(withTypedDocuments([plan], lines, cells, '').documents.map(({ subject }) => subject)).toEqual([
      'Hướng dẫn bình xét',
      'Quyết định khen thưởng',
    ]);
  });
});
