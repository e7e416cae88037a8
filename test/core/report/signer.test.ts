import { mau02 } from '../../../src/core/outline/mau-02';
import { authorityOf, checkOwnAuthority, signerLines, tooManyAuthorityLines } from '../../../src/core/report/signer';

describe('signerLines', () => {
  it('are the lines below TM., for each authority and kind', () => {
    const lines = (authority: 'head' | 'deputy' | 'own', clusterKind: 'cum' | 'khoi') =>
      signerLines(mau02, { authority, clusterKind, ownAuthority: 'TUQ. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG' });
    expect(lines('head', 'cum')).toEqual(['TRƯỞNG CỤM']);
    expect(lines('deputy', 'cum')).toEqual(['KT. TRƯỞNG CỤM', 'PHÓ TRƯỞNG CỤM']);
    expect(lines('head', 'khoi')).toEqual(['TRƯỞNG KHỐI']);
    expect(lines('deputy', 'khoi')).toEqual(['KT. TRƯỞNG KHỐI', 'PHÓ TRƯỞNG KHỐI']);
    expect(lines('own', 'khoi')).toEqual(['TUQ. TRƯỞNG CỤM', 'CHÁNH VĂN PHÒNG']);
  });
});

describe('authorityOf', () => {
  it('reads the lines back from the document, however they are broken and cased', () => {
    expect(authorityOf(mau02, 'Trưởng cụm', 'cum')).toEqual({ authority: 'head', ownAuthority: '' });
    expect(authorityOf(mau02, 'KT. TRƯỞNG CỤM\u000bPHÓ TRƯỞNG CỤM', 'cum')).toMatchObject({ authority: 'deputy' });
    expect(authorityOf(mau02, 'Q. TRƯỞNG CỤM', 'cum')).toEqual({ authority: 'own', ownAuthority: 'Q. TRƯỞNG CỤM' });
  });
});

describe('checkOwnAuthority', () => {
  it('takes up to three lines and refuses more, or what cannot be printed', () => {
    expect(checkOwnAuthority(' TL. TRƯỞNG CỤM \n\nCHÁNH VĂN PHÒNG')).toMatchObject({
      value: 'TL. TRƯỞNG CỤM\nCHÁNH VĂN PHÒNG',
    });
    expect(checkOwnAuthority('a\nb\nc\nd')).toEqual({ ok: false, sentence: tooManyAuthorityLines(4) });
    expect(checkOwnAuthority('a\u0007')).toMatchObject({ ok: false });
    expect(checkOwnAuthority('a'.repeat(101))).toMatchObject({ ok: false });
  });
});
