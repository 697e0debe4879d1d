import type { Content, Source } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "incidence-has-design"

/** Documents in which nobody counted how often something happens. */
const uncounted = new Set<Source["type"]>([
  "referral-series",
  "case-report",
  "laboratory",
  "expert-panel",
  "leaflet",
  "ifu",
  "law",
  "standard",
  "press",
  "public-service",
])

/** Incidence, a share of patients seen because of harm, and reports are three kinds of number. */
export const incidenceHasDesign: Rule = {
  id,
  promise: "An incidence comes from a study that counted, never from a referral series or reports.",
  check: (content: Content): Fault[] =>
    Object.values(content.effects).flatMap((effect) =>
      effect.estimates.flatMap((estimate, index): Fault[] => {
        const fault = (field: string, message: string): Fault[] => [
          { rule: id, kind: "effects", id: effect.id, path: ["estimates", index, field], message },
        ]
        const type = content.sources[estimate.sourceId]?.type
        const series = estimate.design === "referral-series" || type === "referral-series"
        if (series && estimate.measure !== "proportion-of-complications") {
          return fault(
            "measure",
            "is from a referral series, so it is a proportion-of-complications",
          )
        }
        if (estimate.measure !== "incidence") return []
        if (estimate.figure.kind === "cases")
          return fault("figure", "is called an incidence but has no denominator")
        if (estimate.design === "outbreak" || (type !== undefined && uncounted.has(type))) {
          return fault(
            "measure",
            `is called an incidence, but its source (${type ?? "an outbreak"}) did not count how often`,
          )
        }
        return []
      }),
    ),
}
