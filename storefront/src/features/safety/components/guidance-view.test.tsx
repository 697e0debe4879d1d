import { jurisdictions, listTopics, resolveGuidance } from "@finegauge/safety-content"
import { guidanceIn } from "@finegauge/safety-content/languages"
import { describe, expect, it } from "vitest"
import { markets } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import { toHtml } from "@/lib/static-html/to-html"
import { getMessages } from "@/messages"
import { en } from "@/messages/en/index"
import { GuidanceView } from "./guidance-view"
import { ProductGuidanceSection } from "./product-guidance"

const topics = listTopics().map(({ id }) => id)
const view = (topic: string, country: "gb" | "us" | "de" | "fr" | "ie" = "gb") =>
  toHtml(
    <GuidanceView
      guidance={resolveGuidance([topic])}
      locale="en-gb"
      country={country}
      depth="full"
      language="en"
      texts={en.guidance}
    />,
  )

const idsIn = (html: string) =>
  new Set([...html.matchAll(/data-guidance-id="([^"]+)"/g)].map(([, id]) => id ?? ""))

describe.each(topics)("guidance on %s", (topic) => {
  const guidance = resolveGuidance([topic])
  const html = view(topic)

  it("shows every entry and every source of the package, and nothing besides", () => {
    const entries = [
      ...guidance.topics,
      ...guidance.effects,
      ...guidance.contraindications,
      ...guidance.before,
      ...guidance.after,
      ...Object.values(guidance.redFlags).flat(),
      ...guidance.notKnown,
      ...guidance.questions,
      ...guidance.glossary,
      ...guidance.sentences,
      ...guidance.sources,
    ]
    const sentences = entries.flatMap((entry) => ("sentences" in entry ? entry.sentences : []))
    const wanted = new Set([...entries, ...sentences].map(({ id }) => id))
    expect(idsIn(html)).toEqual(wanted)
  })

  it("links to places that are on the page", () => {
    const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !places.has(id))).toEqual([])
  })

  it("leads from every effect that can get worse to a sign on this page", () => {
    const worse = guidance.effects.filter(({ escalation }) => escalation !== null)
    expect([...html.matchAll(/href="#flag-/g)].length).toBe(worse.length)
  })

  it("keeps headings in order and the warning signs before all else", () => {
    const levels = [...html.matchAll(/<h([2-4])/g)].map(([, level]) => Number(level))
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 2) > 1)
    expect(jumps).toEqual([])
    expect(/<h2 id="([^"]+)"/.exec(html)?.[1]).toBe("warnings")
  })

  it("ends no sentence twice", () => {
    expect(html).not.toMatch(/[a-z]\.\.(?!\.)/)
  })

  it("names version and content hash", () => {
    expect(html).toContain(guidance.packageVersion)
    expect(html).toContain(guidance.contentHash)
  })
})

describe("emergency number", () => {
  it.each(markets.map(({ country }) => country))("is the one of %s", (country) => {
    const number = jurisdictions[country]?.emergency?.number
    expect(number).toBeDefined()
    for (const topic of topics) expect(view(topic, country)).toContain(`Call ${number ?? ""} now`)
  })
})

describe("what stays English", () => {
  const german = (depth: "full" | "figures") =>
    toHtml(
      <GuidanceView
        guidance={guidanceIn("de").resolveGuidance(topics)}
        locale="de-de"
        country="de"
        depth={depth}
        language="de"
        texts={getMessages("de-de").guidance}
      />,
    )

  it("is marked as English where sources are named by their short names", () => {
    const html = german("full")
    const { sources } = resolveGuidance(topics)
    const named = sources.filter(({ shortName }) => html.includes(`>${shortName}</a>`))
    expect(named.length).toBeGreaterThan(0)
    for (const { id, shortName } of named)
      expect(html).not.toContain(`<a href="#s-${id}">${shortName}</a>`)
  })

  it.each(["full", "figures"] as const)("is marked in the list of sources (%s)", (depth) => {
    const list = german(depth).split('<details class="row framed sources">')[1] ?? ""
    expect(list).toContain('<ol lang="en">')
    // What the shop says of a source is German again.
    const remarks = list.match(/<small[^>]*>/g) ?? []
    expect(remarks.every((tag) => tag === '<small lang="de">')).toBe(true)
  })
})

describe("denominator", () => {
  it("is written as the market writes numbers", () => {
    const guidance = resolveGuidance(topics)
    const german = getMessages("de-de").guidance
    const rare = guidance.effects.map((effect) => ({
      ...effect,
      estimates: effect.estimates.map((one) => ({
        ...one,
        figure: { kind: "share" as const, value: 0.002 },
      })),
    }))
    const shown = (country: "de" | "gb", texts: typeof en.guidance) =>
      toHtml(
        <GuidanceView
          guidance={{ ...guidance, effects: rare }}
          locale="en-gb"
          country={country}
          depth="full"
          language={country === "de" ? "de" : "en"}
          texts={texts}
        />,
      )
    expect(shown("gb", en.guidance)).toContain(fill(en.guidance.effects.lede, { per: "1,000" }))
    expect(shown("de", german)).toContain(fill(german.effects.lede, { per: "1.000" }))
  })
})

describe("guidance of a product", () => {
  const section = (
    topicIds: string[],
    notes: { id: string; text: string; source: string | null }[],
  ) => {
    const resolved = resolveGuidance(topicIds)
    const guidance = {
      product_id: "p",
      package_version: resolved.packageVersion,
      content_hash: resolved.contentHash,
      shown: "x",
      topics: resolved.topics,
      notes,
      resolved,
    }
    return toHtml(
      <ProductGuidanceSection guidance={guidance} locale="en-gb" country="gb" messages={en} />,
    )
  }

  it("stands under the draft banner and shows the product's own notes with their source", () => {
    const html = section(topics.slice(0, 1), [
      { id: "n", text: "Check the <hub> first.", source: "IFU 3" },
    ])
    expect(html).toContain(en.guidance.draftTitle)
    expect(html).toContain("Check the &lt;hub&gt; first.")
    expect(html).toMatch(/<ul lang="en">.*IFU 3/s)
    expect(html).toContain("(IFU 3)")
  })

  it("shows every entry, the figures with their sources, and the way to the rest", () => {
    const [topic = ""] = topics.slice(0, 1)
    const html = section([topic], [])
    const words = new Set(resolveGuidance([topic]).glossary.map(({ id }) => id))
    expect(idsIn(html)).toEqual(new Set([...idsIn(view(topic))].filter((id) => !words.has(id))))
    expect(html).toContain('href="/en-gb/guidance/words"')
    const counted = resolveGuidance([topic]).effects.flatMap(({ estimates }) => estimates)
    for (const { sourceId } of counted) expect(html).toContain(`href="#s-${sourceId}"`)
    expect(html).toContain(`href="/en-gb/guidance/${topic}"`)
  })

  it("says of an accessory that none applies", () => {
    const html = section([], [])
    expect(html).toContain(en.product.noGuidance)
    expect(idsIn(html).size).toBe(0)
  })
})
