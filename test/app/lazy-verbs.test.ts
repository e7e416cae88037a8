import { lazyAppendixActions } from '../../src/app/lazy-appendix-actions';
import { lazyVerbs } from '../../src/app/lazy-verbs';

const outOfReach = (): Promise<never> => Promise.reject(new Error('ChunkLoadError'));

describe('lazyVerbs', () => {
  it('loads once, also when two verbs come at the same time', async () => {
    const load = jest.fn(() => Promise.resolve({ double: (value: number) => 2 * value }));
    const run = lazyVerbs(load, () => undefined);
    expect(await Promise.all([run(({ double }) => double(1)), run(({ double }) => double(2))])).toEqual([2, 4]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that they are out of reach, keeps what was typed, and tries again with the next verb', async () => {
    const load = jest.fn<Promise<{ enter: () => string }>, []>(outOfReach);
    const [say, keep] = [jest.fn(), jest.fn()];
    const run = lazyVerbs(load, say);
    expect(await run(({ enter }) => enter(), keep)).toBeUndefined();
    expect([say, keep].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    load.mockResolvedValue({ enter: () => 'đã nhập' });
    expect(await run(({ enter }) => enter(), keep)).toBe('đã nhập');
    expect([say, keep].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('lets what a verb throws through', async () => {
    const run = lazyVerbs(
      () => Promise.resolve(null),
      () => undefined,
    );
    await expect(
      run(() => {
        throw new Error('hỏng');
      }),
    ).rejects.toThrow('hỏng');
  });
});

describe('lazyAppendixActions', () => {
  it('never rejects when its verbs are out of reach; each press says so', async () => {
    const say = jest.fn();
    const actions = lazyAppendixActions(outOfReach, say);
    await actions.look();
    await actions.enterCells([{ unit: 'u1', year: 2026, column: 'ldtt', typed: '7' }]);
    actions.dropImport();
    expect(await actions.copyTemplate()).toBe('');
    expect(say).toHaveBeenCalledTimes(4);
  });
});
