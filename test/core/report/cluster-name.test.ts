import { clusterName, clusterNameError } from '../../../src/core/report/cluster-name';

describe('clusterName', () => {
  it.each([
    ['Cụm thi đua số 3', 'số 3'],
    ['CỤM THI ĐUA các xã biên giới', 'các xã biên giới'],
    ['Khối các trường cao đẳng', 'các trường cao đẳng'],
    ['  khối  thi đua  số 1 ', 'số 1'],
    ['Cụm thi đua Cụm số 2', 'số 2'],
    ['Cụm', ''],
    ['số 3', 'số 3'],
    ['Cụm\u00a0thi đua số 4', 'số 4'],
  ])('prints %j as %j', (typed, printed) => {
    expect(clusterName(typed)).toBe(printed);
  });
});

describe('clusterNameError', () => {
  it('accepts specials of XML, emoji and right-to-left text', () => {
    expect(clusterNameError('số 3 <&"> 🏆 שלום')).toBe('');
  });

  it('refuses what cannot stand in a document', () => {
    expect(clusterNameError('số\u00003')).toContain('ký tự không in được');
    expect(clusterNameError('số \ud800')).toContain('ký tự không in được');
  });

  it('refuses 10,000 characters and says how many are allowed', () => {
    expect(clusterNameError('a'.repeat(10_000))).toBe('Tên cụm dài 10000 ký tự, cần không quá 200; hãy rút gọn.');
  });
});
