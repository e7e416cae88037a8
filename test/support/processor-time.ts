/** Least processor time of three runs, in microseconds: what else the computer does, and clearing memory, is left out as far as it can be. */
function leastTime(task: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    task();
    return process.cpuUsage(started).user;
  });
  return Math.min(...times);
}

/**
 * How many times longer the whole takes than half of it, measured in one go on whatever machine this runs: 2 when time
 * grows with the size, 4 when it grows with its square. `task` gets the share of the whole it is to do, 0.5 or 1.
 * A tenth of a second is added to both, so that what takes no time at all never counts.
 */
export function growth(task: (share: number) => unknown): number {
  task(0.5);
  const half = leastTime(() => task(0.5));
  return (leastTime(() => task(1)) + 100_000) / (half + 100_000);
}
