import type { DocumentRecord } from '../../../src/core/appendix/counts';
import {
  addDocument,
  changeDocument,
  documentNotes,
  documentSentences,
  documentTypeName,
  doubleDocuments,
  removeDocument,
} from '../../../src/core/appendix/documents';
import { dateSentences } from '../../../src/core/appendix/document-date';
import { appendixData } from './appendix-sample';

const record = (id: string, number: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  issuer: '',
  number,
  date: { day: 5, month: 3, year: 2026 },
  subject: 'Kế hoạch phát động phong trào thi đua',
  note: '',
  ...more,
});

describe('addDocument', () => {
  it('gives the same id to the same document and another to another', () => {
    const fresh = record('', '12/KH-CTĐ');
    const [one] = addDocument([], fresh);
    const twice = addDocument(addDocument([], fresh), fresh);
    expect(one?.id).toMatch(/^d[a-z0-9]+$/);
    expect(twice.map(({ id }) => id)).toEqual([one?.id, `${one?.id}-2`]);
  });
});

describe('changeDocument and removeDocument', () => {
  it('change one record and leave the others', () => {
    const documents = [record('a', '01/KH-CTĐ'), record('b', '02/TB-CTĐ')];
    expect(changeDocument(documents, 'b', { note: 'Gửi bản điện tử' })).toEqual([
      documents[0],
      { ...documents[1], note: 'Gửi bản điện tử' },
    ]);
    expect(removeDocument(documents, 'a')).toEqual([documents[1]]);
    expect(removeDocument(documents, 'c')).toEqual(documents);
  });
});

describe('doubleDocuments', () => {
  it('finds one number twice at one issuer in one year, however it is typed', () => {
    const documents = [
      record('a', '05/KH-CTĐ'),
      record('b', '5/kh-CTĐ'),
      record('c', '05/KH-CTĐ', { issuer: 'u1' }),
      record('d', '05/KH-CTĐ', { date: { day: 1, month: 1, year: 2025 } }),
      record('e', '05/TB-CTĐ'),
      record('f', 'không số'),
      record('g', 'không số'),
    ];
    expect([...doubleDocuments(documents)]).toEqual(['a', 'b']);
  });
});

describe('documentNotes', () => {
  it('says of each record what is not as it should be', () => {
    const documents = [
      record('a', '01/KH-CTĐ'),
      record('b', '02/KH-CTĐ', { date: { day: 30, month: 12, year: 2025 }, subject: ' ' }),
      record('c', '03/KH-CTĐ', { issuer: 'gone' }),
    ];
    expect([...documentNotes(appendixData({ documents }))]).toEqual([
      ['b', [dateSentences.otherYear('30/12/2025', 2026), documentSentences.noSubject]],
      ['c', [documentSentences.noIssuer]],
    ]);
  });
});

describe('documentTypeName', () => {
  it.each([
    ['12/KH-CTĐ', 'Về việc phát động thi đua', 'Kế hoạch'],
    ['', 'Hướng dẫn bình xét thi đua', 'Hướng dẫn'],
    ['05/SNV-VP', 'V/v đăng ký thi đua', 'Công văn'],
    ['', 'Về việc đăng ký thi đua', ''],
  ])('of %j, %j is %j', (number, subject, type) => {
    expect(documentTypeName({ number, subject })).toBe(type);
  });
});
