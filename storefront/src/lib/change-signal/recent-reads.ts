/**
 * When data was last read for a page, by tag. Kept on `globalThis`, because Next gives pages and route
 * handlers module instances of their own.
 */
const store = globalThis as typeof globalThis & { finegaugeReads?: Map<string, number> }

const reads = (): Map<string, number> => (store.finegaugeReads ??= new Map())

/** Most tags kept at a time; made-up handles must not fill the memory. */
const ROOM = 1000

/** Notes that a page under these tags is being rendered now. */
export const noteRead = (tags: readonly string[]): void => {
  const now = Date.now()
  for (const tag of tags) {
    reads().delete(tag)
    reads().set(tag, now)
  }
  for (const oldest of reads().keys()) {
    if (reads().size <= ROOM) return
    reads().delete(oldest)
  }
}

/** True when a page under one of these tags began to render in the last `ms` milliseconds. */
export const wasReadWithin = (ms: number, tags: readonly string[]): boolean => {
  const since = Date.now() - ms
  return tags.some((tag) => (reads().get(tag) ?? 0) >= since)
}
