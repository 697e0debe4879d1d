import type { Change } from "../cache-manifest"

/** Longest that rendering a page is assumed to take, in milliseconds. */
export const LONGEST_RENDER_MS = 3_000

/** Most changes that one signal may hold. */
const CHANGES_PER_SIGNAL = 200

/**
 * A page that was being rendered when a change arrived may have read the data before the change, yet Next
 * stores it as newer than the change. Such changes are sent to this shop once more when those renderings
 * have ended; a burst of them becomes one signal.
 */
export class Repeater {
  private readonly waiting = new Map<string, Change>()
  private timer: ReturnType<typeof setTimeout> | null = null
  private readonly send: (changes: Change[]) => Promise<void>
  private readonly delayMs: number

  constructor(send: (changes: Change[]) => Promise<void>, delayMs = LONGEST_RENDER_MS) {
    this.send = send
    this.delayMs = delayMs
  }

  /** Takes changes for the repetition; the last one that is taken decides when it goes out. */
  take(changes: readonly Change[]): void {
    for (const change of changes) this.waiting.set(JSON.stringify(change), change)
    if (this.timer) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), this.delayMs)
    this.timer.unref()
  }

  private async flush(): Promise<void> {
    this.timer = null
    const all = [...this.waiting.values()]
    this.waiting.clear()
    for (let at = 0; at < all.length; at += CHANGES_PER_SIGNAL) {
      await this.send(all.slice(at, at + CHANGES_PER_SIGNAL))
    }
  }
}
