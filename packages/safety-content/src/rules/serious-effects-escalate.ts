import type { Content } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "serious-effects-escalate"

/** A reader of a serious effect is led to the warning sign that says what to do. */
export const seriousEffectsEscalate: Rule = {
  id,
  promise: "Every serious effect names the warning sign to follow.",
  check: (content: Content): Fault[] =>
    Object.values(content.effects)
      .filter(({ seriousness, escalateTo }) => seriousness === "serious" && escalateTo === null)
      .map((effect) => ({
        rule: id,
        kind: "effects",
        id: effect.id,
        path: ["escalateTo"],
        message: "is serious but names no warning sign",
      })),
}
