import { toHours } from "../resolve/hours.ts"
import type { Time, Variation } from "../resolve/variation.ts"
import type { BeforeWindow, SignWindow, Span, TimeUnit } from "../schema/time.ts"

const unitWords: Record<TimeUnit, [one: string, many: string]> = {
  h: ["hour", "hours"],
  d: ["day", "days"],
  wk: ["week", "weeks"],
  mo: ["month", "months"],
  y: ["year", "years"],
}

/** An amount of time in words: "1 day", "3 weeks". */
export function describeTime({ amount, unit }: Time): string {
  return `${amount} ${unitWords[unit][amount === 1 ? 0 : 1]}`
}

/** A span in words: "5 to 10 days", "up to 3 weeks", "at least 2 days", "not known" for null. */
export function describeDuration(span: Pick<Span, "min" | "max" | "unit"> | null): string {
  if (span === null) return "not known"
  const { min, max, unit } = span
  if (max === null)
    return min === null ? "not known" : `at least ${describeTime({ amount: min, unit })}`
  const longest = describeTime({ amount: max, unit })
  if (min === null || min === 0) return max === 0 ? "straight away" : `up to ${longest}`
  return min === max ? `about ${longest}` : `${min} to ${longest}`
}

/** Time to the start of something, in words: "straight away", "within 2 days", "1 to 12 weeks later". */
export function describeOnset(span: Pick<Span, "min" | "max" | "unit"> | null): string {
  if (span === null) return "not known"
  const { min, max, unit } = span
  if (max === 0) return "straight away"
  if (max !== null && (min === null || min === 0))
    return `within ${describeTime({ amount: max, unit })}`
  const words = describeDuration(span)
  return words === "not known" ? words : `${words} later`
}

/** A window after the treatment in words: "for the first 24 hours", "from day 1 to day 5", "from week 2 on". */
export function describeWindow({ from, to, unit }: SignWindow): string {
  if (to === null) return from === 0 ? "from the start" : `from ${unitWords[unit][0]} ${from} on`
  if (from === 0)
    return `for the first ${describeTime({ amount: to, unit })}`.replace("first 1 ", "first ")
  return `from ${unitWords[unit][0]} ${from} to ${unitWords[unit][0]} ${to}`
}

/** A window before the treatment in words: "in the 2 weeks before", "at any time before" for null. */
export function describeWindowBefore(window: BeforeWindow | null): string {
  if (window === null) return "at any time before"
  const { from, to, unit } = window
  if (to > 0) return `${from} to ${describeTime({ amount: to, unit })} before`
  return `in the ${describeTime({ amount: from, unit })} before`.replace("the 1 ", "the ")
}

/** What times the sources give, in words; null when none gives a time. */
function describeTimes({ min, max }: Variation): string | null {
  if (min === null || max === null) return null
  if (toHours(min.amount, min.unit) === toHours(max.amount, max.unit)) {
    return `Where a time is given, it is ${describeTime(max)}.`
  }
  return `Sources say anything from ${describeTime(min)} to ${describeTime(max)}.`
}

/** How far sources differ, in words; null when nothing was recorded. */
export function describeVariation(variation: Variation | null): string | null {
  if (variation === null) return null
  const clash = variation.contradictory ? "Sources contradict each other on this." : null
  return [clash, describeTimes(variation)].filter((part) => part !== null).join(" ") || null
}
