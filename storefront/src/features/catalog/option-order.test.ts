import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { inChoosingOrder } from "./option-order"

describe("inChoosingOrder", () => {
  it("restores the order of every sample product, however the backend lists its options", () => {
    for (const { optionTitles } of sampleCatalogue.products)
      expect(inChoosingOrder(optionTitles.toReversed())).toEqual(optionTitles)
  })

  it("puts options it does not know last, by name", () => {
    expect(inChoosingOrder(["Width", "Colour", "Length", "Gauge"])).toEqual([
      "Gauge",
      "Length",
      "Colour",
      "Width",
    ])
  })
})
