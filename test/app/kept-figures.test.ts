import { emptyFigures, readFigures, writeFigures, type KeptFigures } from '../../src/app/kept-figures';

const figures: KeptFigures = {
  ...emptyFigures,
  counts: [{ unit: 'u1', year: 2026, cells: { ldtt: 12, cstdcs: 'năm' } }],
  built: [{ unit: 'u1', year: 2026, cells: { ldtt: 11 } }],
};

describe('the figures among the entries of the part', () => {
  it('take no room as long as nothing was entered', () => {
    expect(writeFigures(emptyFigures)).toEqual([]);
  });

  it('are read as they were written, beside entries of somebody else', () => {
    const read = readFigures([...writeFigures(figures), ['later', '1']]);
    expect({ ...emptyFigures, ...read.figures }).toEqual(figures);
    expect(read).toMatchObject({ others: [['later', '1']], damaged: [] });
  });

  it('say what is damaged and keep the rest', () => {
    const broken = writeFigures(figures).map(([name, json]) => [name, name === 'unit-counts' ? '{' : json] as const);
    expect(readFigures(broken)).toMatchObject({ damaged: ['counts'], figures: { built: figures.built } });
  });
});
