import "server-only"

/** Fetches one page of this shop; resolves with Next's cache verdict, or null when there was no answer. */
export type FetchPage = (path: string) => Promise<string | null>

type Limits = {
  /** Pages renewed at the same time. */
  concurrency: number
  /** Milliseconds after which a page that stays stale is left to its next visitor. */
  perPageMs: number
  /** Milliseconds between two looks at a page that is being rendered anew. */
  pauseMs: number
}

const LIMITS: Limits = { concurrency: 3, perPageMs: 4_000, pauseMs: 60 }

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * A stale page is answered at once and rendered behind the answer, so a page counts as renewed when it
 * is answered from the cache again. Waiting for that also keeps the number of renderings bounded.
 */
const renewPage = async (path: string, fetchPage: FetchPage, limits: Limits): Promise<void> => {
  const end = Date.now() + limits.perPageMs
  while ((await fetchPage(path)) === "STALE" && Date.now() < end) await pause(limits.pauseMs)
}

/** Pages waiting for their new version; a burst of signals names each only once. */
export class RenewalQueue {
  private readonly waiting = new Set<string>()
  private readonly later = new Set<string>()
  private readonly workers = new Set<Promise<void>>()
  private readonly fetchPage: FetchPage
  private readonly limits: Limits

  constructor(fetchPage: FetchPage, limits: Limits = LIMITS) {
    this.fetchPage = fetchPage
    this.limits = limits
  }

  /**
   * Adds pages, and others whose turn comes when none of those waits, whoever added them. Resolves when
   * nothing is left to do; never rejects.
   */
  async renew(paths: readonly string[], later: readonly string[] = []): Promise<void> {
    for (const path of paths) this.waiting.add(path)
    for (const path of later) this.later.add(path)
    for (let free = this.limits.concurrency - this.workers.size; free > 0; free -= 1) this.hire()
    while (this.workers.size > 0) await Promise.all(this.workers)
  }

  private hire(): void {
    const worker = this.work().finally(() => this.workers.delete(worker))
    this.workers.add(worker)
  }

  private async work(): Promise<void> {
    for (;;) {
      const [path] = this.waiting.size > 0 ? this.waiting : this.later
      if (path === undefined) return
      // Taken out first: a change that arrives while the page is rendered puts it in again.
      this.waiting.delete(path)
      this.later.delete(path)
      await renewPage(path, this.fetchPage, this.limits)
    }
  }
}
