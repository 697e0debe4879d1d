import { type Content, entriesOf, type EvidenceLevel, type Source } from "../schema/index.ts"
import { listedKinds, type ListedKind } from "../resolve/collect.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "evidence-labelled"

const weakLevels = new Set<EvidenceLevel>(["leaflet", "expert-opinion", "inferred"])

/** Kinds of source of which at least one must stand behind a level of evidence that claims it. */
const needed: Partial<Record<EvidenceLevel, Source["type"][]>> = {
  "meta-analysis": ["systematic-review"],
  "controlled-trial": ["trial", "systematic-review"],
  survey: ["survey", "cohort"],
  laboratory: ["laboratory"],
  guideline: ["guideline"],
  regulator: ["regulator", "law", "press"],
}

/** A statement never looks better supported than it is. */
export const evidenceLabelled: Rule = {
  id,
  promise:
    "A statement that rests on leaflets is labelled so, and a stronger label has such a source.",
  check: (content: Content): Fault[] =>
    (Object.keys(listedKinds) as ListedKind[]).flatMap((kind) =>
      entriesOf(content, kind).flatMap((entry): Fault[] => {
        const types = entry.sourceIds.flatMap((sourceId) => content.sources[sourceId]?.type ?? [])
        const level = entry.evidenceLevel
        const fault = (message: string): Fault[] => [
          { rule: id, kind, id: entry.id, path: ["evidenceLevel"], message },
        ]
        if (types.every((type) => type === "leaflet") && !weakLevels.has(level)) {
          return fault(`says ${level}, but only leaflets are cited`)
        }
        const expected = needed[level]
        if (expected !== undefined && !types.some((type) => expected.includes(type))) {
          return fault(`says ${level}, but no cited source is a ${expected.join(" or ")}`)
        }
        return []
      }),
    ),
}
