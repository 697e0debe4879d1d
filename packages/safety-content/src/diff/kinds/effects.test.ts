import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import { effect } from "../../rules/fixtures/sound-content.ts"
import { type Content, type Effect, estimateSchema } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

const on = (change: (entry: Effect) => void) => (content: Content) => {
  change(the(content.effects["effect-a"]))
}
const changedBy = (change: (entry: Effect) => void) => after(on(change))
const span = (max: number) => ({
  min: null,
  max,
  unit: "d" as const,
  evidenceLevel: "observational" as const,
  sourceIds: ["a-study"],
  note: null,
})
const figure = (value: number, fields: object = {}) =>
  estimateSchema.parse({
    sourceId: "a-study",
    measure: "incidence",
    figure: { kind: "share", value },
    denominatorUnit: "patient",
    design: "cohort",
    population: "People treated",
    ...fields,
  })
const counted = (...estimates: ReturnType<typeof figure>[]) =>
  on((entry) => (entry.estimates = estimates))

describe("a side effect", () => {
  const withNew = (content: Content) => {
    content.effects["effect-new"] = { ...effect("effect-new"), seriousness: "serious" }
    the(content.topics.treatment).effectIds.push("effect-new")
  }

  it("is minor when new and major when withdrawn", () => {
    expect(after(withNew)).toContain("minor: New side effect: Swelling (serious).")
    expect(between(withNew, () => undefined).level).toBe("major")
  })

  it("is major when it counts as more or less grave", () => {
    expect(changedBy((entry) => (entry.seriousness = "serious"))).toEqual([
      "major: “Swelling”: now counted as serious (was mild).",
    ])
    expect(changedBy((entry) => (entry.expected = false))).toEqual([
      "major: “Swelling”: no longer counted as a normal part of recovery.",
    ])
  })

  it("is major when it leads to no sign or one of another level, minor at the same level", () => {
    expect(changedBy((entry) => (entry.escalateTo = null))[0]).toMatch(/^major: .*no longer leads/)
    expect(changedBy((entry) => (entry.escalateTo = "sign-healing"))[0]).toMatch(/^major: /)
    expect(changedBy((entry) => (entry.escalateTo = "sign-colour"))[0]).toMatch(/^minor: /)
  })

  it("weighs what to do by how grave it is", () => {
    expect(changedBy((entry) => (entry.whatToDo = "Warm it."))[0]).toMatch(/^minor: .*“Warm it.”/)
    const serious = on((entry) => (entry.seriousness = "serious"))
    const warmed = on((entry) => {
      entry.seriousness = "serious"
      entry.whatToDo = "Warm it."
    })
    expect(between(serious, warmed).level).toBe("major")
    expect(changedBy((entry) => (entry.whatToDo = "Cool it gently"))[0]).toMatch(/^patch: /)
  })

  it("is minor when its course is known better, major when what was known is taken back", () => {
    const known = on((entry) => (entry.duration = span(5)))
    expect(after(known)).toEqual(["minor: “Swelling”: lasts up to 5 days (was not known)."])
    expect(between(known, () => undefined).level).toBe("major")
    const noted = on((entry) => (entry.duration = { ...span(5), note: "One study." }))
    expect(between(known, noted).level).toBe("patch")
    expect(changedBy((entry) => (entry.onset = span(2)))).toEqual([
      "minor: “Swelling”: starts within 2 days (was not known).",
    ])
  })
})

describe("a figure of a side effect", () => {
  it("is minor when new", () => {
    expect(after(counted(figure(0.35)))).toEqual([
      "minor: “Swelling”: new figure, about 35 in 100 people (A study).",
    ])
  })

  it("is a retraction when it is dropped or corrected", () => {
    const first = counted(figure(0.35))
    expect(between(first, () => undefined).changes[0]).toMatchObject({
      level: "major",
      text: "“Swelling”: the figure about 35 in 100 people (A study) was taken back.",
    })
    expect(between(first, counted(figure(0.16))).changes[0]).toMatchObject({
      level: "major",
      text: "“Swelling”: figure corrected to about 16 in 100 people (was about 35 in 100 people; A study).",
    })
  })

  it("is a patch when only its notes change", () => {
    const noted = counted(figure(0.35, { participants: 90 }))
    expect(between(counted(figure(0.35)), noted).level).toBe("patch")
  })

  it("keeps several figures of one source apart", () => {
    const two = counted(figure(0.35), figure(0.16))
    expect(between(counted(figure(0.35)), two).changes).toMatchObject([{ level: "minor" }])
  })
})
