import { jurisdictions, listTopics, resolveGuidance } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { leaflet } from "@/messages/en/leaflet"
import { leafletContent } from "./content"
import { rowsOf } from "./rows"
import { lastsWords, stretchWords } from "./time-words"

const words = { formatLocale: "en-GB", texts: leaflet.sheet }

const topics = listTopics().filter(({ kind }) => kind !== "cross-cutting")

describe("what the leaflet takes from the guidance", () => {
  it.each(topics.map(({ id }) => id))("keeps every sign, step and sentence of %s", (id) => {
    const guidance = resolveGuidance([id])
    const content = leafletContent(guidance, jurisdictions["gb"]?.emergency?.number ?? null, words)
    if (!content) throw new Error(`${id} has no leaflet`)
    for (const level of ["emergency", "urgent", "contact"] as const) {
      const signs = guidance.redFlags[level].flatMap((flag) => flag.signs)
      expect(content[level].map(({ text }) => text)).toEqual([...new Set(signs)])
    }
    const rows = rowsOf(content)
    expect(rows.flatMap(({ steps }) => steps).length).toBe(guidance.after.length)
    expect(content.sentences).toEqual(guidance.sentences.map(({ text }) => text))
    expect(content).toMatchObject({ emergencyNumber: "999", hash: guidance.contentHash })
  })

  it("makes none for a topic that is not a treatment", () => {
    expect(leafletContent(resolveGuidance(["general-injection"]), "999", words)).toBeNull()
  })

  it("puts the stretch that ends first on top", () => {
    const step = (id: string, to: number, unit: "h" | "d" | "wk", from = 0) =>
      ({ id, action: "avoid", title: id, from, to, unit, words: "" }) as const
    const steps = [
      step("b", 2, "wk"),
      step("a", 24, "h"),
      step("c", 5, "d"),
      step("d", 24, "h"),
      step("e", 14, "d"),
    ]
    expect(rowsOf({ steps }).map(({ key }) => key)).toEqual(["0-24-h", "0-5-d", "0-14-d"])
  })
})

describe("lengths of time in the words of a language", () => {
  it("writes stretches", () => {
    const written = (from: number, to: number | null) =>
      stretchWords({ from, to, unit: "wk" }, "en-GB", leaflet.sheet)
    expect([written(0, 1), written(0, 2), written(1, 12), written(3, null)]).toEqual([
      "1 week",
      "2 weeks",
      "1–12 weeks",
      "from 3 weeks on",
    ])
    expect(stretchWords({ from: 0, to: 24, unit: "h" }, "de-DE", leaflet.sheet)).toBe("24 Stunden")
  })

  it("writes durations, and knows that some are not known", () => {
    const written = (min: number | null, max: number | null) =>
      lastsWords({ min, max, unit: "d" }, "en-GB", leaflet.sheet)
    expect([
      written(5, 10),
      written(null, 3),
      written(2, null),
      written(4, 4),
      written(null, null),
    ]).toEqual(["5–10 days", "up to 3 days", "at least 2 days", "4 days", null])
    expect(lastsWords(null, "en-GB", leaflet.sheet)).toBeNull()
  })
})
