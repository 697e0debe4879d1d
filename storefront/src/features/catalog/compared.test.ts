import { combineSpecification } from "@finegauge/catalogue"
import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { describe, expect, it } from "vitest"
import { defaultMarket, findMarket } from "@/config/markets"
import { compareSpecifications } from "./compared"

const sizeOf = (sku: string) => {
  const found = sampleCatalogue.products.flatMap((product) =>
    product.variants
      .filter((variant) => variant.sku === sku)
      .map((variant) => combineSpecification(product.specification, variant.specification)),
  )[0]
  if (!found) throw new Error(sku)
  return found
}
const thin = sizeOf("FG-MC-THW-25G-38")
const piloted = sizeOf("FG-MC-PIL-25G-38")
const injector = sizeOf("FG-MI-CIR-5P-32G-4")

const keys = (rows: { key: string }[]) => rows.map(({ key }) => key)
const cellsOf = (rows: ReturnType<typeof compareSpecifications>["different"], key: string) =>
  rows.find((row) => row.key === key)?.cells.map((cell) => cell.state)

describe("compareSpecifications", () => {
  it("tells what differs from what is equal", () => {
    const { different, equal } = compareSpecifications([thin, piloted], defaultMarket)
    expect(keys(different)).toContain("flexibility")
    expect(keys(equal)).toEqual(expect.arrayContaining(["gauge", "lengthMm", "luer"]))
    expect(keys(different).filter((key) => keys(equal).includes(key))).toEqual([])
  })

  it("never takes what is not stated for equal to a value", () => {
    const { different, unstated } = compareSpecifications([thin, piloted], defaultMarket)
    expect(cellsOf(different, "outerDiameterMm")).toEqual(["stated", "unknown"])
    expect(keys(unstated)).toContain("shelfLifeMonths")
  })

  it("says where a device has no such attribute", () => {
    const { different } = compareSpecifications([thin, injector], defaultMarket)
    expect(cellsOf(different, "pinCount")).toEqual(["none", "stated"])
    expect(cellsOf(different, "lengthMm")).toEqual(["stated", "none"])
  })

  it("looks into the parts of an attribute", () => {
    const cog = sizeOf("FG-LT-CUT-19G-100")
    if (cog.family !== "lifting-thread" || typeof cog.barbs === "string") throw new Error("barbs")
    const other = { ...cog, barbs: { ...cog.barbs, direction: "unknown" as const } }
    const { different } = compareSpecifications([cog, other], defaultMarket)
    expect(cellsOf(different, "barbs.direction")).toEqual(["stated", "unknown"])
  })

  it("is the same in inches", () => {
    const american = findMarket("en-us") ?? defaultMarket
    expect(keys(compareSpecifications([thin, piloted], american).different)).toEqual(
      keys(compareSpecifications([thin, piloted], defaultMarket).different),
    )
  })

  it("calls everything stated of one device equal, and nothing different", () => {
    const { different, equal } = compareSpecifications([thin], defaultMarket)
    expect(different).toEqual([])
    expect(equal.length).toBeGreaterThan(5)
  })
})
