import { patternRule } from "./pattern-rule.ts"

/** Risks share one denominator, so "1 in x" is never written. */
export const noOneInX = patternRule(
  "no-one-in-x",
  'A risk is never written as "1 in x"; changing denominators mislead.',
  [
    {
      match: /\b(?:1|one) (?:in|out of) (?:\d[\d,.]*|ten|twenty|fifty|a hundred|a thousand)\b/i,
      because: "changes the denominator; use an estimate, which is shown per 100, 1,000 or 100,000",
    },
  ],
)
