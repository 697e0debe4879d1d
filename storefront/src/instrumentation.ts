/** Runs once before the first request: a wrong setting stops the process instead of failing page by page. */
export async function register(): Promise<void> {
  const { env } = await import("@/lib/env")
  env()
}
