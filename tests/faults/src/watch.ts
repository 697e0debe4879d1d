import { isProcessAlive } from "@finegauge/support"

/** When each of some processes was first seen gone, in milliseconds since the call; `Infinity` if never. */
export async function watchEnds(
  pids: Record<string, number>,
  patience: number,
): Promise<Record<string, number>> {
  const from = Date.now()
  const ends = Object.fromEntries(Object.keys(pids).map((name) => [name, Infinity]))
  while (Date.now() - from < patience && Object.values(ends).includes(Infinity)) {
    for (const [name, pid] of Object.entries(pids)) {
      if (ends[name] === Infinity && !isProcessAlive(pid)) ends[name] = Date.now() - from
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return ends
}
