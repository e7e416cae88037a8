import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { AddedHeading, AddedLevel, OutlineSettings } from '../../../src/core/outline/outline';
import { addedLevels, ownText, ownWords } from '../../../src/core/outline/own-words';
import { headingMatcher } from '../../../src/core/outline/recognise';
import { bodyTag, headingTag } from '../../../src/core/report/control-tag';
import { headingSpellings } from '../../../src/core/report/heading-spelling';
import { settings, wordings } from './settings';

const items = (given: Partial<OutlineSettings>) => outlineItems(mau02, settings(given));
const text = (id: string, given: Partial<OutlineSettings>) => items(given).find((item) => item.id === id)?.text;
const order = (given: Partial<OutlineSettings>) => items(given).map(({ id }) => id);
const added = (id: string, after: string, level: AddedLevel, words = 'Công tác chuyển đổi số'): AddedHeading => ({
  id,
  after,
  level,
  words,
});
const formIds = order({});

describe('a heading in her own words', () => {
  it('prints with the number of its place and moves with the year', () => {
    const renamed = { 'P1.IV.3': 'Khen thưởng đột xuất năm {year}, kế hoạch năm {next-year}' };
    expect(text('P1.IV.3', { renamed })).toBe('3. Khen thưởng đột xuất năm 2026, kế hoạch năm 2027');
    expect(text('P1.IV.3', { renamed, year: 2030 })).toBe('3. Khen thưởng đột xuất năm 2030, kế hoạch năm 2031');
    expect(
      items({ renamed })
        .find(({ id }) => id === 'P1.IV.3')
        ?.segments.map(({ kind }) => kind),
    ).toEqual(['text', 'field', 'text', 'field']);
  });

  it('ends a point with one colon', () => {
    expect(text('P1.II.5b', { renamed: { 'P1.II.5b': 'Số điển hình' } })).toBe('– Số điển hình:');
    expect(text('P1.II.5b', { renamed: { 'P1.II.5b': 'Số điển hình:' } })).toBe('– Số điển hình:');
  });

  it('keeps the form’s words where hers are blank', () => {
    expect(text('P1.VI.1', { renamed: { 'P1.VI.1': '  ' } })).toBe('1. Ưu điểm');
  });

  it('prints any braces and any names of JavaScript as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        fc.pre(words.replace(/[\p{Cc}\p{Cf}\s]/gu, '') !== '' && !/\{(next-)?year\}/u.test(words));
        expect(text('P1.VI.1', { renamed: { 'P1.VI.1': `a${words}` } })).toBe(`1. a${words}`);
      }),
    );
    expect(text('P1.VI.1', { renamed: { constructor: 'x' } })).toBe('1. Ưu điểm');
  });
});

describe('ownWords', () => {
  it('names N and N+1, and prints them again in that year as they were typed', () => {
    expect(ownWords('năm 2026, năm 2027, giai đoạn 2021 – 2025, số 20261', 2026)).toBe(
      'năm {year}, năm {next-year}, giai đoạn 2021 – 2025, số 20261',
    );
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2000, max: 2100 }), (typed, year) => {
        fc.pre(!/\{(next-)?year\}/u.test(typed));
        expect(ownText(ownWords(typed, year), year)).toBe(typed);
      }),
    );
  });
});

describe('an added heading', () => {
  it('stands behind its item and all that stands under it, and what follows is numbered with it', () => {
    const given = { added: [added('X1', 'P1.II.5', 'clause'), added('X2', 'P1.I', 'section', 'Phong trào riêng')] };
    expect(text('X1', given)).toBe('6. Công tác chuyển đổi số');
    expect(text('X2', given)).toBe('II. Phong trào riêng');
    expect(text('P1.II', given)).toBe('III. KẾT QUẢ PHONG TRÀO THI ĐUA');
    const ids = order(given);
    expect(ids[ids.indexOf('X1') - 1]).toBe('P1.II.5c');
    expect(ids[ids.indexOf('X2') + 1]).toBe('P1.II');
  });

  it('stands right below its item where it is deeper, and never takes over what is there', () => {
    const given = { added: [added('X1', 'P1.VI', 'clause')], extras: ['P2.I.TC'] };
    expect(text('X1', given)).toBe('1. Công tác chuyển đổi số');
    expect(text('P1.VI.2', given)).toBe('3. Hạn chế, yếu kém và nguyên nhân');
    const below = items({ ...given, added: [added('X1', 'P2.I', 'clause')] });
    expect(below.find(({ id }) => id === 'P2.I.TC')?.parent).toBe('P2.I');
  });

  it('goes behind the title of a phần, and among the points of the introduction', () => {
    expect(order({ added: [added('X1', 'P1', 'section')] }).slice(3, 7)).toEqual(['P1', 'P1t', 'X1', 'P1.I']);
    expect(text('X1', { added: [added('X1', 'IN3', 'clause')] })).toBe('– Công tác chuyển đổi số:');
  });

  it('can stand behind another of hers, in whatever order they are kept', () => {
    const chain = [added('X2', 'X1', 'clause'), added('X1', 'P1.V.4', 'clause')];
    expect(text('X2', { added: chain })).toBe('6. Công tác chuyển đổi số');
  });

  it('is dropped, restored and renamed like any item', () => {
    const given = { added: [added('X1', 'P1.V.1', 'clause')] };
    expect(text('P1.V.2', { ...given, dropped: ['X1'] })).toMatch(/^2\. /u);
    expect(text('X1', { ...given, dropped: ['P1.V.1'] })).toMatch(/^1\. /u);
    expect(order({ ...given, dropped: ['P1.V'] })).not.toContain('X1');
    expect(text('X1', { ...given, renamed: { X1: 'Công tác cải cách hành chính' } })).toBe(
      '2. Công tác cải cách hành chính',
    );
  });

  it('loses none of the form’s headings and none of hers, whatever was added where', () => {
    const anyAdded = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 30 }).map((n) => `X${n}`),
        after: fc.oneof(fc.constantFrom(...formIds), fc.constantFrom('X1', 'X2', 'X3', 'nowhere')),
        level: fc.constantFrom<AddedLevel>('intro', 'section', 'clause', 'bullet'),
        words: fc.string(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyAdded, fc.constantFrom(...wordings), (headings, wording) => {
        const printed = items({ added: headings, wording });
        expect(printed.filter(({ origin }) => origin === 'form').map(({ id }) => id)).toEqual(formIds);
        const mine = printed.filter(({ origin }) => origin === 'added').map(({ id }) => id);
        expect([...mine].sort()).toEqual([...new Set(headings.map(({ id }) => id))].sort());
        for (const { id, help } of printed) {
          expect(headingTag(id)).toMatch(/^[!-~]{1,40}$/u);
          expect(bodyTag(id)).toMatch(/^[!-~]{1,40}$/u);
          if (mine.includes(id)) expect(help).not.toBeNull();
        }
      }),
    );
  });

  it('numbers every mục and khoản in one run from 1, whatever was added and dropped', () => {
    fc.assert(
      fc.property(fc.subarray(formIds), fc.subarray(formIds), (places, dropped) => {
        const headings = places.map((after, n) => added(`X${n + 1}`, after, 'clause', `Mục ${n}`));
        const counts = new Map<string, number>();
        for (const item of items({ added: headings, dropped })) {
          if (item.level !== 'clause') continue;
          const next = (counts.get(item.parent ?? '') ?? 0) + 1;
          counts.set(item.parent ?? '', next);
          expect(item.number).toBe(`${next}.`);
        }
      }),
    );
  });

  it('is offered the levels that make sense behind an item', () => {
    expect(addedLevels('intro')).toEqual(['intro']);
    expect(addedLevels('part-title')).toEqual(['section']);
    expect(addedLevels('clause')[0]).toBe('clause');
  });
});

describe('the mục bổ sung', () => {
  const all = mau02.extras?.map(({ row }) => row.id) ?? [];

  it('are off until switched on', () => {
    expect(order({}).filter((id) => all.includes(id))).toEqual([]);
  });

  it('stand where meetings put them', () => {
    const printed = items({ extras: all });
    expect(
      printed.map(({ id, parent, text: words }) => [id, parent, words]).filter(([id]) => all.includes(id ?? '')),
    ).toEqual([
      ['IN.CC', null, '– Căn cứ xây dựng báo cáo:'],
      ['P1.IV.1.BX', 'P1.IV.1', '– Kết quả bình xét, suy tôn năm 2026:'],
      ['P2.I.TC', 'P2.I', '– Trưởng cụm, Phó Trưởng cụm năm 2027:'],
      ['P2.I.GU', 'P2.I', '– Ký kết giao ước thi đua năm 2027:'],
    ]);
    expect(printed[0]?.id).toBe('IN.CC');
    expect(printed.filter(({ help }) => help !== null)).toHaveLength(27 + all.length);
  });

  it('change no number of the form', () => {
    const numbers = (given: Partial<OutlineSettings>) =>
      items(given)
        .filter(({ origin }) => origin === 'form')
        .map(({ number }) => number);
    expect(numbers({ extras: all })).toEqual(numbers({}));
  });
});

describe('her headings in a document', () => {
  const given = settings({
    renamed: { 'P1.I.3': 'Kết quả chung năm {year}' },
    added: [added('X1', 'P1.V.4', 'clause', 'Ứng dụng công nghệ {năm} {year}')],
    extras: ['P2.I.TC'],
  });

  it('are no edits: her words, the form’s words, another year, the other kind', () => {
    const spelt = headingSpellings(mau02, given);
    for (const year of [2026, 2031])
      for (const clusterKind of ['cum', 'khoi'] as const)
        for (const renamed of [given.renamed ?? {}, {}])
          for (const item of outlineItems(mau02, { ...given, year, clusterKind, renamed }))
            expect([item.text, spelt(item, item.text)]).toEqual([item.text, true]);
    const [x1] = outlineItems(mau02, given).filter(({ id }) => id === 'X1');
    expect(x1 && spelt(x1, '5. Ứng dụng công nghệ thông tin')).toBe(false);
  });

  it('are recognised by their words where the control is gone', () => {
    const match = headingMatcher(mau02, given);
    expect(match('3. Kết quả chung năm 2026')).toBe('P1.I.3');
    expect(match('5) ỨNG DỤNG CÔNG NGHỆ {năm} 2026.')).toBe('X1');
    expect(match('- Trưởng cụm, Phó Trưởng cụm năm 2027')).toBe('P2.I.TC');
  });

  it('never take a heading of the form away', () => {
    const match = headingMatcher(mau02, settings({ added: [added('X1', 'P1.V.4', 'clause', 'Ưu điểm')] }));
    expect(match('1. Ưu điểm')).toBe('P1.VI.1');
  });
});
