import { describe, expect, it } from "vitest"
import { sampleCatalogue } from "../sample/index.ts"
import {
  combineSpecification,
  type Specification,
  type SpecificationOf,
} from "../schema/specification.ts"
import { commonScale, drawSpecification } from "./index.ts"
import { readXml, type XmlNode } from "./read-xml.fixture.ts"

const everySize = sampleCatalogue.products.flatMap((product) =>
  product.variants.map((variant) => ({
    sku: variant.sku,
    specification: combineSpecification(product.specification, variant.specification),
  })),
)

const sizeOf = (sku: string): Specification => {
  const found = everySize.find((size) => size.sku === sku)
  if (!found) throw new Error(`no sample ${sku}`)
  return found.specification
}

const thread = sizeOf("FG-LT-CUT-19G-100") as SpecificationOf<"lifting-thread">
const cannula = sizeOf("FG-MC-PIL-25G-50") as SpecificationOf<"microcannula">
const injector = sizeOf("FG-MI-CIR-5P-32G-4") as SpecificationOf<"multi-injector">

const all = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(all)]
const partOf = (svg: string, name: string) =>
  all(readXml(svg)).find((node) => node.attributes["data-part"] === name)?.attributes["d"] ?? ""
const strokes = (path: string) => path.match(/M/g)?.length ?? 0
const widthOf = (svg: string) => Number(readXml(svg).attributes["width"])
const wordsOf = (svg: string) =>
  all(readXml(svg))
    .filter(({ name }) => name === "text")
    .map(({ text }) => text)

describe("every sample drawing", () => {
  it.each(everySize)("$sku is small, valid and accessible in both sizes", ({ specification }) => {
    for (const detail of ["card", "full"] as const) {
      const svg = drawSpecification(specification, { title: "Sample <drawing> & more", detail })
      const root = readXml(svg)
      expect(svg.length).toBeLessThan(detail === "card" ? 4000 : 10_000)
      expect(root.attributes).toMatchObject({
        role: "img",
        viewBox: detail === "card" ? "0 0 360 240" : "0 0 720 440",
      })
      expect(root.children.slice(0, 2).map(({ name }) => name)).toEqual(["title", "desc"])
      expect(root.children[0]?.text).toBe("Sample <drawing> & more")
      expect(svg).not.toMatch(/NaN|undefined|Infinity| id=/)
    }
  })
})

describe("scale", () => {
  it("draws a longer device on a wider sheet at the same scale", () => {
    const widths = [60, 90, 100, 150, 200].map((deviceLengthMm) =>
      widthOf(
        drawSpecification(
          { ...thread, deviceLengthMm, threadLengthMm: 50 },
          { title: "t", pxPerMm: 6 },
        ),
      ),
    )
    expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
    expect((widths[4] ?? 0) - (widths[3] ?? 0)).toBe(300)
  })

  it("draws a 19G cog thread longer than a 29G mono without being asked", () => {
    const mono = sizeOf("FG-LT-MON-29G-25")
    const reach = (svg: string) => Number(/M([\d.]+) [\d.]+H([\d.]+)/.exec(svg)?.[2] ?? 0)
    const lengths = [mono, thread].map((specification) => {
      const root = readXml(drawSpecification(specification, { title: "t" }))
      const dimensions = all(root).find(({ attributes }) => attributes["stroke-opacity"] === "0.7")
      return reach(dimensions?.attributes["d"] ?? "")
    })
    expect(lengths[1]).toBeGreaterThan((lengths[0] ?? 0) + 100)
  })

  it("shrinks to the sheet when a device is too long for the family's scale", () => {
    const svg = drawSpecification({ ...cannula, lengthMm: 150 }, { title: "t" })
    expect(widthOf(svg)).toBe(360)
  })

  it("draws thicker tubes for coarser gauges", () => {
    const tubeOf = (gauge: number) =>
      drawSpecification(
        { ...cannula, gauge, outerDiameterMm: "unknown" },
        { title: "t", pxPerMm: 10 },
      )
    expect(new Set([18, 22, 25, 27].map(tubeOf)).size).toBe(4)
    expect(wordsOf(tubeOf(25))).toContain("Ø 0.5\u00a0mm nominal")
  })
})

describe("parts", () => {
  it.each([0, 1, 18, 40, 160])("draws %d barbs when so many are stated", (barbCount) => {
    const svg = drawSpecification({ ...thread, barbCount }, { title: "t" })
    expect(strokes(partOf(svg, "barbs"))).toBe(barbCount)
  })

  it.each([
    ["unidirectional", 0],
    ["bidirectional", 20],
  ] as const)("points %s barbs the right way", (direction, forwards) => {
    if (thread.barbs === "none") throw new Error("a cog thread has barbs")
    const barbs = { ...thread.barbs, direction }
    const path = partOf(
      drawSpecification({ ...thread, barbs, barbCount: 40 }, { title: "t" }),
      "barbs",
    )
    expect(path.match(/l\d/g)?.length ?? 0).toBe(forwards)
    expect(path.match(/l-\d/g)?.length ?? 0).toBe(40 - forwards)
  })

  it.each(["linear", "circular", "grid", "unknown"] as const)(
    "draws every pin of a %s plate",
    (arrangement) => {
      for (const pinCount of [1, 2, 3, 5, 9, 16]) {
        const svg = drawSpecification({ ...injector, arrangement, pinCount }, { title: "t" })
        expect(strokes(partOf(svg, "pins"))).toBe(pinCount)
      }
    },
  )

  it("shows the pilot needle with its gauge and, unless it is stated, without a length", () => {
    const known = { gauge: 23, lengthMm: 25 }
    const open = { gauge: 23, lengthMm: "unknown" } as const
    expect(wordsOf(drawSpecification({ ...cannula, pilotNeedle: known }, { title: "t" }))).toEqual(
      expect.arrayContaining(["Pilot 23G", "25\u00a0mm"]),
    )
    expect(
      wordsOf(drawSpecification({ ...cannula, pilotNeedle: open }, { title: "t" })),
    ).not.toContain("25\u00a0mm")
    expect(
      wordsOf(drawSpecification({ ...cannula, pilotNeedle: "none" }, { title: "t" })).join(),
    ).not.toContain("Pilot")
  })
})

describe("honesty", () => {
  it("names what is schematic", () => {
    const notes = everySize.map(({ specification }) =>
      wordsOf(drawSpecification(specification, { title: "t" })).join(" "),
    )
    for (const note of notes) expect(note).toContain("Schematic: ")
  })

  it("magnifies barbs without a factor unless the thread's diameter is stated", () => {
    const words = (sutureDiameterMm: number | "unknown") =>
      wordsOf(drawSpecification({ ...thread, sutureDiameterMm }, { title: "t" })).join(" ")
    expect(words("unknown")).not.toContain("×10")
    expect(words(0.3)).toContain("×10")
  })

  it("draws a device of which nothing is known, and says so", () => {
    for (const { specification } of everySize) {
      const nothing = Object.fromEntries(
        Object.entries(specification).map(([key, value]) => [
          key,
          ["family", "design", "barbs", "kind"].includes(key) ? value : "unknown",
        ]),
      ) as Specification
      const svg = drawSpecification(nothing, { title: "t", detail: "full" })
      expect(readXml(svg).name).toBe("svg")
      expect(svg).toMatch(/not stated/)
    }
  })

  it("shows figures in inches on request and leaves the device as it is", () => {
    const inkOf = (units: "metric" | "inch") =>
      /<g stroke=.*?<\/g>/s.exec(drawSpecification(thread, { title: "t", units }))?.[0]
    const words = wordsOf(drawSpecification(thread, { title: "t", units: "inch" }))
    expect(words).toContain("3.94\u00a0in")
    expect(words.join()).toContain("0.5\u00a0in")
    expect(inkOf("inch")).toBe(inkOf("metric"))
  })

  it("keeps hostile text harmless", () => {
    const hostile = `</title><script>alert("1")</script>\u0000\ud800'`
    const svg = drawSpecification(thread, { title: hostile, labels: { nominal: hostile } })
    expect(svg).not.toContain("<script")
    expect(readXml(svg).children[0]?.text).toBe(`</title><script>alert("1")</script>'`)
  })
})

describe("common scale", () => {
  it("fits the longest on its sheet, and all sheets stay of one size", () => {
    const long = { ...thread, deviceLengthMm: 150, threadLengthMm: 200 }
    const scale = commonScale([long, cannula, injector])
    if (scale === undefined) throw new Error("there are three")
    for (const one of [long, cannula, injector])
      expect(widthOf(drawSpecification(one, { title: "T", pxPerMm: scale }))).toBe(360)
    expect(scale).toBeCloseTo(commonScale([long]) ?? 0)
    expect(commonScale([injector]) ?? 0).toBeGreaterThan(scale)
  })

  it("is none for nothing", () => {
    expect(commonScale([])).toBeUndefined()
  })
})
