import { describe, expect, it } from "vitest"
import { findGauge, gaugeSources, gaugeTable } from "./gauge-table.ts"

describe("gauge table", () => {
  it("holds every gauge from 10 to 34 once, in order", () => {
    expect(gaugeTable.map(({ gauge }) => gauge)).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 10),
    )
  })

  it("grows finer with every gauge", () => {
    const diameters = gaugeTable.map(({ outerDiameterMm }) => outerDiameterMm)
    expect(diameters).toEqual([...new Set(diameters)].sort((a, b) => b - a))
  })

  it("meets the ends that the scope of ISO 9626:2016 names", () => {
    expect(findGauge(10)).toMatchObject({ outerDiameterMm: 3.4, evidence: "iso-scope" })
    expect(findGauge(34)).toMatchObject({ outerDiameterMm: 0.18, evidence: "iso-scope" })
  })

  it("names a source for every row", () => {
    for (const { evidence } of gaugeTable) expect(gaugeSources[evidence].url).toMatch(/^https:/)
  })

  it("knows nothing outside the table", () => {
    expect(findGauge(35)).toBeUndefined()
    expect(findGauge("unknown")).toBeUndefined()
  })
})
