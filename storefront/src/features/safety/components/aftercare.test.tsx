import { listTopics, resolveGuidance } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { hoursIn } from "@/lib/hours"
import { toHtml } from "@/lib/static-html/to-html"
import { en } from "@/messages/en/index"
import { Aftercare } from "./aftercare"

const withAftercare = listTopics()
  .map(({ id }) => ({ id, after: resolveGuidance([id]).after }))
  .filter(({ after }) => after.length > 0)

const shown = (after: (typeof withAftercare)[number]["after"]) =>
  toHtml(<Aftercare after={after} depth="figures" language="en" texts={en.guidance.aftercare} />)

describe.each(withAftercare)("the line of time of $id", ({ after }) => {
  const html = shown(after)
  const bars = [...html.matchAll(/viewBox="0 0 (\d+) 24".*?<rect x="(\d+)" width="(\d+)"/g)].map(
    ([, ...numbers]) => numbers.map(Number),
  )

  it("marks the very stretches of the content, each once, on one scale", () => {
    const last = Math.max(...after.map(({ to, unit }) => hoursIn(to, unit)))
    const stretches = after.map(({ from, to, unit }) => [
      last,
      hoursIn(from, unit),
      hoursIn(to, unit) - hoursIn(from, unit),
    ])
    expect(new Set(bars.map(String))).toEqual(new Set(stretches.map(String)))
    expect(new Set(bars.map(String)).size).toBe(bars.length)
  })

  it("begins at the treatment and puts every stretch in words; the picture is not read aloud", () => {
    const headings = [...html.matchAll(/<h3[^>]*>([^<]+)</g)].map(([, text]) => text)
    expect(headings[0]).toBe(en.guidance.aftercare.start)
    expect(headings.length).toBe(bars.length + 1)
    expect(html.split("<svg").length).toBe(html.split('aria-hidden="true"><rect').length)
  })

  it("costs a page less than 2 kB", () => {
    const picture = html.match(/<svg.*?<\/svg>|<li><h3[^>]*>[^<]+<\/h3><small.*?<\/li>/g) ?? []
    expect(picture.length).toBe(bars.length + 1)
    expect(Buffer.byteLength(picture.join(""))).toBeLessThan(2000)
  })
})

describe("a topic without aftercare", () => {
  it("has no treatment to begin at", () => {
    expect(shown([])).not.toContain("<li>")
  })
})
