import type { Sentence } from "../../schema/sentence.ts"
import { major, minor, patch } from "../change.ts"
import { sameWords } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"

/** Fixed sentences: their wording is their meaning, so other words are major. */
export const sentences: KindRule<Sentence> = {
  added: ({ text }) => [minor(`New safety sentence: “${text}”`)],
  removed: ({ text }) => [major(`Safety sentence withdrawn: “${text}”`)],
  changed: (before, after, context) => {
    const name = `Safety sentence “${after.text}”`
    const words =
      before.text === after.text
        ? []
        : sameWords(before.text, after.text)
          ? [patch(`${name}: retyped.`)]
          : [major(`${name}: was “${before.text}”`)]
    return [
      ...words,
      ...supportRemarks(name, before, after, context),
      ...restRemarks(name, before, after, ["text"]),
    ]
  },
}
