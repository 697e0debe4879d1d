import { patternRule } from "./pattern-rule.ts"

/** Words for frequency bands appear only where the band is derived from an incidence. */
export const frequencyWordsDerived = patternRule(
  "frequency-words-derived",
  "Words such as common or rare are derived from estimates, never written by hand.",
  [
    {
      match:
        /\b(?:un)?commonl?y?\b|\brare(?:ly)?\b|\bfrequent(?:ly)?\b|\bseldom\b|\bhardly ever\b/i,
      because: "is a frequency in words; readers overrate such words, and the band is derived",
    },
  ],
)
