import { numberChange } from "../languages/numbers-in.ts"
import { comparingRule } from "./translation-rule.ts"

/** Digits, gauges and ages are the same in every language. */
export const translationNumbersAgree = comparingRule(
  "translation-numbers-agree",
  "A translation has exactly the numbers of its English text.",
  (source, translated) => {
    const change = numberChange(source, translated)
    return change === null ? null : `the translation ${change}; numbers stay as in English`
  },
)
