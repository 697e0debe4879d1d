import { setsBand } from "../resolve/band.ts"
import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "one-denominator"

/**
 * "16 to 35 in 100" means something only when both ends count the same thing. The scale (per 100,
 * 1,000 or 100,000) is chosen when a table is shown; table-denominator holds that.
 */
export const oneDenominator: Rule = {
  id,
  promise:
    "The figures that make the frequency of an effect count per one unit, people or treatments.",
  check: (content: Content): Fault[] =>
    Object.values(content.effects).flatMap((effect): Fault[] => {
      const first = effect.estimates.find(setsBand)?.denominatorUnit
      return effect.estimates.flatMap((estimate, index): Fault[] => {
        if (!setsBand(estimate) || estimate.denominatorUnit === first) return []
        const message = `counts per ${estimate.denominatorUnit}, but another figure beside it per ${first}`
        const path = ["estimates", index, "denominatorUnit"]
        return [{ rule: id, kind: "effects", id: effect.id, path, message }]
      })
    }),
}
