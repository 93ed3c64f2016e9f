/**
 * How long something takes, in milliseconds. On a busy machine the clock runs while others work, and the
 * processor counts what other threads of ours do: the lesser of both is nearer to the truth.
 */
export function timeOf(act: () => unknown): number {
  const [start, before] = [performance.now(), process.cpuUsage()]
  act()
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - start, (user + system) / 1000)
}
