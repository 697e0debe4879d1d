import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import type { AdviceBefore, Content } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

const on = (change: (entry: AdviceBefore) => void) => (content: Content) => {
  change(the(content.before.advice))
}
const window = (from: number) => on((entry) => (entry.window = { from, to: 0, unit: "wk" }))

describe("advice before a treatment", () => {
  const withNew = (content: Content) => {
    content.before["advice-new"] = {
      ...the(content.before.advice),
      id: "advice-new",
      title: "Do not smoke",
    }
    the(content.topics.treatment).beforeIds.push("advice-new")
  }

  it("is minor when new and major when withdrawn", () => {
    expect(after(withNew)).toContain("minor: New advice before treatment: Do not smoke.")
    expect(between(withNew, () => undefined).level).toBe("major")
  })

  it("is major when it holds for another time", () => {
    expect(after(window(2))).toEqual([
      "major: “Ask”: now in the 2 weeks before (was at any time before).",
    ])
    expect(between(window(1), window(2)).level).toBe("major")
    expect(between(window(2), window(1)).level).toBe("major")
  })

  it("weighs a caution by whether it is there", () => {
    const careful = on((entry) => (entry.caution = "Do not stop a medicine."))
    expect(after(careful)).toEqual(["minor: “Ask”: new caution, “Do not stop a medicine.”"])
    expect(between(careful, () => undefined).level).toBe("major")
    const reworded = on((entry) => (entry.caution = "Never stop a medicine."))
    expect(between(careful, reworded).level).toBe("patch")
  })

  it("weighs a field that nobody has weighed yet by what it holds", () => {
    const unknown = (purpose: unknown) => on((entry) => Object.assign(entry, { purpose }))
    expect(between(unknown("ask"), unknown("prepare")).level).toBe("patch")
    expect(between(unknown(["ask"]), unknown(["prepare"])).changes[0]).toMatchObject({
      level: "minor",
      text: "“Ask”: changed (purpose).",
    })
  })
})
