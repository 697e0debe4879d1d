import { listTopics } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { checkTopics } from "../rules/check-topics"

const known = listTopics().map((topic) => topic.id)

describe("topics of a product", () => {
  it("are accepted when the content package has them, once each, in the given order", () => {
    expect(checkTopics(["thread-lift", "microcannula-filler", "thread-lift"], known)).toEqual({
      ok: true,
      topicIds: ["thread-lift", "microcannula-filler"],
    })
  })

  it("may be none", () => {
    expect(checkTopics([], known)).toEqual({ ok: true, topicIds: [] })
  })

  it("are refused with the first unknown one and those that exist", () => {
    expect(checkTopics(["thread-lift", "face-lift"], known)).toEqual({
      ok: false,
      reason: "unknown-topic",
      topicId: "face-lift",
      known,
    })
  })
})
