import type { Change } from "../types"

/** Most changes that one signal carries; more go into the next one. */
export const CHANGES_PER_SIGNAL = 100

const keyOf = (change: Change): string =>
  "handle" in change ? `${change.kind}:${change.handle}` : change.kind

/** Takes changes in any order and number, returns each different one once, first come first. */
export function distinctChanges(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [keyOf(change), change])).values()]
}

/** Splits changes into the signals that carry them. */
export function signalsOf(changes: readonly Change[]): Change[][] {
  const distinct = distinctChanges(changes)
  const signals: Change[][] = []
  for (let at = 0; at < distinct.length; at += CHANGES_PER_SIGNAL) {
    signals.push(distinct.slice(at, at + CHANGES_PER_SIGNAL))
  }
  return signals
}
