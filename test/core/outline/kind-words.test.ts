import { forKind, outlineForKind } from '../../../src/core/outline/kind-words';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { headingMatcher } from '../../../src/core/outline/recognise';
import { settings, wordings } from './settings';
import { titleText } from './title-text';

describe('forKind', () => {
  it('keeps the letter case of the place and leaves other words alone', () => {
    expect(forKind('CỤM THI ĐUA, Trưởng cụm, Cụm', 'khoi')).toBe('KHỐI THI ĐUA, Trưởng khối, Khối');
    expect(forKind('cụmx Cụm.', 'khoi')).toBe('cụmx Khối.');
    expect(forKind('CỤM THI ĐUA', 'cum')).toBe('CỤM THI ĐUA');
  });
});

describe('a report of a khối thi đua', () => {
  const khoi = outlineForKind(mau02, 'khoi');

  it('says khối in letterhead, title, recipients and signature', () => {
    expect([khoi.fixed.issuer, khoi.fixed.onBehalf, khoi.fixed.signerTitle, khoi.fixed.recipients[2]]).toEqual([
      'KHỐI THI ĐUA',
      'TM. KHỐI THI ĐUA',
      'TRƯỞNG KHỐI',
      'Các đơn vị trong Khối thi đua',
    ]);
    expect(titleText(mau02, settings({ clusterKind: 'khoi' }), 'Số 2')).toBe(
      'Tổng kết công tác thi đua, khen thưởng Khối Số 2 năm 2026, phương hướng nhiệm vụ năm 2027',
    );
  });

  it.each(wordings)('says cụm nowhere in headings and guidance, wording "%s"', (wording) => {
    const extras = mau02.extras?.map(({ row }) => row.id) ?? [];
    for (const { text, help, name } of outlineItems(mau02, settings({ wording, clusterKind: 'khoi', extras })))
      expect(`${text} ${help ?? ''} ${name}`).not.toMatch(/(?<!\p{L})cụm(?!\p{L})/iu);
  });

  it('has its headings recognised as those of the form', () => {
    const match = headingMatcher(mau02, settings());
    for (const { id, text } of outlineItems(mau02, settings({ clusterKind: 'khoi' })))
      expect([text, match(text)]).toEqual([text, id]);
  });
});
