/** Longest that making an entry may take, in milliseconds; after that its beginning is forgotten. */
const LONGEST_MS = 15_000

/** Most entries whose beginning is remembered at a time; made-up addresses must not fill the memory. */
const ROOM = 1000

/**
 * When the making of cache entries began. An entry that is asked for and found missing or stale is about to
 * be made; what it is made from is read after that moment, never before it.
 */
export class Beginnings {
  private readonly open = new Map<string, number[]>()

  /** Notes that an entry may be made from now on. */
  begin(key: string, now: number): void {
    const running = this.running(key, now)
    this.open.delete(key)
    this.open.set(key, [...running, now])
    for (const oldest of this.open.keys()) {
      if (this.open.size <= ROOM) return
      this.open.delete(oldest)
    }
  }

  /**
   * Returns the Unix milliseconds that an entry made now is dated at. When several are being made at once,
   * nobody knows which one this is, so each is dated at the oldest beginning: at worst it is made once more.
   */
  end(key: string, now: number): number {
    const running = this.running(key, now)
    if (running.length > 1) this.open.set(key, running.slice(0, -1))
    else this.open.delete(key)
    return running[0] ?? now
  }

  private running(key: string, now: number): number[] {
    return (this.open.get(key) ?? []).filter((began) => now - began <= LONGEST_MS)
  }
}
