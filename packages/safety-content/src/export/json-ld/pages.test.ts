import { describe, expect, it } from "vitest"
import { compiled } from "#compiled"
import { openGuidance } from "../../guidance.ts"
import { changed, the } from "../../rules/fixtures/fixture.ts"
import type { Content } from "../../schema/content.ts"
import { faqPage } from "./faq-page.ts"
import { topicGraph } from "./topic-graph.ts"
import { medicalWebPage } from "./web-page.ts"

const url = "https://shop.example/en-ie/guidance/treatment"
const treatment = (content: Content) =>
  openGuidance({
    version: "1.2.3",
    contentHash: "whole",
    topicHashes: { treatment: "part" },
    content,
  }).resolveGuidance(["treatment"])

const reviewer = { name: "A Clinician", role: "Dermatologist", registration: "GMC 0000000" }
const reviewed = (lastReviewed: string | null) =>
  changed(({ topics }) => {
    the(topics.treatment).status = "reviewed"
    Object.assign(the(topics.treatment).review, { reviewer, lastReviewed })
  })

describe("the page of a topic", () => {
  it("says that it is a draft, and nothing of a review that did not take place", () => {
    const page = medicalWebPage(treatment(changed(() => undefined)), url)
    expect(page).toMatchObject({ "@type": "MedicalWebPage", url, version: "treatment 0.1.0" })
    expect(page.creativeWorkStatus).toContain("not been reviewed")
    expect(page).not.toHaveProperty("lastReviewed")
    expect(page).not.toHaveProperty("reviewedBy")
  })

  it("names reviewer and day of a review that took place", () => {
    expect(medicalWebPage(treatment(reviewed("2026-02-03")), url)).toMatchObject({
      lastReviewed: "2026-02-03",
      reviewedBy: [{ "@type": "Person", name: "A Clinician", jobTitle: "Dermatologist" }],
    })
  })

  it("says nothing of a review without a day", () => {
    expect(medicalWebPage(treatment(reviewed(null)), url)).not.toHaveProperty("reviewedBy")
  })

  it("speaks to patients and clinicians", () => {
    expect(medicalWebPage(treatment(changed(() => undefined))).medicalAudience).toEqual([
      { "@type": "Patient" },
      "https://schema.org/Clinician",
    ])
  })

  it("cites every source once", () => {
    const { listTopics, resolveGuidance } = openGuidance(compiled)
    for (const { id } of listTopics()) {
      const guidance = resolveGuidance([id])
      expect(medicalWebPage(guidance).citation).toHaveLength(guidance.sources.length)
    }
  })
})

describe("the questions of a topic", () => {
  const sentences = [the(changed(() => undefined).sentences["do-not-stop-prescribed"])]

  it("puts what readers ask before what nobody knows, fixed sentences included", () => {
    const asked = {
      id: "asked",
      question: "Does it work?",
      shortAnswer: "Sometimes.",
      answer: ["It depends.", "Ask."],
      sentences,
    }
    const { notKnown } = treatment(changed(() => undefined))
    expect(faqPage({ questions: [asked], notKnown }, url)?.mainEntity).toMatchObject([
      {
        name: "Does it work?",
        acceptedAnswer: { text: "Sometimes. It depends. Ask. Ask the prescriber." },
      },
      { name: "How?", acceptedAnswer: { text: "Not known." } },
    ])
  })

  it("is no page at all without a question", () => {
    expect(faqPage({ notKnown: [] }, url)).toBeNull()
  })
})

describe("the graph of a topic", () => {
  it("links the page to the safety of the devices used", () => {
    const nodes = topicGraph(treatment(changed(() => undefined)), url)["@graph"]
    expect(nodes.map((node) => (node as { "@type": string })["@type"])).toEqual([
      "MedicalWebPage",
      "MedicalDevice",
      "FAQPage",
    ])
    expect(nodes[0]).toMatchObject({ about: { "@id": `${url}#devices` } })
    expect(nodes[1]).toMatchObject({ "@id": `${url}#devices` })
  })

  it("names no product, no maker and no price", () => {
    const text = JSON.stringify(topicGraph(openGuidance(compiled).resolveGuidance(["thread-lift"])))
    expect(text).not.toMatch(/"(?:manufacturer|brand|offers|gtin|legalStatus)"/)
    expect(text).not.toContain('"Product"')
  })
})
