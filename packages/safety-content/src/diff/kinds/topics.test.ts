import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import type { Content, Topic } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

const on = (change: (entry: Topic) => void) => (content: Content) => {
  change(the(content.topics.treatment))
}
const changedBy = (change: (entry: Topic) => void) => after(on(change))

describe("a topic", () => {
  const withNew = (content: Content) => {
    content.topics.another = { ...the(content.topics.treatment), id: "another", title: "Another" }
  }

  it("is minor when new and major when withdrawn", () => {
    expect(after(withNew)).toEqual(["minor: New topic: Another."])
    const gone = between(withNew, () => undefined)
    expect(gone.changes[0]).toMatchObject({ level: "major", text: "Topic withdrawn: Another." })
    expect(gone.topics.another).toMatchObject({ state: "gone", level: "major" })
    const withdrawn = (content: Content) => {
      withNew(content)
      the(content.topics.another).status = "withdrawn"
    }
    expect(between(withNew, withdrawn).topics.another?.state).toBe("gone")
  })

  it("is minor when its main message changes and a patch in its other words", () => {
    expect(changedBy((entry) => (entry.mainMessage = "Act early."))).toEqual([
      "minor: Topic “A treatment”: the main message now reads “Act early.”",
    ])
    expect(changedBy((entry) => (entry.whatItIs = "Something else."))).toEqual([
      "patch: Topic “A treatment”: wording changed.",
    ])
    const note = { text: "See the guideline.", sourceIds: ["a-study"] }
    expect(changedBy((entry) => entry.practitionerNotes.push(note))).toEqual([
      "minor: Topic “A treatment”: remarks for practitioners changed.",
    ])
  })

  it("is a patch when its lists are put in another order", () => {
    expect(changedBy((entry) => entry.effectIds.reverse())).toEqual([
      "patch: Topic “A treatment”: what it lists was rearranged.",
    ])
  })

  it("says nothing of the version that it names", () => {
    expect(changedBy((entry) => (entry.version = "9.0.0"))).toEqual([])
  })

  it("is a patch when a clinician has signed it and major when that is taken back", () => {
    const signed = on((entry) => {
      entry.status = "reviewed"
      entry.review = {
        ...entry.review,
        reviewer: { name: "A clinician", role: "Doctor", registration: "Register" },
        lastReviewed: "2026-01-02",
        nextReviewDue: "2027-01-02",
      }
    })
    expect(after(signed)).toEqual([
      "patch: Topic “A treatment”: reviewed by A clinician on 2026-01-02.",
    ])
    expect(between(signed, () => undefined).changes[0]).toMatchObject({
      level: "major",
      text: "Topic “A treatment”: no longer counts as reviewed.",
    })
    expect(changedBy((entry) => (entry.review.method = "Written anew."))[0]).toMatch(/^patch/)
  })
})
