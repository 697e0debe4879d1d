import { describe, expect, it } from "vitest"
import { readCode } from "./read-code.ts"

const GS = "\u001d"
const GTIN = "08806388269617"
const year = 2026
const read = (code: string) => readCode(code, { year })

describe("a GS1 element string", () => {
  it("is read as the example of a DataMatrix says", () => {
    const code = `]d201${GTIN}112302141728021310230214A3263-01${GS}21059${GS}240ARO4808C`
    expect(read(code)).toEqual({
      ok: true,
      gtin: GTIN,
      productionDate: "2023-02-14",
      useBy: "2028-02-13",
      lot: "230214A3263-01",
      serial: "059",
      additionalId: "ARO4808C",
    })
  })

  it.each(["]d2", "]C1", "]Q3", "]e0", "", GS, `]C1${GS}`])("may begin with %j", (prefix) => {
    expect(read(`${prefix}01${GTIN}17280213`)).toMatchObject({ ok: true, useBy: "2028-02-13" })
  })

  it.each(["{GS}", "^]", GS])("may spell its separator %j", (separator) => {
    expect(read(`10a01${separator}17280200${separator}01${GTIN}`)).toMatchObject({
      ok: true,
      lot: "a01",
      useBy: "2028-02-29",
    })
  })

  it("keeps case and leading zeros of a lot, and counts pieces", () => {
    expect(read(`01${GTIN}3000012${GS}1000aB`)).toMatchObject({ count: 12, lot: "00aB" })
  })

  it("may end with what the keyboard adds", () => {
    expect(read(`  01${GTIN}\r\n`)).toEqual({ ok: true, gtin: GTIN })
  })
})

describe("the printed form", () => {
  it("is read", () => {
    expect(read(`(01)${GTIN} (17)280213 (10)AB-1`)).toMatchObject({ lot: "AB-1", gtin: GTIN })
  })

  it.each([
    [`(01)${GTIN}(10)A(x)1`, "ambiguous"],
    [`(01)${GTIN}(10)A)1`, "ambiguous"],
    [`(01)${GTIN}(99)A`, "unknown-identifier"],
    [`(01)${GTIN}(10)A(10)B`, "repeated-identifier"],
    [`(01)${GTIN}(17)28021`, "value"],
    ["(17)280213", "no-gtin"],
    ["(", "ambiguous"],
  ])("%s is refused", (code, reason) => {
    expect(read(code)).toMatchObject({ ok: false, reason })
  })
})

describe("a GTIN", () => {
  it.each([
    ["96385074", "00000096385074"],
    ["012345678905", "00012345678905"],
    ["4006381333931", "04006381333931"],
    ["]E04006381333931", "04006381333931"],
    [GTIN, GTIN],
  ])("%s is read", (code, gtin) => {
    expect(read(code)).toEqual({ ok: true, gtin })
  })
})

describe("what is refused", () => {
  it.each([
    ["", "empty"],
    [" \n", "empty"],
    ["1".repeat(201), "too-long"],
    ["+H123PARTNO1234567890120/$$420020216LOT", "hibc"],
    ["*+A99912345/9901510X33D*", "hibc"],
    ["]C0+A123", "unreadable"],
    ["PDO-MONO-29-38", "unreadable"],
    ["4006381333930", "check-digit"],
    ["0108806388269618", "check-digit"],
    ["17280213", "check-digit"],
    ["1728021310ABC", "no-gtin"],
    [`01${GTIN}9912`, "unknown-identifier"],
    [`01${GTIN}01${GTIN}`, "repeated-identifier"],
    [`01${GTIN}17281301`, "date"],
    [`01${GTIN}17280230`, "date"],
    [`01${GTIN}10A#B`, "value"],
    [`01${GTIN}10`, "value"],
    [`01${GTIN}10A<GS>21B`, "ambiguous"],
    [`01${GTIN.slice(1)}`, "value"],
  ])("%j", (code, reason) => {
    expect(read(code)).toMatchObject({ ok: false, reason })
  })

  it("keeps the GTIN that stood before the fault", () => {
    expect(read(`01${GTIN}9912`)).toEqual({ ok: false, reason: "unknown-identifier", gtin: GTIN })
  })
})

describe("where a lot ends", () => {
  it("is not guessed when a separator may have been swallowed", () => {
    expect(read(`01${GTIN}10ABC21059`)).toEqual({
      ok: false,
      reason: "separator-missing",
      gtin: GTIN,
    })
    expect(read(`01${GTIN}10ABCDEFGHIJ0123456789240XYZ`)).toMatchObject({
      reason: "separator-missing",
    })
  })

  it("is plain when nothing could follow", () => {
    expect(read(`01${GTIN}10ABC`)).toMatchObject({ ok: true, lot: "ABC" })
    expect(read(`01${GTIN}21B10A${GS}`)).toMatchObject({ ok: true, serial: "B10A" })
  })

  it("is believed of a reader that hands on separators", () => {
    const code = `01${GTIN}10ABC21059`
    expect(readCode(code, { year, separatorsKept: true })).toMatchObject({ lot: "ABC21059" })
  })
})
