import type { Language } from "../languages/language.ts"
import { toHours } from "../resolve/hours.ts"
import type { Time, Variation } from "../resolve/variation.ts"
import type { BeforeWindow, SignWindow, Span } from "../schema/time.ts"
import { timeWords } from "./time-words.ts"

/** An amount of time in words: "1 day", "3 weeks". */
export function describeTime({ amount, unit }: Time, language: Language = "en"): string {
  return timeWords[language].time(amount, unit)
}

/** A span in words: "5 to 10 days", "up to 3 weeks", "at least 2 days", "not known" for null. */
export function describeDuration(
  span: Pick<Span, "min" | "max" | "unit"> | null,
  language: Language = "en",
): string {
  const words = timeWords[language]
  if (span === null) return words.notKnown
  const { min, max, unit } = span
  if (max === null) return min === null ? words.notKnown : words.atLeast(min, unit)
  if (min === null || min === 0) return max === 0 ? words.straightAway : words.upTo(max, unit)
  return min === max ? words.about(max, unit) : words.between(min, max, unit)
}

/** Time to the start of something, in words: "straight away", "within 2 days", "1 to 12 weeks later". */
export function describeOnset(
  span: Pick<Span, "min" | "max" | "unit"> | null,
  language: Language = "en",
): string {
  const words = timeWords[language]
  if (span === null) return words.notKnown
  const { min, max, unit } = span
  if (max === null) return min === null ? words.notKnown : words.atLeastLater(min, unit)
  if (max === 0) return words.straightAway
  if (min === null || min === 0) return words.within(max, unit)
  return min === max ? words.aboutLater(max, unit) : words.betweenLater(min, max, unit)
}

/** A window after the treatment in words: "for the first 24 hours", "from day 1 to day 5", "from week 2 on". */
export function describeWindow({ from, to, unit }: SignWindow, language: Language = "en"): string {
  const words = timeWords[language]
  if (to === null) return from === 0 ? words.fromTheStart : words.from(from, unit)
  return from === 0 ? words.first(to, unit) : words.fromTo(from, to, unit)
}

/** A window before the treatment in words: "in the 2 weeks before", "at any time before" for null. */
export function describeWindowBefore(
  window: BeforeWindow | null,
  language: Language = "en",
): string {
  const words = timeWords[language]
  if (window === null) return words.anyTimeBefore
  const { from, to, unit } = window
  return to > 0 ? words.betweenBefore(from, to, unit) : words.inTheTimeBefore(from, unit)
}

/** What times the sources give, in words; null when none gives a time. */
function describeTimes({ min, max }: Variation, language: Language): string | null {
  if (min === null || max === null) return null
  const words = timeWords[language]
  const longest = describeTime(max, language)
  if (toHours(min.amount, min.unit) === toHours(max.amount, max.unit))
    return words.sameTime(longest)
  return words.anythingFrom(min.amount, min.unit, longest)
}

/** How far sources differ, in words; null when nothing was recorded. */
export function describeVariation(
  variation: Variation | null,
  language: Language = "en",
): string | null {
  if (variation === null) return null
  const clash = variation.contradictory ? timeWords[language].contradict : null
  const parts = [clash, describeTimes(variation, language)]
  return parts.filter((part) => part !== null).join(" ") || null
}
