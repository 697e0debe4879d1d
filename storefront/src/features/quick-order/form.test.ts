import { describe, expect, it } from "vitest"

import { readCsv } from "./csv"
import { readForm } from "./form"

const form = (entries: [string, string | File][]): FormData => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe("a CSV file", () => {
  it.each([
    ["English, comma", "SKU,Name,Quantity\nA-1,Thread,2\n"],
    ["German, semicolon", "\uFEFFBezeichnung;Artikel-Nr.;Menge\r\nThread;A-1;2\r\n"],
    ["French, tab", "Référence\tQuantité\nA-1\t2"],
    ["quoted", '"SKU","Qty."\n"A-1","2"'],
    ["no header", "A-1,2\n\n , \n"],
  ])("is read: %s", (_what, text) => {
    expect(readCsv(text, 500)).toEqual([{ code: "A-1", quantity: "2" }])
  })

  it("means one piece without a column of quantities", () => {
    expect(readCsv("sku\nA-1\nB-2", 500).map(({ quantity }) => quantity)).toEqual(["1", "1"])
  })

  it("is read no further than one row too many", () => {
    expect(readCsv("A-1,1\n".repeat(10_000), 500).length).toBeGreaterThan(500)
    expect(readCsv("A-1,1\n".repeat(10_000), 500).length).toBeLessThan(510)
  })
})

describe("the form", () => {
  const rows: [string, string][] = [
    ["code", "A-1"],
    ["quantity", "2"],
    ["seen", "a"],
    ["code", "B-2"],
    ["quantity", "x"],
    ["seen", ""],
  ]

  it("holds rows, what was pasted, and a file, in this order", async () => {
    const file = new File(["D-4;7"], "list.csv")
    const sent = await readForm(form([...rows, ["lines", "C-3 5"], ["file", file]]))
    expect(sent.intent).toEqual({ kind: "check" })
    expect(sent.rows.map(({ code, quantity }) => `${code}:${quantity}`)).toEqual([
      "A-1:2",
      "B-2:x",
      "C-3:5",
      "D-4:7",
    ])
    expect(sent.seen).toEqual(["a", ""])
  })

  it("takes a row out, and a suggestion over", async () => {
    const dropped = await readForm(form([...rows, ["intent", "drop:0"]]))
    expect(dropped.rows.map(({ code }) => code)).toEqual(["B-2"])
    expect(dropped.seen).toEqual([""])
    const used = await readForm(form([...rows, ["intent", "use:1:B:22"]]))
    expect(used.rows.map(({ code }) => code)).toEqual(["A-1", "B:22"])
  })

  it("leaves out rows whose code was emptied", async () => {
    expect(
      (
        await readForm(
          form([
            ["code", " "],
            ["quantity", "1"],
          ]),
        )
      ).rows,
    ).toEqual([])
  })

  it("says that it is too much, and keeps the rows", async () => {
    const many = await readForm(form([...rows, ["lines", "A\n".repeat(500)]]))
    expect(many).toMatchObject({ fault: "too-many" })
    expect(many.rows).toHaveLength(2)
    expect(await readForm(form([["lines", "A".repeat(200_001)]]))).toMatchObject({
      fault: "too-large",
      rows: [],
    })
  })

  it.each(["", "drop:", "drop:999999", "use:-1:x", "add:1", "__proto__"])(
    "does not fail on the intent %j",
    async (intent) => {
      expect((await readForm(form([...rows, ["intent", intent]]))).rows.length).toBeGreaterThan(0)
    },
  )
})
