import { patternRule } from "./pattern-rule.ts"

/** Ages and gauges are names, not measurements: "under 18", "27G". */
export const names = /\b(?:under|younger than) 18\b|\b\d{2}G\b/gi

const count =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety"

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
      match: new RegExp(
        `\\b(?:${count}|a dozen|a hundred)[ -](?:minute|hour|day|night|week|month|year)s?\\b`,
        "i",
      ),
      because: "is a time in prose; put it into a span or window with its source",
    },
    {
      match: /\bper ?cent\b|\b(?:half|most|a third|a quarter) of (?:all )?(?:people|patients)\b/i,
      because: "states a frequency in prose; put it into an estimate with its source",
    },
    {
      match: new RegExp(
        `\\b(?:${count}|dozens?|hundreds?|thousands?)(?: of)? (?:people|patients|persons|cases|treatments|syringes)\\b`,
        "i",
      ),
      because: "counts people in prose; put it into an estimate with its source",
    },
    {
      match: new RegExp(
        `\\b(?:one|${count}) (?:in|out of|of) (?:every )?(?:${count}|a hundred)\\b`,
        "i",
      ),
      because: "states a share in prose; put it into an estimate with its source",
    },
    {
      match:
        /\b(?:twice|three times|ten times) (?:as|more|less|the risk)\b|\b(?:doubles?|triples?|halves) the (?:risk|chance)\b/i,
      because: "compares risks by a number in prose; put both into estimates with their source",
    },
  ],
)
