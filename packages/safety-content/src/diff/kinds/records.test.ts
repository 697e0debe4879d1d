import { describe, expect, it } from "vitest"
import { the } from "../../rules/fixtures/fixture.ts"
import { sentence, source } from "../../rules/fixtures/sound-content.ts"
import { type Content, type Jurisdiction, jurisdictionSchema } from "../../schema/index.ts"
import { after, between } from "../fixture.ts"

describe("a fixed sentence", () => {
  const withNew = (content: Content) => {
    content.sentences.another = { ...sentence("another"), text: "Tell them where." }
    the(content.effects["effect-a"]).sentenceIds.push("another")
  }

  it("is minor when new and major when it no longer stands there", () => {
    expect(after(withNew)).toEqual([
      "minor: “Swelling”: now says beside it: “Tell them where.”",
      "minor: New safety sentence: “Tell them where.”",
    ])
    const gone = between(withNew, () => undefined).changes.map(({ level }) => level)
    expect(gone).toEqual(["major", "major"])
  })

  it("is major in other words and a patch when retyped", () => {
    const saying = (text: string) =>
      after(({ sentences }) => (the(sentences["do-not-stop-prescribed"]).text = text))
    expect(saying("Ask your doctor.")[0]).toMatch(/^major: .*was “Ask the prescriber.”/)
    expect(saying("Ask the prescriber!")[0]).toMatch(/^patch: /)
  })
})

describe("a source", () => {
  const citing = (content: Content) => {
    content.sources["b-study"] = { ...source("b-study", "cohort"), shortName: "B study" }
    the(content.effects["effect-a"]).sourceIds.push("b-study")
  }

  it("is minor when it is new, dropped or judged anew", () => {
    expect(after(citing)).toEqual([
      "minor: “Swelling”: now also supported by B study.",
      "minor: New source: B study.",
    ])
    expect(between(citing, () => undefined).level).toBe("minor")
    expect(after(({ sources }) => (the(sources["a-study"]).readExtent = "full"))).toEqual([
      "minor: Source A study: how far it can be trusted was judged anew.",
    ])
  })

  it("is a patch when its link changes", () => {
    expect(after(({ sources }) => (the(sources["a-study"]).url = "https://example.org/a"))).toEqual(
      ["patch: Source A study: link or description corrected."],
    )
  })
})

describe("a market", () => {
  const market = (change: (entry: Jurisdiction) => void) => (content: Content) => {
    const entry = jurisdictionSchema.parse({
      id: "gb",
      name: "Great Britain",
      emergency: { number: "999", alsoWorks: [], sourceIds: ["a-study"] },
      reporting: [{ name: "Yellow Card", who: "Anybody", sourceIds: ["a-study"] }],
    })
    change(entry)
    content.jurisdictions.gb = entry
  }
  const same = market(() => undefined)
  const changedBy = (change: (entry: Jurisdiction) => void) =>
    between(same, market(change)).changes.map(({ level, text }) => `${level}: ${text}`)

  it("is minor when new and major when it goes", () => {
    expect(after(same)).toEqual(["minor: New market: Great Britain."])
    expect(between(same, () => undefined).level).toBe("major")
  })

  it("is major when another number is called, or none", () => {
    expect(changedBy((entry) => (the(entry.emergency ?? undefined).number = "112"))).toEqual([
      "major: Great Britain: emergency number 112 (was 999).",
    ])
    expect(changedBy((entry) => (entry.emergency = null))).toEqual([
      "major: Great Britain: emergency number none (was 999).",
    ])
    const also = { number: "112", note: "Works too." }
    expect(changedBy((entry) => entry.emergency?.alsoWorks.push(also))[0]).toMatch(/^minor/)
  })

  it("is minor when another place takes reports and a patch when an address is corrected", () => {
    const place = { name: "MHRA", url: null, contact: null, who: "Anybody", sourceIds: ["a-study"] }
    expect(changedBy((entry) => (entry.reporting = [place]))).toEqual([
      "minor: Great Britain: problems can be reported to MHRA.",
      "minor: Great Britain: Yellow Card is no longer listed.",
    ])
    const first = (entry: Jurisdiction) => the(entry.reporting[0])
    expect(changedBy((entry) => (first(entry).contact = "by phone"))[0]).toMatch(/^patch/)
  })
})
