import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import { redFlag } from "../../rules/fixtures/sound-content.ts"
import type { Content, RedFlag } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

const flag = (id: string, change: (entry: RedFlag) => void) => (content: Content) => {
  change(the(content.redFlags[id]))
}
const urgent = (change: (entry: RedFlag) => void) => after(flag("sign-infection", change))
const contact = (change: (entry: RedFlag) => void) => after(flag("sign-healing", change))

function withNew(level: RedFlag["level"]) {
  return (content: Content) => {
    content.redFlags["sign-new"] = { ...redFlag("sign-new", level, "nerve"), title: "Face droops" }
    the(content.topics.shared).redFlagIds.push("sign-new")
  }
}

describe("a new warning sign", () => {
  it.each([
    ["emergency", "major: New warning sign: Face droops (emergency, get help now)."],
    ["urgent", "major: New warning sign: Face droops (urgent, get help the same day)."],
    ["contact", "minor: New warning sign: Face droops (ask your practitioner)."],
  ] as const)("at level %s is weighed by its urgency", (level, says) => {
    expect(after(withNew(level))).toContain(says)
  })

  it.each(["emergency", "urgent", "contact"] as const)(
    "taken back is major at level %s: a lowered warning",
    (level) => {
      const { changes } = between(withNew(level), () => undefined)
      expect(changes).toMatchObject([{ level: "major", kind: "redFlags", id: "sign-new" }])
      expect(changes[0]?.text).toMatch(/^Warning sign withdrawn: Face droops/)
    },
  )

  it("withdrawn by its status is as gone as a deleted one", () => {
    expect(urgent((entry) => (entry.status = "withdrawn"))[0]).toMatch(/^major: .*withdrawn/)
  })
})

describe("an emergency or urgent sign", () => {
  it("is major when its level moves, up or down", () => {
    expect(urgent((entry) => (entry.level = "emergency"))).toEqual([
      "major: Warning sign “A danger”: now emergency, get help now (was urgent, get help the same day).",
    ])
    expect(urgent((entry) => (entry.level = "contact"))[0]).toMatch(/^major: .*now ask your pract/)
  })

  it("is major when it says something else", () => {
    expect(urgent((entry) => (entry.text = "Wait and see."))).toEqual([
      "major: Warning sign “A danger”: what to do now reads “Wait and see.”",
    ])
    expect(urgent((entry) => entry.signs.push("Heat"))).toEqual([
      "major: Warning sign “A danger”: also look for “Heat”.",
    ])
    expect(urgent((entry) => (entry.signs = ["Heat"]))).toHaveLength(2)
    expect(urgent((entry) => (entry.whoToCall = "practitioner"))[0]).toMatch(
      /^major: .*now ask the practitioner \(was get medical help\)/,
    )
  })

  it("is a patch when only its typing changed", () => {
    expect(urgent((entry) => (entry.text = "Get help!"))).toEqual([
      "patch: Warning sign “A danger”: what to do is worded differently.",
    ])
  })

  it("is major when it matters at another time or warns of something else", () => {
    const window = { from: 0, to: 2, unit: "wk" as const }
    expect(urgent((entry) => (entry.applies = window))).toEqual([
      "major: Warning sign “A danger”: now matters for the first 2 weeks (was at any time).",
    ])
    expect(urgent((entry) => entry.covers.push("nerve"))[0]).toMatch(/^major: .*warns of nerve/)
    expect(urgent((entry) => (entry.covers = ["nerve"]))).toHaveLength(2)
  })
})

describe("a sign for the practitioner", () => {
  it("is minor when it warns of more and major when it warns of less", () => {
    expect(contact((entry) => entry.signs.push("A lump"))[0]).toMatch(/^minor: .*look for “A lump”/)
    expect(contact((entry) => (entry.signs = []))[0]).toMatch(/^major: .*no longer lists/)
    expect(contact((entry) => entry.covers.push("nerve"))[0]).toMatch(/^minor/)
  })

  it("is a patch when it says the same in other words", () => {
    expect(contact((entry) => (entry.signs = ["Something that shows"]))).toEqual([
      "patch: Warning sign “A danger”: signs are described in other words.",
    ])
    expect(contact((entry) => (entry.text = "Ask for help."))[0]).toMatch(/^patch/)
  })

  it("is major when it matters for a shorter time, minor for a longer one", () => {
    const [short, long] = [
      flag("sign-healing", (entry) => (entry.applies = { from: 1, to: 2, unit: "wk" })),
      flag("sign-healing", (entry) => (entry.applies = { from: 1, to: null, unit: "wk" })),
    ]
    expect(between(long, short).level).toBe("major")
    expect(between(short, long).level).toBe("minor")
  })

  it("becomes major when it rises", () => {
    expect(contact((entry) => (entry.level = "urgent"))[0]).toMatch(/^major/)
  })
})
