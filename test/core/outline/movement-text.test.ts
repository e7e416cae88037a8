import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { joinMovements, movementsOf } from '../../../src/core/outline/movement-text';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { Movement, OutlineSettings } from '../../../src/core/outline/outline';
import { settings, wordings } from './settings';

const heading = (given: OutlineSettings): string | undefined =>
  outlineItems(mau02, given).find(({ id }) => id === 'P1.II.4')?.text;
const help = (given: OutlineSettings): string | null | undefined =>
  outlineItems(mau02, given).find(({ id }) => id === 'P1.II.4')?.help;

const roads: Movement = {
  name: 'Chung tay xây dựng đường giao thông nông thôn',
  from: 2026,
  to: 2030,
  act: 'Kế hoạch số 07/KH-UBND',
};
const start = '4. Công tác tổ chức triển khai, thực hiện';

describe('the movements of P1.II.4', () => {
  it('are the form’s own as the form writes them, while both run', () => {
    const row = mau02.rows.find(({ id }) => id === 'P1.II.4');
    for (const year of [2017, 2020]) expect(`${heading(settings({ year }))}.`).toBe(row?.verbatim);
  });
  it('are those of the form that run in the year', () => {
    expect(heading(settings({ year: 2016 }))).toBe(
      `${start} phong trào thi đua “Lạng Sơn cùng cả nước chung tay vì người nghèo – Không để ai bỏ lại phía sau” giai đoạn 2016 – 2020`,
    );
  });
  it('are general words outside the periods, and the guidance then names the form’s own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.constantFrom(...wordings), (year, wording) => {
        fc.pre(year < 2016 || year > 2020);
        const given = settings({ year, wording });
        expect(heading(given)).toBe(`${start} các phong trào thi đua do Trung ương, tỉnh phát động`);
        for (const { name } of mau02.movements) expect(help(given)).toContain(name);
      }),
    );
  });
  it('are not named in the guidance when the heading names them', () => {
    expect(help(settings({ year: 2018 }))).not.toContain('chung tay vì người nghèo');
    expect(help(settings({ movements: [roads] }))).not.toContain('chung tay vì người nghèo');
  });
  it('are hers as soon as she names one', () => {
    expect(heading(settings({ year: 2018, movements: [roads] }))).toBe(
      `${start} phong trào thi đua “Chung tay xây dựng đường giao thông nông thôn” giai đoạn 2026 – 2030`,
    );
  });
  it('are the general words while the names she gave are empty', () => {
    expect(movementsOf(mau02, settings({ movements: [{ ...roads, name: ' \u00a0' }] }))).toEqual([]);
  });
});

describe('joinMovements', () => {
  const join = (names: readonly string[], wording: 'form' | 'short' = 'form'): string =>
    joinMovements(
      names.map((name) => ({ ...roads, name })),
      mau02.movementWords,
      wording,
    );

  it('does not say "phong trào thi đua" twice', () => {
    expect(join(['Phong trào thi đua “Dân vận khéo”'])).toBe('phong trào thi đua “Dân vận khéo” giai đoạn 2026 – 2030');
    expect(join(['phong trào hiến đất làm đường'])).toBe('phong trào hiến đất làm đường giai đoạn 2026 – 2030');
  });
  it('does not quote what she quoted', () => {
    expect(join([' “Dân vận khéo” '])).toBe('phong trào thi đua “Dân vận khéo” giai đoạn 2026 – 2030');
  });
  it('begins each further movement with a capital in the form’s wording only', () => {
    expect(join(['A', 'B'])).toBe(
      'phong trào thi đua “A” giai đoạn 2026 – 2030; Phong trào thi đua “B” giai đoạn 2026 – 2030',
    );
    expect(join(['A', 'B'], 'short')).toContain('; phong trào thi đua “B”');
  });
  it('writes a period of one year as a year', () => {
    expect(joinMovements([{ ...roads, name: 'A', to: 2026 }], mau02.movementWords, 'form')).toBe(
      'phong trào thi đua “A” năm 2026',
    );
  });
  it('keeps any name as she wrote it, braces and signs of patterns included', () => {
    for (const name of ['{year}', '$& $1', '{from}']) {
      expect(heading(settings({ movements: [{ ...roads, name }] }))).toBe(
        `${start} phong trào thi đua “${name}” giai đoạn 2026 – 2030`,
      );
    }
  });
});
