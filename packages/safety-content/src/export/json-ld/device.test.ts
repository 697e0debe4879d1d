import type { MedicalEntityLeaf } from "schema-dts"
import { describe, expect, it } from "vitest"
import { compiled } from "#compiled"
import { openGuidance } from "../../guidance.ts"
import { deviceProduct, deviceSafety } from "./device.ts"

const { listTopics, resolveGuidance } = openGuidance(compiled)
const topicIds = listTopics().map(({ id }) => id)
const idsOf = (outcomes: readonly unknown[]) =>
  (outcomes as readonly MedicalEntityLeaf[]).map(({ identifier }) => identifier)

describe.each(topicIds)("device safety of %s", (topicId) => {
  const guidance = resolveGuidance([topicId])
  const safety = deviceSafety(guidance)

  it.each(guidance.effects.filter(({ seriousness }) => seriousness === "serious"))(
    "states $id as a serious adverse outcome",
    ({ id }) => {
      expect(idsOf(safety.seriousAdverseOutcome)).toContain(id)
      expect(idsOf(safety.adverseOutcome)).not.toContain(id)
    },
  )

  it("states every effect once", () => {
    const stated = [...safety.adverseOutcome, ...safety.seriousAdverseOutcome]
    expect(idsOf(stated).toSorted()).toEqual(guidance.effects.map(({ id }) => id).toSorted())
  })

  it("states every contraindication with its class", () => {
    expect(safety.contraindication).toHaveLength(guidance.contraindications.length)
    const absolute = guidance.contraindications.filter((entry) => entry.class === "absolute")
    expect(
      safety.contraindication.filter((entry) =>
        JSON.stringify(entry).includes("Do not have this treatment."),
      ),
    ).toHaveLength(absolute.length)
  })

  it("has a line before and after for each piece of advice, under the fixed sentences", () => {
    const sentences = guidance.sentences.length
    expect(safety.preOp.split("\n")).toHaveLength(sentences + guidance.before.length)
    expect(safety.postOp.split("\n")).toHaveLength(sentences + guidance.after.length)
  })
})

describe("device safety", () => {
  it("says how often only where a band was derived", () => {
    const { effects } = resolveGuidance(topicIds)
    const { adverseOutcome, seriousAdverseOutcome } = deviceSafety(resolveGuidance(topicIds))
    const unknown = [...adverseOutcome, ...seriousAdverseOutcome].filter((outcome) =>
      JSON.stringify(outcome).includes("How often: not known."),
    )
    expect(unknown).toHaveLength(
      effects.filter(({ displayBand }) => displayBand.highest === "not-known").length,
    )
  })

  it("keeps the fixed sentence beside whatever speaks of prescribed medicine", () => {
    const { contraindication, preOp } = deviceSafety(resolveGuidance(["thread-lift"]))
    const fixed = compiled.content.sentences["do-not-stop-prescribed"]?.text ?? "missing"
    expect(JSON.stringify(contraindication)).toContain(fixed)
    expect(preOp).toContain(fixed)
  })
})

describe("a product that is a device", () => {
  it("has both types, the seller's facts and nothing about a maker that was not given", () => {
    const product = deviceProduct({ name: "25G 50 mm" }, resolveGuidance(["thread-lift"]))
    expect(product["@type"]).toEqual(["Product", "MedicalDevice"])
    expect(Object.keys(product).toSorted()).toEqual([
      "@type",
      "adverseOutcome",
      "contraindication",
      "name",
      "postOp",
      "preOp",
      "seriousAdverseOutcome",
    ])
  })
})
