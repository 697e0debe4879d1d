import type { deriveBand } from "../../resolve/band.ts"
import { type Estimate, estimateSchema } from "../../schema/estimate.ts"
import type { FunctionRule } from "./function-rule.ts"

const figure = (fields: object): Estimate =>
  estimateSchema.parse({
    sourceId: "a-study",
    measure: "incidence",
    figure: { kind: "share", value: 0.5 },
    denominatorUnit: "patient",
    design: "cohort",
    population: "People treated",
    ...fields,
  })

const silent: [name: string, fields: object][] = [
  ["a share of complications", { measure: "proportion-of-complications" }],
  ["reports that were sent in", { measure: "spontaneous-reports" }],
  ["an opinion", { measure: "expert-opinion" }],
  ["a figure per syringe", { denominatorUnit: "syringe" }],
  ["a figure per injection", { denominatorUnit: "injection" }],
  ["a figure for part of the people", { subgroup: "People over fifty" }],
  ["a figure from another treatment", { direct: false }],
]

/** Three kinds of number exist, and only one says how often. */
export const bandFromIncidence: FunctionRule<typeof deriveBand> = {
  id: "band-from-incidence",
  promise:
    "A band comes only from an incidence per patient or procedure; where such figures disagree, it is a range.",
  check: (derive) => {
    const none = derive([])
    const empty = none.highest === "not-known" ? [] : ["gives a band without any figure"]
    const wrong = silent.flatMap(([name, fields]) =>
      derive([figure(fields)]).highest === "not-known" ? [] : [`derives a band from ${name}`],
    )
    const missed = (["patient", "procedure"] as const)
      .filter((unit) => derive([figure({ denominatorUnit: unit })]).highest !== "very-common")
      .map((unit) => `derives no band from an incidence per ${unit}`)
    const low = figure({ figure: { kind: "share", value: 0.05 } })
    const { highest, lowest } = derive([low, figure({})])
    const range = highest === "very-common" && lowest === "common"
    return [...empty, ...wrong, ...missed, ...(range ? [] : ["hides that figures disagree"])]
  },
}
