/**
 * Runs once before the first request: a wrong setting stops the process instead of failing page by page,
 * pages have their cache, and the rounds that keep pages young begin.
 */
export async function register(): Promise<void> {
  // Next also compiles this file for its edge runtime, and drops what stands behind this comparison there.
  // eslint-disable-next-line no-restricted-properties -- a constant of the compiler, no setting
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  const [{ env }, { startSweeping }, { installPageCache }] = await Promise.all([
    import("@/lib/env"),
    import("@/lib/change-signal/sweep"),
    import("@/lib/page-cache/page-cache.mjs"),
  ])
  env()
  installPageCache()
  startSweeping()
}
