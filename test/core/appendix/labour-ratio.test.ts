import { labourRatioBefore, labourRatios, unequalSplits } from '../../../src/core/appendix/labour-ratio';
import { appendixData, threeUnits, unitOf } from './appendix-sample';

const counted = (...rows: readonly Readonly<Record<string, number | string>>[]) =>
  rows.map((cells, place) => ({ unit: `u${place + 1}`, year: 2026, cells }));

describe('labourRatios', () => {
  it('by R1 divides awards of workers by awards of all individuals', () => {
    const { units, cluster, unknown } = labourRatios(appendixData());
    expect(units).toEqual([
      { unit: 'u1', part: 16, whole: 25, text: '64%' },
      { unit: 'u2', part: 7, whole: 10, text: '70%' },
      { unit: 'u3', part: null, whole: null, text: 'chưa có số liệu' },
    ]);
    expect(cluster).toEqual({ part: 23, whole: 35, text: '65,71%' });
    expect(unknown).toEqual([]);
  });

  it('reckons the ratio of Quảng Bình from the numbers, not from percents added up', () => {
    const counts = counted({ 'bk-tinh/cn': 779, laodong: 508 }, { 'gk/cn': 197, laodong: 127 });
    const { units, cluster } = labourRatios(appendixData({ counts, units: threeUnits.slice(0, 2) }));
    expect(units.map(({ text }) => text)).toEqual(['65,21%', '64,47%']);
    expect(cluster.text).toBe('65,06%');
  });

  it('by R2 divides by the workers of the unit', () => {
    const units = [unitOf('u1', 'Sở Nội vụ', { directWorkers: 80 }), unitOf('u2', 'Sở Y tế', { directWorkers: 120 })];
    const counts = counted({ 'gk/cn': 20, laodong: 16 });
    const ratios = labourRatios(appendixData({ labourRatio: 'R2', units, counts }));
    expect(ratios.units.map(({ text }) => text)).toEqual(['20%', 'chưa có số liệu']);
    expect(ratios.cluster).toEqual({ part: 16, whole: 200, text: '8%' });
  });

  it('knows no ratio of the cluster while a unit with awards is not divided', () => {
    const counts = counted({ 'gk/cn': 20, laodong: 16 }, { 'gk/cn': 7 });
    expect(labourRatios(appendixData({ counts }))).toMatchObject({
      cluster: { text: 'chưa có số liệu' },
      unknown: ['u2'],
    });
    const slip = counted({ 'gk/cn': 20, laodong: 'mười' });
    expect(labourRatios(appendixData({ counts: slip })).unknown).toEqual(['u1']);
  });

  it('has no ratio where nobody was awarded or nothing is entered', () => {
    for (const counts of [[], counted({ 'gk/cn': 0, laodong: 0 })])
      expect(labourRatios(appendixData({ counts }))).toMatchObject({
        cluster: { text: 'chưa có số liệu' },
        units: [{ text: 'chưa có số liệu' }, {}, {}],
        unknown: [],
      });
  });

  it('compares with the ratio of last year where R1 can tell it', () => {
    const counts = [{ unit: '', year: 2025, cells: { 'gk/cn': 40, laodong: 25 } }];
    expect(labourRatioBefore(appendixData({ counts })).text).toBe('62,50%');
    expect(labourRatioBefore(appendixData({ counts, labourRatio: 'R2' })).text).toBe('chưa có số liệu');
  });
});

describe('unequalSplits', () => {
  it('finds the units whose leaders and workers are not all individuals', () => {
    const counts = counted({ 'bk-tinh/cn': 379, lanhdao: 130, laodong: 382 }, { 'gk/cn': 7 }, { laodong: 2 });
    expect(unequalSplits(appendixData({ counts }))).toEqual([
      { unit: 'u1', divided: 512, total: 379 },
      { unit: 'u3', divided: 2, total: 0 },
    ]);
    expect(unequalSplits(appendixData())).toEqual([]);
  });
});
