import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { openGuidance } from "../src/guidance.ts"
import { describeEstimate } from "../src/words/describe-estimate.ts"
import { compile } from "./pipeline/compile.ts"
import { inspect } from "./pipeline/inspect.ts"

const { content } = inspect(fileURLToPath(new URL("../content", import.meta.url)))
const guidance = openGuidance(compile(content, "0.0.0"))
const treatments = ["thread-lift", "microcannula-filler", "mesotherapy-multi-needle"]

describe.each(treatments)("%s", (id) => {
  const resolved = guidance.resolveGuidance([id])
  const topic = guidance.getTopic(id)

  it("has enough of its own and what every injection shares", () => {
    expect(topic.includes).toContain("general-injection")
    expect(topic.effectIds.length).toBeGreaterThanOrEqual(8)
    expect(resolved.contraindications.length).toBeGreaterThanOrEqual(6)
    expect(resolved.before.length).toBeGreaterThanOrEqual(5)
    expect(resolved.after.length).toBeGreaterThanOrEqual(5)
    for (const level of ["emergency", "urgent", "contact"] as const) {
      expect(resolved.redFlags[level].length).toBeGreaterThan(0)
    }
  })

  it("is a draft that nobody has reviewed", () => {
    expect(resolved.draft).toBe(true)
    expect(topic.review).toMatchObject({ reviewer: null, lastReviewed: null, nextReviewDue: null })
    for (const entry of resolved.contraindications) expect(entry.classStatus).toBe("proposed")
  })

  it("tells readers not to stop a medicine and whose word counts", () => {
    const ids = resolved.sentences.map((sentence) => sentence.id)
    expect(ids).toEqual(
      expect.arrayContaining(["do-not-stop-prescribed", "practitioner-instruction-wins"]),
    )
  })

  it("gives every estimate a source and no effect twice", () => {
    for (const effect of resolved.effects) {
      for (const estimate of effect.estimates) expect(estimate.source.id).toBe(estimate.sourceId)
    }
    const names = resolved.effects.map(({ plainName }) => plainName)
    expect(new Set(names).size).toBe(names.length)
  })
})

const effectOf = (topic: string, id: string) => {
  const found = guidance.resolveGuidance([topic]).effects.find((effect) => effect.id === id)
  if (found === undefined) throw new Error(`no effect ${id}`)
  return found
}

describe("what the clinical notes say of the figures", () => {
  it("keeps every frequency of mesotherapy not known", () => {
    for (const effect of guidance.resolveGuidance(["mesotherapy-multi-needle"]).effects) {
      expect(effect.displayBand, effect.id).toEqual({ highest: "not-known", lowest: "not-known" })
    }
  })

  it("shows a blocked vessel per syringe, without a band", () => {
    const effect = effectOf("microcannula-filler", "filler-vascular-occlusion")
    expect(effect.displayBand.highest).toBe("not-known")
    expect(effect.estimates.map((estimate) => describeEstimate(estimate))).toEqual([
      "about 2 per 100,000 syringes (survey, Alam 2021)",
      "about 16 per 100,000 syringes (survey, Alam 2021; with a needle, for comparison)",
    ])
  })

  it("shows estimates of threads that disagree, and keeps referral series apart", () => {
    const swelling = effectOf("thread-lift", "thread-swelling")
    const incidences = swelling.estimates.filter(({ measure }) => measure === "incidence")
    expect(incidences.length).toBeGreaterThanOrEqual(2)
    expect(effectOf("thread-lift", "thread-nerve-weakness").displayBand.highest).toBe("not-known")
    expect(effectOf("thread-lift", "thread-dimpling").displayBand).toEqual({
      highest: "very-common",
      lowest: "common",
    })
  })

  it("never turns figures of skin surgery into a chance of an injection", () => {
    expect(effectOf("thread-lift", "clot-after-stopping-medicine").displayBand.highest).toBe(
      "not-known",
    )
  })

  it("shows contradicting leaflets as such", () => {
    const { after } = guidance.resolveGuidance(["thread-lift"])
    const painkillers = after.find(({ id }) => id === "thread-painkillers")
    expect(painkillers?.variation?.contradictory).toBe(true)
    const exercise = after.find(({ id }) => id === "thread-no-hard-exercise")
    expect(exercise?.variation).toMatchObject({
      min: { amount: 24, unit: "h" },
      max: { amount: 1, unit: "mo" },
    })
  })
})

describe("jurisdictions", () => {
  it.each([
    ["gb", "999"],
    ["ie", "112"],
    ["de", "112"],
    ["fr", "112"],
    ["us", "911"],
  ])("%s has the emergency number %s, sourced, and a place to report to", (code, number) => {
    const market = guidance.jurisdictions[code]
    expect(market?.emergency?.number).toBe(number)
    expect(market?.emergency?.sources.length).toBeGreaterThan(0)
    expect(market?.reporting.length).toBeGreaterThan(0)
    for (const place of market?.reporting ?? []) expect(place.sources.length).toBeGreaterThan(0)
  })
})
