import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import { source, step } from "../../rules/fixtures/sound-content.ts"
import type { AftercareStep, Content } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

const on = (change: (entry: AftercareStep) => void) => (content: Content) => {
  change(the(content.aftercare.step))
}
const sauna = (to: number, unit: AftercareStep["unit"] = "wk") =>
  on((entry) => Object.assign(entry, { title: "No sauna", to, unit }))

describe("an aftercare step", () => {
  const withNew = (content: Content) => {
    content.aftercare["step-new"] = step("step-new", "avoid", 0, 3)
    the(content.topics.treatment).aftercareIds.push("step-new")
  }

  it("is minor when new and major when withdrawn", () => {
    expect(after(withNew)).toContain("minor: New aftercare step: A step (for the first 3 days).")
    expect(between(withNew, () => undefined).changes[0]).toMatchObject({
      level: "major",
      text: "Aftercare step withdrawn: A step.",
    })
  })

  it("is major when it holds longer, and when it holds shorter", () => {
    expect(between(sauna(2), sauna(3)).changes).toEqual([
      {
        kind: "aftercare",
        id: "step",
        level: "major",
        text: "“No sauna”: now for the first 3 weeks (was for the first 2 weeks).",
        topicIds: ["treatment"],
      },
    ])
    expect(between(sauna(3), sauna(2)).level).toBe("major")
  })

  it("says nothing heavy of the same time in another unit", () => {
    expect(between(sauna(2), sauna(14, "d")).level).not.toBe("major")
  })

  it("is major when another action follows or the practitioner may no longer change it", () => {
    expect(after(on((entry) => (entry.action = "do")))).toEqual([
      "major: “A step”: now “do it” (was “avoid it”).",
    ])
    expect(after(on((entry) => (entry.overridableByClinic = false)))).toEqual([
      "major: “A step”: may no longer be changed by the practitioner's own instruction.",
    ])
    const fixed = on((entry) => (entry.overridableByClinic = false))
    expect(between(fixed, () => undefined).changes[0]?.text).toContain("may now be changed")
  })

  it("is minor when another source's word on it is shown", () => {
    const claim = { sourceId: "b-study", stance: null, min: 1, max: 1, unit: "wk" as const }
    const told = (content: Content) => {
      content.sources["b-study"] = { ...source("b-study", "leaflet"), shortName: "A leaflet" }
      the(content.aftercare.step).variation = [claim]
    }
    expect(after(told)).toEqual([
      "minor: “A step”: what A leaflet says is now shown.",
      "minor: New source: A leaflet.",
    ])
    expect(between(told, () => undefined).changes.map(({ text }) => text)).toContain(
      "“A step”: what A leaflet says is no longer shown.",
    )
  })

  it("is a patch when it is worded differently", () => {
    expect(after(on((entry) => (entry.reason = "Rest helps.")))).toEqual([
      "patch: “A step”: wording changed (reason).",
    ])
  })
})
