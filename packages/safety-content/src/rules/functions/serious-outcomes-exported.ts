import type { deviceSafety } from "../../export/json-ld/device.ts"
import { openGuidance } from "../../guidance.ts"
import type { CompiledContent } from "../../schema/index.ts"
import type { FunctionRule } from "./function-rule.ts"

/** An exporter, and content to try it on. */
export interface Exporter {
  deviceSafety: typeof deviceSafety
  compiled: CompiledContent
}

const idsIn = (outcomes: readonly unknown[]): string[] =>
  outcomes.flatMap((outcome) =>
    typeof outcome === "object" &&
    outcome !== null &&
    "identifier" in outcome &&
    typeof outcome.identifier === "string"
      ? [outcome.identifier]
      : [],
  )

/** Search engines and other programs must not read of a serious effect as a mild one, or not at all. */
export const seriousOutcomesExported: FunctionRule<Exporter> = {
  id: "serious-outcomes-exported",
  promise: "Each effect is exported once, a serious one as seriousAdverseOutcome.",
  check: ({ deviceSafety: exported, compiled }) => {
    const { listTopics, resolveGuidance } = openGuidance(compiled)
    return listTopics().flatMap((topic) => {
      const guidance = resolveGuidance([topic.id])
      const safety = exported(guidance)
      const places = {
        serious: idsIn(safety.seriousAdverseOutcome),
        mild: idsIn(safety.adverseOutcome),
      }
      return guidance.effects.flatMap(({ id, seriousness }) => {
        const other = seriousness === "serious" ? "mild" : "serious"
        if (places[other].includes(id))
          return [`exports ${id}, a ${seriousness} effect, as ${other}`]
        const count = places[seriousness].filter((each) => each === id).length
        return count === 1 ? [] : [`exports ${id} ${count} times`]
      })
    })
  },
}
