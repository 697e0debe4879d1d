/**
 * Runs once before the first request: a wrong setting stops the process instead of failing page by page,
 * and the rounds that keep pages young begin.
 */
export async function register(): Promise<void> {
  const [{ env }, { startSweeping }] = await Promise.all([
    import("@/lib/env"),
    import("@/lib/change-signal/sweep"),
  ])
  env()
  startSweeping()
}
