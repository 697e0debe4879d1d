import { describe, expect, it } from "vitest"
import { openGuidance } from "../guidance.ts"
import { changed, the } from "../rules/fixtures/fixture.ts"
import { effect, source } from "../rules/fixtures/sound-content.ts"
import type { Content } from "../schema/index.ts"
import { UnknownTopicError } from "./unknown-topic-error.ts"

const open = (content: Content) =>
  openGuidance({
    version: "1.2.3",
    contentHash: "whole",
    topicHashes: { treatment: "part", shared: "other" },
    content,
  })
const sound = changed(() => undefined)

describe("resolveGuidance", () => {
  it("carries version and hashes and marks a draft as one", () => {
    const resolved = open(sound).resolveGuidance(["treatment"])
    expect(resolved).toMatchObject({ packageVersion: "1.2.3", contentHash: "whole", draft: true })
    expect(resolved.topics).toMatchObject([{ id: "treatment", version: "0.1.0", hash: "part" }])
    expect(resolved.review.message).toContain("not been reviewed")
    expect(resolved.review.byTopic).toMatchObject([{ topicId: "treatment", reviewer: null }])
  })

  it("shows what a topic includes, with sources attached", () => {
    const resolved = open(sound).resolveGuidance(["treatment"])
    expect(resolved.effects).toHaveLength(8)
    expect(resolved.redFlags.emergency.map(({ id }) => id)).toEqual(["sign-allergy", "sign-vision"])
    expect(resolved.redFlags.contact).toHaveLength(1)
    expect(resolved.effects[0]?.sources[0]?.shortName).toBe("A study")
    expect(resolved.effects[0]?.escalation).toMatchObject({ id: "sign-infection", level: "urgent" })
    expect(resolved.sources.map(({ id }) => id)).toEqual(["a-study"])
  })

  it("merges what two topics share and says where it belongs; repeats change nothing", () => {
    const guidance = open(sound)
    const resolved = guidance.resolveGuidance(["treatment", "shared", "treatment"])
    expect(resolved.topics.map(({ id }) => id)).toEqual(["treatment", "shared"])
    expect(resolved.redFlags.emergency[0]?.topicIds).toEqual(["treatment", "shared"])
    expect(resolved.effects[0]?.topicIds).toEqual(["treatment"])
    expect(guidance.resolveGuidance(["treatment", "treatment"])).toEqual(
      guidance.resolveGuidance(["treatment"]),
    )
  })

  it("lets a particular entry stand in for a general one within its topic only", () => {
    const content = changed(({ effects, topics }) => {
      effects.general = effect("general")
      the(topics.shared).effectIds = ["general"]
      the(effects["effect-a"]).replaces = "general"
    })
    const ids = (topics: string[]) =>
      open(content)
        .resolveGuidance(topics)
        .effects.map(({ id }) => id)
    expect(ids(["treatment"])).not.toContain("general")
    expect(ids(["shared"])).toEqual(["general"])
  })

  it("gives questions, advice with its purpose and the words that the texts use", () => {
    const resolved = open(sound).resolveGuidance(["treatment"])
    expect(resolved.questions).toMatchObject([{ id: "asked", sources: [{ id: "a-study" }] }])
    expect(resolved.before).toMatchObject([{ id: "advice", purpose: "prepare" }])
    expect(resolved.glossary.map(({ id }) => id)).toEqual(["oedema"])
    expect(resolved.topics[0]).toMatchObject({ normalCourse: null, comparison: null })
  })

  it("attaches sources to what two treatments are compared by", () => {
    const content = changed(({ topics }) => {
      the(topics.treatment).comparison = {
        aim: "Smooth skin",
        method: "A needle",
        shown: "Nothing",
        lasting: "Not known",
        sourceIds: ["a-study"],
      }
    })
    const [topic] = open(content).resolveGuidance(["treatment"]).topics
    expect(topic?.comparison?.sources[0]?.shortName).toBe("A study")
  })

  it("collects sources of estimates and spans too", () => {
    const content = changed(({ effects, sources }) => {
      sources["b-study"] = source("b-study", "cohort")
      the(effects["effect-a"]).duration = {
        min: 1,
        max: 2,
        unit: "d",
        evidenceLevel: "observational",
        sourceIds: ["b-study"],
        note: null,
      }
    })
    expect(open(content).resolveGuidance(["treatment"]).sources).toHaveLength(2)
  })

  it("sorts contraindications by strictness", () => {
    const content = changed(({ contraindications }) => {
      the(contraindications["reason-a"]).class = "relative"
      the(contraindications["reason-b"]).class = "temporary"
    })
    const classes = open(content)
      .resolveGuidance(["treatment"])
      .contraindications.map((entry) => entry.class)
    expect(classes.slice(-2)).toEqual(["temporary", "relative"])
  })

  it("leaves out withdrawn entries", () => {
    const content = changed(({ effects }) => {
      the(effects["effect-a"]).status = "withdrawn"
    })
    expect(open(content).resolveGuidance(["treatment"]).effects).toHaveLength(7)
  })

  it("gives empty guidance for no topic", () => {
    const resolved = open(sound).resolveGuidance([])
    expect(resolved.topics).toEqual([])
    expect(resolved.effects).toEqual([])
  })

  it.each(["nothing", "constructor", "__proto__", ""])("refuses the unknown topic %j", (id) => {
    expect(() => open(sound).resolveGuidance([id])).toThrow(UnknownTopicError)
    expect(() => open(sound).getTopic(id)).toThrow(UnknownTopicError)
  })

  it("is reviewed only when every topic asked for is", () => {
    const content = changed(({ topics }) => {
      the(topics.shared).status = "reviewed"
    })
    expect(open(content).resolveGuidance(["shared"]).draft).toBe(false)
    expect(open(content).resolveGuidance(["shared", "treatment"]).draft).toBe(true)
    expect(open(content).packageInfo).toMatchObject({ draft: true, status: "draft" })
  })
})

describe("listTopics", () => {
  it("lists topics with their hashes, but no withdrawn one", () => {
    const content = changed(({ topics }) => {
      the(topics.shared).status = "withdrawn"
    })
    expect(open(content).listTopics()).toMatchObject([{ id: "treatment", hash: "part" }])
  })
})
