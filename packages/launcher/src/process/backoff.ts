const FIRST_PAUSE = 500
const LONGEST_PAUSE = 15_000
const WINDOW = 60_000
const MOST_CRASHES = 6

/** What to do after a crash: wait that many milliseconds and start again, or give up. */
export type Verdict = { again: true; afterMs: number } | { again: false }

/** Decides after each crash: doubling pauses, and an end after too many crashes within a minute. */
export function createBackoff(): (now: number) => Verdict {
  let crashes: number[] = []
  return (now) => {
    crashes = [...crashes.filter((at) => now - at < WINDOW), now]
    if (crashes.length >= MOST_CRASHES) return { again: false }
    return {
      again: true,
      afterMs: Math.min(FIRST_PAUSE * 2 ** (crashes.length - 1), LONGEST_PAUSE),
    }
  }
}
