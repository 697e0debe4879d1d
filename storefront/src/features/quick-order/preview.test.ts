import { describe, expect, it } from "vitest"

import { previewRows } from "./preview"
import { mergeRows, readRow } from "./rows"

const market = { currency: "eur", formatLocale: "en-IE" } as const
const found = {
  variant: {
    id: "variant_1",
    sku: "A-1",
    title: "29G",
    product: { title: "Thread", handle: "thread" },
    price: { amount: 10.5, currency_code: "eur" },
    stock: "in",
  },
  reason: null,
  suggestions: [],
} as const
const unknown = {
  variant: null,
  reason: "unknown",
  suggestions: [{ sku: "A-1", product_title: "Thread", title: "29G" }],
} as const
const rows = (...written: [string, string][]) =>
  mergeRows(written.map(([code, quantity]) => readRow({ code, quantity })))

describe("the preview", () => {
  it("gives each row its own answer, although faulty ones were not asked about", () => {
    const shown = previewRows(
      rows(["A-0", "x"], ["A-1", "3"], ["4006381333931", "1"], ["A-2", "1"]),
      [found, unknown, unknown].map((one) => ({ ...one, suggestions: [...one.suggestions] })),
      market,
    )
    expect(shown.map(({ problem }) => problem)).toEqual([
      "quantity",
      undefined,
      "unknown-gtin",
      "unknown",
    ])
    expect(shown[1]?.product).toMatchObject({ each: "€10.50", total: "€31.50", amount: 31.5 })
    expect(shown[3]?.suggestions).toEqual([{ sku: "A-1", label: "Thread, 29G" }])
  })

  it("shows the product of a row that cannot be had, and never counts it as seen", () => {
    const [row] = previewRows(
      rows(["A-1", "3"]),
      [{ ...found, reason: "over-stock", suggestions: [] }],
      market,
    )
    expect(row).toMatchObject({ problem: "over-stock", seen: "", product: { title: "Thread" } })
  })
})
