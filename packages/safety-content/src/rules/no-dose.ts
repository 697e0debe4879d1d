import { names } from "./numbers-from-estimates.ts"
import { patternRule } from "./pattern-rule.ts"

/** No text states how much of anything to take or to inject. */
export const noDose = patternRule("no-dose", "No text states a dose.", [
  {
    match: /\b\d+(?:[.,]\d+)?\s?(?:mg|g|µg|mcg|ml|cc|iu|units?|tablets?|drops?)\b/i,
    unless: names,
    because: "states a dose; name the guideline instead",
  },
  {
    match: /\b(?:one|two|three|four) (?:tablets?|pills?|units|drops|millilitres?|milligrams?)\b/i,
    because: "states a dose; name the guideline instead",
  },
])
