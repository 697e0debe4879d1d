import { describe, expect, it } from "vitest"

import { addressOf, linesOf, rowsOf, withRefusals } from "./several"

const [one, two, three] = ["A", "B", "C"].map(
  (letter) => `variant_01M83XGPF27V27K37T1K40MD${letter}`,
)
const form = (fields: Record<string, string>) => rowsOf(new URLSearchParams(fields))

describe("rowsOf", () => {
  it("reads quantities by variant and leaves out what is empty or nought", () => {
    expect(
      form({ [`q.${one}`]: " 2 ", [`q.${two}`]: "", [`q.${three}`]: "0", other: "9" }),
    ).toEqual([{ variant: one, typed: "2" }])
  })

  it.each(["abc", "-1", "1.5", "100", "1e1"])("keeps %j and says what is wrong", (typed) => {
    expect(form({ [`q.${one}`]: typed })).toEqual([{ variant: one, typed, problem: "quantity" }])
  })

  it("takes nothing for a variant that is none of Medusa's, and keeps no novel", () => {
    expect(form({ "q.../../admin": "1", "q.": "1" })).toEqual([])
    expect(form({ [`q.${one}`]: "x".repeat(500) })[0]?.typed).toHaveLength(20)
  })
})

describe("linesOf", () => {
  it("gives the lines with the guidance that was shown", () => {
    expect(linesOf(form({ [`q.${one}`]: "2" }), "thread-lift@1.0.0#abc;")).toEqual([
      { variantId: one, quantity: 2, shownGuidance: "thread-lift@1.0.0#abc;" },
    ])
    expect(linesOf(form({ [`q.${one}`]: "2" }), "<script>")?.[0]?.shownGuidance).toBeUndefined()
  })

  it("gives none when one row is wrong", () => {
    expect(linesOf(form({ [`q.${one}`]: "2", [`q.${two}`]: "x" }), null)).toBeNull()
  })
})

describe("a refusal", () => {
  const rows = withRefusals(form({ [`q.${one}`]: "2", [`q.${two}`]: "9" }), [
    { index: 1, reason: "over-stock" },
  ])

  it("stands with its row", () => {
    expect(rows.map(({ problem }) => problem)).toEqual([undefined, "over-stock"])
  })

  it("travels in the address with everything that was typed", () => {
    const address = addressOf(rows)
    expect(address.get(`p.${two}`)).toBe("over-stock")
    expect(rowsOf(address)).toEqual(form({ [`q.${one}`]: "2", [`q.${two}`]: "9" }))
  })
})
