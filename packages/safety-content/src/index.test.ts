import { describe, expect, it } from "vitest"
import * as built from "./index.ts"

describe("the built package", () => {
  it("is a draft with a version and a hash", () => {
    expect(built.packageInfo).toMatchObject({
      name: "@finegauge/safety-content",
      draft: true,
      status: "draft",
    })
    expect(built.packageInfo.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(built.packageInfo.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it("resolves every topic that it lists", () => {
    const ids = built.listTopics().map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([
        "thread-lift",
        "microcannula-filler",
        "mesotherapy-multi-needle",
        "general-injection",
      ]),
    )
    const resolved = built.resolveGuidance(ids)
    expect(resolved.topics.map(({ hash }) => hash)).toEqual(
      ids.map((id) => built.getTopic(id).hash),
    )
  })

  it("gives the same answer as JSON, for a backend that sends it", () => {
    const resolved = built.resolveGuidance(["thread-lift"])
    expect(JSON.parse(JSON.stringify(resolved))).toEqual(resolved)
  })

  it("refuses an unknown topic", () => {
    expect(() => built.getTopic("nothing")).toThrow(built.UnknownTopicError)
  })
})
