import { toHours } from "../resolve/hours.ts"
import type { AftercareStep, Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "window-within-sources"

/** Shortest and longest time, in hours, that sources of the same stance give; null when none gives any. */
function rangeOf(step: AftercareStep): { least: number; most: number } | null {
  const opposite = step.action === "do" ? "avoid" : "do"
  const claims = step.variation.filter(({ stance }) => stance !== opposite)
  const times = claims.flatMap(({ min, max, unit }) =>
    unit === null
      ? []
      : [
          {
            least: min === null ? 0 : toHours(min, unit),
            most: max === null ? Infinity : toHours(max, unit),
          },
        ],
  )
  if (times.length === 0) return null
  return {
    least: Math.min(...times.map(({ least }) => least)),
    most: Math.max(...times.map(({ most }) => most)),
  }
}

/**
 * A page that shows a range beside a time that lies outside it contradicts itself. A longer time than
 * any source gives may be the more careful one, but then the reader is told (`evidenceNote`); a shorter
 * one never is.
 */
export const windowWithinSources: Rule = {
  id,
  promise:
    "An aftercare window ends within what its sources say; a longer one says why, a shorter one is refused.",
  check: (content: Content): Fault[] =>
    Object.values(content.aftercare).flatMap((step): Fault[] => {
      const range = rangeOf(step)
      if (range === null) return []
      const end = toHours(step.to, step.unit)
      const early = end < range.least
      const late = end > range.most && step.evidenceNote === null
      if (!early && !late) return []
      const message = early
        ? "ends before the shortest time that its sources give"
        : "ends after the longest time that its sources give; say why in evidenceNote"
      return [{ rule: id, kind: "aftercare", id: step.id, path: ["to"], message }]
    }),
}
