import { patternRule } from "./pattern-rule.ts"

/** Ages and gauges are names, not measurements: "under 18", "27G". */
export const names = /\b(?:under|younger than) 18\b|\b\d{2}G\b/gi

/** Every number that a reader sees comes from an estimate, span or window, each of which has a source. */
export const numbersFromEstimates = patternRule(
  "numbers-from-estimates",
  "A number in guidance comes from an estimate, a span or a window with a source.",
  [
    {
      match: /\d+(?:[.,]\d+)?\s?(?:%|\w+)?/,
      unless: names,
      because: "is a number in prose; put it into an estimate, span or window with its source",
    },
    {
      match:
        /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours|days|nights|weeks|months|years)\b/i,
      because: "is a time in prose; put it into a span or window with its source",
    },
    {
      match: /\bper ?cent\b|\b(?:half|most|a third|a quarter) of (?:all )?(?:people|patients)\b/i,
      because: "states a frequency in prose; put it into an estimate with its source",
    },
  ],
)
