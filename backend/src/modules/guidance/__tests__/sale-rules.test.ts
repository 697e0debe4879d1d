import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { readTopics } from "../content"
import { isDevice, saleRefusals, saleRules } from "../rules/sale/sale-rules"
import { buyingSentence, publishingSentence } from "../rules/sale/sale-sentences"
import type { SaleFacts, SaleRefusal, TopicState } from "../types"

const topic = (state: TopicState["state"]): TopicState => ({
  id: "thread-lift",
  title: "Thread lift",
  version: "1.0.0",
  hash: "a".repeat(64),
  state,
})

/** A device that lacks nothing. */
const device: SaleFacts = {
  family: "lifting-thread",
  sample: false,
  parties: {
    status: "device",
    legalManufacturer: { name: "A manufacturer", address: "unknown" },
    intendedPurpose: { eu: "To hold tissue together.", gb: "unknown" },
    ifu: { reference: "IFU 1", revision: "unknown", languages: ["en"] },
  },
  topics: [topic("reviewed")],
}
const accessory: SaleFacts = { family: "accessory", sample: false, parties: null, topics: [] }

const without = (key: string) => ({ ...device, parties: { ...device.parties, [key]: undefined } })
const stating = (key: string, value: unknown) => ({
  ...device,
  parties: { ...device.parties, [key]: value },
})
const reasons = (facts: SaleFacts, drafts: "true" | "false" | "sample" = "false") =>
  saleRefusals(facts, drafts).map(({ reason }) => reason)

/** For every rule a product that breaks it alone; a rule without one fails the test below. */
const broken: Record<keyof typeof saleRules, [SaleFacts, SaleRefusal["reason"]][]> = {
  hasSpecification: [[{ ...device, family: null }, "no-specification"]],
  hasGuidance: [[{ ...device, topics: [] }, "no-guidance"]],
  guidanceIsReadable: [[{ ...device, topics: [topic("unreadable")] }, "guidance-unreadable"]],
  guidanceIsInForce: [[{ ...device, topics: [topic("withdrawn")] }, "guidance-withdrawn"]],
  guidanceIsReviewed: [
    [{ ...device, topics: [topic("draft")] }, "guidance-unreviewed"],
    [{ ...device, topics: [topic("reviewed"), topic("overdue")] }, "guidance-unreviewed"],
  ],
  hasIntendedPurpose: [
    [without("intendedPurpose"), "no-intended-purpose"],
    [stating("intendedPurpose", {}), "no-intended-purpose"],
    [stating("intendedPurpose", { eu: "unknown", us: "unknown" }), "no-intended-purpose"],
  ],
  hasLegalManufacturer: [
    [without("legalManufacturer"), "no-legal-manufacturer"],
    [stating("legalManufacturer", "unknown"), "no-legal-manufacturer"],
  ],
  hasInstructions: [
    [without("ifu"), "no-instructions-for-use"],
    [stating("ifu", "unknown"), "no-instructions-for-use"],
    [stating("ifu", "none: sample"), "no-instructions-for-use"],
  ],
}

describe("a device", () => {
  it("that lacks nothing may be sold", () => {
    expect(saleRefusals(device, "false")).toEqual([])
  })

  it.each(Object.keys(saleRules))("has a failing example for the rule %s", (rule) => {
    expect(broken[rule as keyof typeof saleRules].length).toBeGreaterThan(0)
  })

  it.each(Object.values(broken).flat())("%j is refused with %s alone", (facts, reason) => {
    expect(reasons(facts)).toEqual([reason])
  })

  it("without parties is told everything that it lacks at once", () => {
    expect(reasons({ ...device, parties: null, topics: [] })).toEqual([
      "no-guidance",
      "no-intended-purpose",
      "no-legal-manufacturer",
      "no-instructions-for-use",
    ])
  })

  it("is whatever is not known to be an accessory", () => {
    expect(isDevice(accessory)).toBe(false)
    expect(isDevice({ ...accessory, family: "a-family-of-tomorrow" })).toBe(true)
    expect(isDevice({ ...accessory, parties: { status: "device" } })).toBe(true)
    expect(isDevice({ ...device, parties: { status: "no-device" } })).toBe(true)
  })
})

describe("an accessory", () => {
  it("needs no guidance, purpose, manufacturer or instructions", () => {
    expect(reasons(accessory)).toEqual([])
  })

  it("is stopped by guidance of its own that cannot be read", () => {
    expect(reasons({ ...accessory, topics: [topic("unreadable")] })).toEqual([
      "guidance-unreadable",
    ])
  })
})

describe("guidance that nobody reviewed", () => {
  const draft = { ...device, topics: [topic("draft")] }
  const sample = { ...draft, sample: true, parties: { ...device.parties, ifu: "none: sample" } }

  it.each([
    ["true", draft, []],
    ["true", sample, []],
    ["sample", draft, ["guidance-unreviewed"]],
    ["sample", sample, []],
    ["false", draft, ["guidance-unreviewed"]],
    ["false", sample, ["guidance-unreviewed"]],
  ] as const)("under the setting %s", (setting, facts, refused) => {
    expect(reasons(facts, setting)).toEqual(refused)
  })

  it("never lets what was withdrawn pass", () => {
    expect(reasons({ ...sample, topics: [topic("withdrawn")] }, "true")).toEqual([
      "guidance-withdrawn",
    ])
  })
})

describe("the sentences", () => {
  it.each(Object.values(broken).flat())("say what %j lacks", (facts) => {
    const sentence = publishingSentence("Thread", saleRefusals(facts, "false"))
    expect(sentence).toMatch(/^"Thread" cannot be offered for sale: .+ or keep it as a draft\.$/)
    expect(sentence).not.toMatch(/undefined|\[object/)
  })

  it("name the topic and tell a buyer that nothing was ordered", () => {
    const refusals = saleRefusals({ ...device, topics: [topic("withdrawn")] }, "false")
    expect(buyingSentence("Thread", refusals)).toBe(
      '"Thread" cannot be sold at the moment: its safety guidance "Thread lift" was withdrawn. Nothing was ordered.',
    )
  })
})

describe("the sample catalogue", () => {
  it.each(sampleCatalogue.products)("$handle may be sold as a sample", (product) => {
    const facts = {
      family: product.family,
      sample: product.sample,
      parties: product.parties,
      topics: readTopics(product.topicIds),
    }
    expect(saleRefusals(facts, "sample")).toEqual([])
  })
})
