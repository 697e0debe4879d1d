import { describe, expect, it } from "vitest"
import { sampleCatalogue } from "../sample/index.ts"
import { combineSpecification, type Specification } from "../schema/specification.ts"
import { connectionFit } from "./connection-fit.ts"
import { pilotFit } from "./pilot-fit.ts"

const specifications = sampleCatalogue.products.flatMap((product) =>
  product.variants.map(({ sku, specification }) => ({
    sku,
    whole: combineSpecification(product.specification, specification),
  })),
)
const sizeOf = <F extends Specification["family"]>(family: F, sku: string) => {
  const found = specifications.find((one) => one.sku === sku)?.whole
  if (found?.family !== family) throw new Error(sku)
  return found as Extract<Specification, { family: F }>
}
const flexible = sizeOf("microcannula", "FG-MC-PIL-25G-38")
const thin = sizeOf("microcannula", "FG-MC-THW-27G-38")
const injector = sizeOf("multi-injector", "FG-MI-CIR-5P-32G-4")
const pilot = (gauge: number | "unknown") => ({ gauge, lengthMm: 25 })

describe("pilotFit", () => {
  it("compares nominal diameters, and says that a flexible cannula may differ from its own", () => {
    expect(pilotFit(flexible)).toEqual({
      kind: "wider",
      pilot: { mm: 0.6, from: "gauge-table", evidence: "table-after-iso" },
      cannula: { mm: 0.5, from: "gauge-table", evidence: "table-after-iso" },
      nominalOnly: true,
    })
  })

  it("takes a stated diameter before the nominal one", () => {
    expect(pilotFit(thin)).toMatchObject({
      kind: "wider",
      cannula: { mm: 0.42, from: "stated" },
      nominalOnly: false,
    })
    expect(pilotFit({ ...thin, outerDiameterMm: 0.46 })).toMatchObject({ kind: "narrower" })
  })

  it("takes the table at its word for a rigid tube", () => {
    expect(pilotFit({ ...flexible, flexibility: "rigid" })).toMatchObject({ nominalOnly: false })
    expect(pilotFit({ ...flexible, flexibility: "unknown" })).toMatchObject({ nominalOnly: true })
  })

  it("tells the same gauge and a finer one from a coarser one", () => {
    expect(pilotFit({ ...flexible, pilotNeedle: pilot(25) })).toMatchObject({ kind: "equal" })
    expect(pilotFit({ ...flexible, pilotNeedle: pilot(27) })).toMatchObject({ kind: "narrower" })
  })

  it.each([
    [{ pilotNeedle: "unknown" as const }, "pilot-needle"],
    [{ pilotNeedle: pilot("unknown") }, "pilot-gauge"],
    [{ gauge: "unknown" as const }, "cannula-diameter"],
  ])("gives no verdict for %j", (change, missing) => {
    expect(pilotFit({ ...flexible, ...change })).toEqual({ kind: "not-known", missing })
  })

  it("has nothing to say where no pilot needle is in the pack", () => {
    expect(pilotFit({ ...flexible, pilotNeedle: "none" })).toEqual({ kind: "no-pilot" })
  })
})

describe("connectionFit", () => {
  it.each([
    ["luer-lock", "stated", "not-stated"],
    ["luer-slip", "not-stated", "stated"],
    ["luer-lock-or-slip", "stated", "stated"],
    ["unknown", "not-known", "not-known"],
  ] as const)("of %s to a lock is %s and to a slip %s", (luer, lock, slip) => {
    expect(connectionFit({ ...flexible, luer })?.syringe).toEqual({
      "luer-lock": lock,
      "luer-slip": slip,
    })
  })

  it("names the injectors that the maker names, and says when it does not know", () => {
    const stamp = { ...injector, drive: "stamp-injector" as const }
    expect(connectionFit({ ...stamp, compatibleDevices: ["Device X"] })?.injector).toEqual({
      kind: "named",
      devices: ["Device X"],
    })
    expect(connectionFit(stamp)?.injector).toEqual({ kind: "not-known" })
    expect(connectionFit({ ...injector, drive: "unknown" })?.injector.kind).toBe("not-known")
    expect(connectionFit(injector)?.injector).toEqual({ kind: "none" })
    expect(connectionFit(flexible)?.injector).toEqual({ kind: "none" })
  })

  it("is nothing for a thread", () => {
    expect(connectionFit(sizeOf("lifting-thread", "FG-LT-CUT-19G-100"))).toBeUndefined()
  })
})
