import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { Movement } from '../../../src/core/outline/outline';
import { knownMovements, movementsOnOffer } from '../../../src/core/report/known-movements';
import {
  addMovement,
  changeMovement,
  checkMovement,
  MOST_MOVEMENTS,
  moveMovement,
  movementNotes,
  movementSentences,
  removeMovement,
} from '../../../src/core/report/movement-list';
import { newReportData } from '../../../src/core/report/report-data';

const typed = { name: 'Dân vận khéo', from: '2026', to: '2030', act: 'Kế hoạch số 07/KH-UBND' };
const movement: Movement = { name: 'Dân vận khéo', from: 2026, to: 2030, act: 'Kế hoạch số 07/KH-UBND' };
const named = (name: string): Movement => ({ ...movement, name });

describe('checkMovement', () => {
  it('takes a name, a period and an act', () => {
    expect(checkMovement(typed, 2026)).toEqual({ ok: true, value: movement, text: 'Dân vận khéo', note: '' });
    expect(checkMovement({ ...typed, item: 'P1.II.3' }, 2026)).toMatchObject({ value: { item: 'P1.II.3' } });
  });

  it('takes one year for a movement of that year', () => {
    for (const one of [
      { from: '2026', to: '' },
      { from: ' ', to: '2026' },
    ])
      expect(checkMovement({ ...typed, ...one }, 2026)).toMatchObject({ value: { from: 2026, to: 2026 } });
  });

  it.each([
    [{ name: ' ' }, movementSentences.noName],
    [{ from: '26' }, movementSentences.notYear('26')],
    [{ from: '', to: '' }, movementSentences.notYear('')],
    [{ to: 'nay' }, movementSentences.notYear('nay')],
    [{ from: '2030', to: '2026' }, movementSentences.turned(2030, 2026)],
    [{ name: 'a\u0000' }, 'Tên phong trào có ký tự không in được; hãy xoá và gõ lại.'],
    [{ act: 'a'.repeat(301) }, 'Văn bản phát động dài 301 ký tự, cần không quá 300; hãy rút gọn.'],
  ])('refuses %j', (change, sentence) => {
    expect(checkMovement({ ...typed, ...change }, 2026)).toEqual({ ok: false, sentence });
  });

  it('says when the movement does not run in the year, and takes it', () => {
    expect(checkMovement(typed, 2031)).toMatchObject({
      ok: true,
      note: movementSentences.outside('Dân vận khéo', 2026, 2030, 2031),
    });
  });
});

describe('the list of movements', () => {
  it('adds, changes, removes and moves, and loses none', () => {
    const [a, b, c] = ['A', 'B', 'C'].map(named);
    const all = [a, b, c].flatMap((one) => one ?? []);
    expect(moveMovement(all, 0, 2).map(({ name }) => name)).toEqual(['B', 'C', 'A']);
    expect(moveMovement(all, 0, 3)).toBe(all);
    expect(removeMovement(all, 1).map(({ name }) => name)).toEqual(['A', 'C']);
    expect(changeMovement(all, 1, named('D')).map(({ name }) => name)).toEqual(['A', 'D', 'C']);
    expect(addMovement(all, movement)).toMatchObject({ ok: true, value: [...all, movement] });
    const full = Array.from({ length: MOST_MOVEMENTS }, (_, n) => named(String(n)));
    expect(addMovement(full, movement)).toEqual({ ok: false, sentence: movementSentences.full });
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: -2, max: 6 }), (from, to) => {
        expect(moveMovement(all, from, to)).toHaveLength(3);
      }),
    );
  });

  it('says which do not run in the year and which are there twice', () => {
    expect(
      movementNotes([movement, { ...movement, name: 'DÂN VẬN KHÉO' }, { ...named('Cũ'), from: 2016, to: 2020 }], 2026),
    ).toEqual([movementSentences.outside('Cũ', 2016, 2020, 2026), movementSentences.twice('Dân vận khéo')]);
    expect(movementNotes([movement, { ...movement, item: 'P1.II.3' }], 2026)).toEqual([]);
  });
});

describe('movements under another item', () => {
  it('are named in its guidance with their act and leave the heading of P1.II.4 alone', () => {
    const data = {
      ...newReportData(mau02, 2026),
      movements: [{ ...movement, name: 'Nông thôn mới {x}', item: 'P1.II.3' }],
    };
    const items = outlineItems(mau02, data);
    expect(items.find(({ id }) => id === 'P1.II.3')?.help).toContain(
      'Phong trào của năm: phong trào thi đua “Nông thôn mới {x}” giai đoạn 2026 – 2030 (Kế hoạch số 07/KH-UBND).',
    );
    expect(items.find(({ id }) => id === 'P1.II.4')?.text).toContain('do Trung ương, tỉnh phát động');
  });
});

describe('known movements', () => {
  it('each have a source and a period that can be', () => {
    for (const { movement: known, source } of knownMovements) {
      expect(source).not.toBe('');
      expect(known.from).toBeLessThanOrEqual(known.to);
    }
  });

  it('are offered in their years, unless they are in the list', () => {
    const [offer] = movementsOnOffer(2026, []);
    expect(offer?.movement.act).toBe('Kế hoạch số 07/KH-UBND ngày 13 tháng 01 năm 2026');
    expect(movementsOnOffer(2026, offer ? [offer.movement] : [])).toEqual([]);
    expect(movementsOnOffer(2023, [])).toEqual([]);
  });
});
