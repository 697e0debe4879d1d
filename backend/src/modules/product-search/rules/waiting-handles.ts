/** A burst counts as over when nothing was added for this long, in milliseconds. */
const QUIET = 150
/** Most handles that are read at once. */
const BATCH = 100

/** Collects handles and hands them on in batches, one batch after the other, each different handle once. */
export class WaitingHandles {
  private readonly waiting = new Set<string>()
  private timer: NodeJS.Timeout | undefined
  private run: (handles: string[]) => Promise<unknown> = () => Promise.resolve()
  private working: Promise<void> = Promise.resolve()

  /** Adds handles; returns at once. `run` must not reject. */
  add(handles: readonly string[], run: (handles: string[]) => Promise<unknown>): void {
    if (handles.length === 0) return
    for (const handle of handles) this.waiting.add(handle)
    this.run = run
    this.timer ??= setTimeout(() => void this.settled(), QUIET)
  }

  /** Hands on what waits; resolves when all of it was worked through. */
  settled(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.working = this.working.then(async () => {
      while (this.waiting.size > 0) {
        const batch = [...this.waiting].slice(0, BATCH)
        for (const handle of batch) this.waiting.delete(handle)
        await this.run(batch)
      }
    })
    return this.working
  }
}
