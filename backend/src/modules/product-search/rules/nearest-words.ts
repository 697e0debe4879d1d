/** Words up to this length may differ by one letter, longer ones by two. */
const SHORT = 5
/** Words shorter than this are never corrected: any of three letters is near to too many. */
const TOO_SHORT = 4

/** Letters that must be put in, left out, replaced or swapped to make one word of the other. */
export function editDistance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1]
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (row > 1 && at > 1 && swapped) least = Math.min(least, (before[at - 2] ?? 0) + 1)
      now.push(least)
    }
    before = last
    last = now
  }
  return last[other.length] ?? 0
}

/** Takes a typed word and words that look like it; returns those that it can be a misspelling of, all equally near. */
export function nearestWords<Word extends { word: string }>(
  typed: string,
  candidates: readonly Word[],
): Word[] {
  if (typed.length < TOO_SHORT) return []
  const most = typed.length <= SHORT ? 1 : 2
  const measured = candidates
    .map((candidate) => ({ candidate, distance: editDistance(typed, candidate.word) }))
    .filter(({ distance }) => distance <= most)
  const least = Math.min(...measured.map(({ distance }) => distance))
  return measured.filter(({ distance }) => distance === least).map(({ candidate }) => candidate)
}
