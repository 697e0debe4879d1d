/**
 * When data was last read for a page, by tag. Kept on `globalThis`, because Next gives pages and route
 * handlers module instances of their own.
 */
const store = globalThis as typeof globalThis & { finegaugeReads?: Map<string, number> }

const reads = (): Map<string, number> => (store.finegaugeReads ??= new Map())

/** Notes that a page under these tags is being rendered now. */
export const noteRead = (tags: readonly string[]): void => {
  const now = Date.now()
  for (const tag of tags) reads().set(tag, now)
}

/** True when a page under one of these tags began to render in the last `ms` milliseconds. */
export const wasReadWithin = (ms: number, tags: readonly string[]): boolean => {
  const since = Date.now() - ms
  return tags.some((tag) => (reads().get(tag) ?? 0) >= since)
}
