import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { Item, OutlineSettings } from '../../../src/core/outline/outline';
import { templateText } from '../../../src/core/outline/template';
import { expectCheckedIn, inRepository } from './checked-in';
import { settings, wordings } from './settings';
import { smallForm } from './small-form';
import { titleText } from './title-text';

const title = (given: OutlineSettings): string => titleText(mau02, given, 'Số 2');
const texts = (given: OutlineSettings): readonly string[] => outlineItems(mau02, given).map(({ text }) => text);
const textOf = (id: string, given: OutlineSettings): string | undefined =>
  outlineItems(mau02, given).find((item) => item.id === id)?.text;

const anyYear = fc.integer({ min: 2000, max: 2100 });
const anyWording = fc.constantFrom(...wordings);
const anyRating = fc.constantFrom('final' as const, 'expected' as const);
const ids = outlineItems(mau02, settings()).map(({ id }) => id);

describe('outlineItems', () => {
  describe.each([2017, 2024, 2026])('of the year %i', (year) => {
    it.each(wordings)('prints the checked-in headings in the wording "%s"', (wording) => {
      const given = settings({ year, wording });
      expectCheckedIn(
        inRepository('test', 'fixtures', `headings-${year}-${wording}.txt`),
        [title(given), ...texts(given), ''].join('\n'),
      );
    });
  });

  it('prints headings without stray spaces, closing marks or blanks, in any year', () => {
    fc.assert(
      fc.property(anyYear, anyWording, anyRating, (year, wording, rating) => {
        for (const item of outlineItems(mau02, settings({ year, wording, rating }))) {
          const words = item.segments.map(({ text }) => text).join('');
          expect(words).not.toMatch(/ {2}|^ | $|\( | \)| [,.;:]|\.\.|…|[{}]/u);
          expect(words).toMatch(item.number === '–' ? /[^.;:]:$/u : /[^.;:]$/u);
          expect(item.text).toBe(item.number === '' ? words : `${item.number} ${words}`);
        }
      }),
    );
  });

  it('prints no year but N, N+1 and those of the movements of the year', () => {
    fc.assert(
      fc.property(anyYear, anyWording, (year, wording) => {
        const given = settings({ year, wording });
        const periods = mau02.movements
          .filter(({ from, to }) => from <= year && year <= to)
          .flatMap(({ from, to }) => [from, to]);
        const appendices = mau02.fixed.appendices.map((appendix) =>
          templateText(appendix.title, { year: String(year), 'next-year': '', cluster: '', movements: '', rating: '' }),
        );
        const printed = [title(given), ...texts(given), ...appendices].join('\n').match(/\d{4}/g) ?? [];
        const allowed = [year, year + 1, ...periods].map(String);
        expect(printed.filter((figures) => !allowed.includes(figures))).toEqual([]);
        expect(printed).toEqual(expect.arrayContaining([String(year), String(year + 1)]));
      }),
    );
  });

  it('puts every year of a heading into a field of its own', () => {
    fc.assert(
      fc.property(anyYear, anyWording, (year, wording) => {
        const outsideMovements = outlineItems(mau02, settings({ year, wording })).filter(({ id }) => id !== 'P1.II.4');
        for (const { segments } of outsideMovements) {
          for (const segment of segments) {
            if (segment.kind === 'text') expect(segment.text).not.toMatch(/\d{4}/u);
            else expect(segment.text).toBe(String(segment.field === 'year' ? year : year + 1));
          }
        }
      }),
    );
  });

  it('splits a heading at its field', () => {
    const item = outlineItems(mau02, settings()).find(({ id }) => id === 'P1.II.5c');
    expect(item?.segments).toEqual([
      { kind: 'text', text: 'Tên các mô hình, điển hình tiên tiến trong năm ' },
      { kind: 'field', field: 'year', text: '2026' },
      { kind: 'text', text: ':' },
    ]);
  });

  it('has one tree: mục and the title under their phần, khoản under mục, bullets under khoản', () => {
    const parents = Object.fromEntries(outlineItems(mau02, settings()).map(({ id, parent }) => [id, parent]));
    expect(parents).toMatchObject({
      IN1: null,
      P1: null,
      P1t: 'P1',
      'P1.I': 'P1',
      'P1.I.1': 'P1.I',
      'P1.II.5': 'P1.II',
      'P1.II.5a': 'P1.II.5',
      'P1.III': 'P1',
      'P1.VI.2': 'P1.VI',
      P2: null,
      P2t: 'P2',
      'P2.III': 'P2',
    });
  });

  it('prints the choice of P1.III.2', () => {
    expect(textOf('P1.III.2', settings())).toBe(
      '2. Kết quả xếp loại tổ chức cơ sở Đảng, đoàn thể của các đơn vị trong cụm năm 2026',
    );
    expect(textOf('P1.III.2', settings({ rating: 'expected', wording: 'short' }))).toBe(
      '2. Kết quả dự kiến xếp loại tổ chức cơ sở đảng, đoàn thể của các đơn vị trong cụm năm 2026',
    );
  });

  it('fills the year into the guidance', () => {
    const helps = outlineItems(mau02, settings({ year: 2031 })).flatMap(({ help }) => (help === null ? [] : [help]));
    expect(helps).toHaveLength(27);
    expect(helps.filter((help) => help.includes('{'))).toEqual([]);
    expect(helps.find((help) => help.startsWith('Ghi tên đơn vị trưởng cụm'))).toBe(
      'Ghi tên đơn vị trưởng cụm và các đơn vị phó cụm của năm 2031.',
    );
  });
});

describe('dropped items', () => {
  it('are left out, and what follows is numbered without them', () => {
    const given = settings({ dropped: ['P1.II', 'P1.I.2'] });
    expect(textOf('P1.II.1', given)).toBeUndefined();
    expect(textOf('P1.II.5a', given)).toBeUndefined();
    expect(textOf('P1.I.3', given)).toMatch(/^2\. Đánh giá chung/u);
    expect(textOf('P1.III', given)).toMatch(/^II\. KẾT QUẢ THỰC HIỆN/u);
    expect(textOf('P1.VI', given)).toBe('V. ĐÁNH GIÁ CHUNG');
  });

  it('take what stands under them along, whatever is dropped', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (dropped) => {
        const items = outlineItems(mau02, settings({ dropped }));
        const left = new Set(items.map(({ id }) => id));
        expect(dropped.filter((id) => left.has(id))).toEqual([]);
        expect(items.filter(({ parent }) => parent !== null && !left.has(parent))).toEqual([]);
      }),
    );
  });

  it('leave numbers without a gap and without a double', () => {
    const counted = (items: readonly Item[], level: Item['level']): ReadonlyMap<string, readonly string[]> => {
      const numbers = new Map<string, string[]>();
      for (const { parent, number } of items.filter((item) => item.level === level)) {
        numbers.set(parent ?? '', [...(numbers.get(parent ?? '') ?? []), number]);
      }
      return numbers;
    };
    fc.assert(
      fc.property(fc.subarray(ids), (dropped) => {
        const items = outlineItems(mau02, settings({ dropped }));
        for (const numbers of counted(items, 'section').values()) {
          expect(numbers).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.'].slice(0, numbers.length));
        }
        for (const numbers of counted(items, 'clause').values()) {
          expect(numbers).toEqual(['1.', '2.', '3.', '4.', '5.'].slice(0, numbers.length));
        }
      }),
    );
  });
});

describe('a second form', () => {
  it('is numbered from its own rows, under no phần', () => {
    const items = outlineItems(smallForm, settings({ year: 2030, wording: 'short', dropped: ['A1'] }));
    expect(items.map(({ parent, text }) => [parent, text])).toEqual([
      [null, 'I. TÌNH HÌNH CHUNG'],
      ['A', '1. Khó khăn'],
      ['A2', '– Nguyên nhân:'],
      [null, 'II. KẾT QUẢ THỰC HIỆN các phong trào thi đua'],
    ]);
    expect(items.at(-1)?.help).toBe('Nêu kết quả. Mẫu nêu phong trào thi đua “Dân vận khéo” giai đoạn 2016 – 2018.');
  });
  it('has its own title', () => {
    expect(titleText(smallForm, settings(), '')).toBe('Kết quả phong trào thi đua quý IV năm 2026');
  });
  it('is refused when a row that is no place for one has a heading', () => {
    const rows = smallForm.rows.map((each) =>
      each.id === 'X1' ? { ...each, heading: { form: 'Mẫu', short: 'Mẫu' } } : each,
    );
    expect(() => outlineItems({ ...smallForm, rows }, settings())).toThrow('X1 has a heading but the level meta');
  });
});
