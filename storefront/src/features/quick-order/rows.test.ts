import { describe, expect, it } from "vitest"

import { cutText, mergeRows, readRow } from "./rows"

const read = (text: string) => mergeRows(cutText(text).map(readRow))
const meanings = (text: string) =>
  read(text).map((row) => ("meaning" in row ? row.meaning : row.fault))

const GTIN = "08806388269617"

describe("a pasted list", () => {
  it.each([
    ["a tab", "PDO-29-38\t2"],
    ["a comma", "PDO-29-38,2"],
    ["a comma and a space", "PDO-29-38, 2"],
    ["a semicolon", " PDO-29-38;2 "],
    ["spaces", "PDO-29-38   2"],
    ["leading zeros", "PDO-29-38 002"],
  ])("may separate with %s", (_what, line) => {
    expect(meanings(line)).toEqual([{ sku: "PDO-29-38", quantity: 2 }])
  })

  it("means one piece where no quantity stands, and skips empty lines", () => {
    expect(meanings("A-1\r\n\r\n  \nB-2\rC-3,")).toEqual([
      { sku: "A-1", quantity: 1 },
      { sku: "B-2", quantity: 1 },
      { sku: "C-3", quantity: 1 },
    ])
  })

  it.each(["0", "-1", "1.5", "10000", "two", "0x10", "१"])(
    "refuses the quantity %s",
    (quantity) => {
      expect(meanings(`A-1 ${quantity}`)).toEqual(["quantity"])
    },
  )

  it("keeps a line that says more, as it was written", () => {
    expect(read("A-1 a fine thread 3")).toEqual([
      { code: "A-1 a fine thread 3", quantity: "1", fault: "shape", merged: 1 },
    ])
  })

  it("puts rows with the same code together, whatever their case", () => {
    expect(read("a-1 2\nB-2\nA-1 3")).toMatchObject([
      { code: "a-1", quantity: "5", meaning: { quantity: 5 }, merged: 2 },
      { code: "B-2", merged: 1 },
    ])
    expect(meanings("A-1 9999\nA-1 1")).toEqual(["quantity"])
  })
})

describe("a scan", () => {
  it.each([
    ["a GTIN-14", GTIN],
    ["a DataMatrix", `]d201${GTIN}17280213`],
    ["a code whose lot has no certain end", `01${GTIN}10ABC21059`],
    ["a code as it is printed", `(01)${GTIN} (17)280213 (10)A 1`.replace("A 1", "A1")],
  ])("of %s means its GTIN", (_what, line) => {
    expect(meanings(line)).toEqual([{ gtin: GTIN, quantity: 1 }])
  })

  it("of an EAN may have a quantity", () => {
    expect(meanings("4006381333931 3")).toEqual([{ gtin: "04006381333931", quantity: 3 }])
  })

  it.each([
    ["4006381333930", "check-digit"],
    ["+H123PARTNO1234567890120/$$420020216LOT", "hibc"],
    ["]d2nonsense", "unreadable"],
    ["(17)280213", "unreadable"],
    ["a".repeat(101), "too-long"],
  ])("%s is refused", (line, fault) => {
    expect(meanings(line)).toEqual([fault])
  })

  it("of eight digits that are no GTIN may be a SKU", () => {
    expect(meanings("12345678 2")).toEqual([{ sku: "12345678", quantity: 2 }])
  })
})
