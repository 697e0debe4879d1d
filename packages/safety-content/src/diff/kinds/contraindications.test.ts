import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import type { Content, Contraindication } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

const reason = (change: (entry: Contraindication) => void) => (content: Content) => {
  change(the(content.contraindications["reason-a"]))
}
const changedBy = (change: (entry: Contraindication) => void) => after(reason(change))

function withNew(content: Content): void {
  content.contraindications["reason-new"] = {
    ...the(content.contraindications["reason-a"]),
    id: "reason-new",
    condition: "Pregnancy",
    class: "relative",
  }
  the(content.topics.treatment).contraindicationIds.push("reason-new")
}

describe("a contraindication", () => {
  it("is major when it is new, however soft", () => {
    expect(after(withNew)).toContain("major: New reason for caution: Pregnancy (ask first).")
  })

  it("is major when it goes: a lowered warning", () => {
    expect(between(withNew, () => undefined).changes[0]).toMatchObject({
      level: "major",
      text: "Reason for caution withdrawn: Pregnancy.",
      topicIds: ["treatment"],
    })
  })

  it("is major when it gets stricter and when it gets less strict", () => {
    const soft = reason((entry) => (entry.class = "relative"))
    expect(between(soft, () => undefined).changes[0]).toMatchObject({
      level: "major",
      text: "“A condition”: now stricter, do not have this treatment (was ask first).",
    })
    expect(after(soft)).toEqual([
      "major: “A condition”: now less strict, ask first (was do not have this treatment).",
    ])
  })

  it("is major when another action follows", () => {
    expect(changedBy((entry) => (entry.action = "refer"))).toEqual([
      "major: “A condition”: now refer to a doctor (was do not treat).",
    ])
  })

  it("is major when it concerns others or holds for another time", () => {
    expect(changedBy((entry) => (entry.condition = "Another condition"))).toEqual([
      "major: “A condition”: now concerns “Another condition”.",
    ])
    expect(changedBy((entry) => (entry.until = "It has healed"))).toEqual([
      "major: “A condition”: now holds until “It has healed”.",
    ])
    expect(changedBy((entry) => (entry.condition = "A  condition."))).toEqual([
      "patch: “A condition”: wording changed (condition).",
    ])
  })

  it("weighs the question to patients by whether it is asked at all", () => {
    const unasked = reason((entry) => (entry.screeningQuestion = null))
    expect(after(unasked)).toEqual(["major: “A condition”: patients are no longer asked about it."])
    expect(between(unasked, () => undefined).changes[0]).toMatchObject({
      level: "minor",
      text: "“A condition”: patients are now asked “Do you have it?”",
    })
    expect(changedBy((entry) => (entry.screeningQuestion = "Have you got it?"))[0]).toMatch(
      /^patch/,
    )
  })

  it("is a patch when only the reason is worded differently", () => {
    expect(changedBy((entry) => (entry.reason = "It may harm."))).toEqual([
      "patch: “A condition”: wording changed (reason).",
    ])
  })
})
