import type { DocumentRecord } from '../../../src/core/appendix/counts';
import { tableI } from '../../../src/core/appendix/table-i';
import { documentTypes } from '../../../src/core/appendix/document-types';
import { expectCheckedIn, inRepository } from '../outline/checked-in';
import { appendixData } from './appendix-sample';
import { cellText, tableLines } from './table-sample';

const documents: readonly DocumentRecord[] = [
  {
    id: 'd2',
    issuer: '',
    number: '12/HD-CTĐ',
    date: { day: 20, month: 10, year: 2026 },
    subject: 'Hướng dẫn chấm điểm thi đua năm 2026',
    note: '',
  },
  {
    id: 'd1',
    issuer: '',
    number: '01/KH-CTĐ',
    date: { day: 15, month: 1, year: 2026 },
    subject: 'Kế hoạch hoạt động của Cụm thi đua năm 2026',
    note: '',
  },
  {
    id: 'd3',
    issuer: 'u1',
    number: '45/KH-SNV',
    date: 'đầu tháng 3',
    subject: 'Kế hoạch phát động phong trào thi đua',
    note: 'Bản điện tử',
  },
  {
    id: 'd4',
    issuer: 'u3',
    number: '08/TTr-VP',
    date: { day: 2, month: 2, year: 2026 },
    subject: 'Đăng ký danh hiệu thi đua',
    note: '',
  },
];
const fixture = (name: string): string => inRepository('test', 'core', 'appendix', 'fixtures', `${name}.txt`);
const sum = (widths: readonly number[]): number => Math.round(widths.reduce((a, b) => a + b, 0) * 10) / 10;

describe('tableI', () => {
  it('lists the documents of the cluster and of each unit by date, with sums', () => {
    expectCheckedIn(fixture('phu-luc-i-liet-ke'), tableLines(tableI(appendixData({ documents }))));
  });

  it('counts them by issuer and kind', () => {
    const data = appendixData({ documents, documentLayout: 'summary' });
    expectCheckedIn(fixture('phu-luc-i-tong-hop'), tableLines(tableI(data)));
  });

  it('leaves documents of units that are not in the list out of the sums', () => {
    const strays = [...documents, ...documents.map((one) => ({ ...one, id: `${one.id}-x`, issuer: 'gone' }))];
    for (const documentLayout of ['list', 'summary'] as const)
      expect(tableI(appendixData({ documents: strays, documentLayout }))).toEqual(
        tableI(appendixData({ documents, documentLayout })),
      );
  });

  it('says khối where the cluster is one', () => {
    expect(tableLines(tableI(appendixData({ documents, clusterKind: 'khoi' })))).toContain(
      'A. VĂN BẢN CỦA KHỐI THI ĐUA',
    );
  });

  it('stands empty', () => {
    const table = tableI(appendixData());
    expect(cellText(table, 'sum/all')).toBe('Tổng cộng: 0 văn bản');
    expect(tableLines(tableI(appendixData({ units: [] })))).not.toContain('B. ');
  });

  it('fits the page with more kinds than there is room for, and counts the rarer ones together', () => {
    const many = documentTypes.flatMap(({ abbreviation }, place) =>
      Array.from({ length: place + 1 }, (_, number): DocumentRecord => ({
        id: `d${place}-${number}`,
        issuer: 'u1',
        number: `${number + 10}/${abbreviation}-SNV`,
        date: '',
        subject: '',
        note: '',
      })),
    );
    const table = tableI(appendixData({ documents: many, documentLayout: 'summary' }));
    const all = (27 * 28) / 2;
    const others = (19 * 20) / 2;
    expect(table.widths).toHaveLength(2 + 8 + 1 + 1);
    expect(sum(table.widths)).toBe(165);
    expect([cellText(table, 'total/sum'), cellText(table, 'total/Văn bản khác')]).toEqual([
      String(all),
      String(others),
    ]);
  });
});
