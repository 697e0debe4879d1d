import { listTopics, resolveGuidance } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { toHtml } from "@/lib/static-html/to-html"
import { en } from "@/messages/en/index"
import { GuidanceView } from "./components/guidance-view"
import { comparablePairs, findQuestion, libraryEntries, relatedTo, wholeGuidance } from "./library"

const pageOf = (topic: string) =>
  toHtml(
    GuidanceView({
      guidance: resolveGuidance([topic]),
      locale: "en-gb",
      country: "gb",
      depth: "full",
      language: "en",
      texts: en.guidance,
    }),
  )

describe("the library", () => {
  it("holds every entry once", () => {
    const entries = libraryEntries()
    expect(new Set(entries.map(({ id, kind }) => `${kind}/${id}`)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThan(wholeGuidance().effects.length)
  })

  it("leads to places that are on the pages", () => {
    const pages = new Map(listTopics().map(({ id }) => [id, pageOf(id)]))
    for (const { path } of libraryEntries()) {
      const [page = "", anchor] = path.slice(1).split("#")
      const html = pages.get(page)
      if (html !== undefined && anchor !== undefined) expect(html, path).toContain(`id="${anchor}"`)
    }
  })

  it("finds what a question names, and nothing that is not there", () => {
    for (const { id, related } of wholeGuidance().questions) {
      expect(findQuestion(id)?.id).toBe(id)
      const named = Object.values(related).flat()
      expect(relatedTo(id).map((entry) => entry.id)).toEqual(named)
    }
    expect(findQuestion("no-such-question")).toBeUndefined()
    expect(relatedTo("no-such-question")).toEqual([])
  })

  it("pairs topics once and never with themselves", () => {
    const pairs = comparablePairs()
    for (const [one, other] of pairs) expect(one).not.toBe(other)
    expect(new Set(pairs.map((pair) => pair.toSorted().join())).size).toBe(pairs.length)
  })
})
