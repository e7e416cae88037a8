import { RequestQueue } from '../../src/word/request-queue';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('RequestQueue', () => {
  it('does one thing at a time, in the order it was asked', async () => {
    const queue = new RequestQueue();
    const seen: string[] = [];
    const task = (name: string, milliseconds: number) => async () => {
      seen.push(`${name} begins`);
      await wait(milliseconds);
      seen.push(`${name} ends`);
      return name;
    };
    const all = await Promise.all([
      queue.run(task('slow', 20)),
      queue.run(task('quick', 0)),
      queue.run(task('last', 5)),
    ]);
    expect(all).toEqual(['slow', 'quick', 'last']);
    expect(seen).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends', 'last begins', 'last ends']);
  });

  it('goes on after a failure, which only its own asker sees', async () => {
    const queue = new RequestQueue();
    const failed = queue.run(() => Promise.reject(new Error('một lỗi')));
    const next = queue.run(() => Promise.resolve('xong'));
    await expect(failed).rejects.toThrow('một lỗi');
    await expect(next).resolves.toBe('xong');
  });

  it('goes on after a task that throws before it waits', async () => {
    const queue = new RequestQueue();
    const failed = queue.run(() => {
      throw new Error('một lỗi');
    });
    await expect(failed).rejects.toThrow('một lỗi');
    await expect(queue.run(() => Promise.resolve('xong'))).resolves.toBe('xong');
  });
});
