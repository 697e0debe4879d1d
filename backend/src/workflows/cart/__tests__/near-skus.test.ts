import { describe, expect, it } from "vitest"
import { distance, nearest, oneSlipAway } from "../read/near-skus"

describe("one slip away", () => {
  const slips = oneSlipAway("ab-1")

  it.each(["B-1", "AB-12", "AB-2", "BA-1", "A-B1", "XAB-1"])("is %s of ab-1", (text) => {
    expect(slips).toContain(text)
  })

  it("is neither the text itself nor two slips, and the list is bounded", () => {
    expect(slips).not.toContain("AB-1")
    expect(slips).not.toContain("AB-23")
    expect(slips.every((text) => distance(text, "AB-1") <= 2)).toBe(true)
    expect(oneSlipAway("A".repeat(5_000)).length).toBeLessThan(3_200)
  })
})

describe("the distance of two texts", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["", "ab", 2],
    ["kitten", "sitting", 3],
    ["PDO-29", "PDO-92", 2],
  ])("%s to %s is %i", (one, other, far) => {
    expect(distance(one, other)).toBe(far)
    expect(distance(other, one)).toBe(far)
  })
})

describe("the nearest SKUs", () => {
  const rows = ["PDO-29-38", "PDO-29-50", "PDO-30-38", "PDO-27-38", "CAN-25-50"].map((sku) => ({
    sku,
  }))

  it("are three at most, nearest first, and none that nobody can mean", () => {
    expect(nearest("pdo-29-39", rows).map(({ sku }) => sku)).toEqual([
      "PDO-29-38",
      "PDO-27-38",
      "PDO-29-50",
    ])
    expect(nearest("something else", rows)).toEqual([])
  })
})
