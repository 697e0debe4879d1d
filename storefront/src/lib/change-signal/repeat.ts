import type { Change } from "../cache-manifest"

/** Longest that rendering a page is assumed to take on a machine that is busy, in milliseconds. */
export const LONGEST_RENDER_MS = 15_000

/** Milliseconds until a change is sent again: after an ordinary rendering, and after the longest. */
const DELAYS_MS = [2_500, LONGEST_RENDER_MS - 2_500]

/** Most changes that one signal may hold. */
const CHANGES_PER_SIGNAL = 200

type Waiting = { change: Change; due: number; delays: readonly number[] }

/**
 * A page that was being rendered when a change arrived may have read the data before the change, yet Next
 * stores it as newer than the change. Such changes are sent to this shop again when those renderings have
 * ended. The same change arriving anew starts over, because it has just marked its pages itself.
 */
export class Repeater {
  private readonly waiting = new Map<string, Waiting>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly send: (changes: Change[]) => Promise<void>
  private readonly delays: readonly number[]

  constructor(send: (changes: Change[]) => Promise<void>, delays: readonly number[] = DELAYS_MS) {
    this.send = send
    this.delays = delays
  }

  /** Takes changes for repetition. */
  take(changes: readonly Change[]): void {
    for (const change of changes) this.wait(change, this.delays)
    this.arm()
  }

  private wait(change: Change, [delay, ...delays]: readonly number[]): void {
    const key = JSON.stringify(change)
    if (delay === undefined) this.waiting.delete(key)
    else this.waiting.set(key, { change, due: Date.now() + delay, delays })
  }

  private arm(): void {
    clearTimeout(this.timer)
    if (this.waiting.size === 0) return
    const next = Math.min(...[...this.waiting.values()].map(({ due }) => due))
    this.timer = setTimeout(() => void this.flush(), Math.max(0, next - Date.now()))
    this.timer.unref()
  }

  private async flush(): Promise<void> {
    const now = Date.now()
    const due = [...this.waiting.values()].filter((one) => one.due <= now)
    for (const { change, delays } of due) this.wait(change, delays)
    this.arm()
    for (let at = 0; at < due.length; at += CHANGES_PER_SIGNAL) {
      await this.send(due.slice(at, at + CHANGES_PER_SIGNAL).map(({ change }) => change))
    }
  }
}
