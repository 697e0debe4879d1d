import { describe, expect, it } from "vitest"
import { qrCode } from "./qr-code"

describe("the code of an address", () => {
  const { side, path } = qrCode("https://shop.example/en-gb/guidance/versions/0.1.0")
  const dark = new Set(
    [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(([, x, y, run]) =>
      Array.from({ length: Number(run) }, (_, step) => `${Number(x) + step},${Number(y)}`),
    ),
  )

  it("keeps the quiet zone of four modules free", () => {
    const outside = (place: string) =>
      place.split(",").some((at) => Number(at) < 4 || Number(at) >= side - 4)
    expect([...dark].filter(outside)).toEqual([])
  })

  it("has a finder in three corners and none in the fourth", () => {
    const corner = (x: number, y: number) =>
      Array.from({ length: 7 }, (_, step) => dark.has(`${x + step},${y}`)).every(Boolean)
    const last = side - 4 - 7
    expect([corner(4, 4), corner(last, 4), corner(4, last)]).toEqual([true, true, true])
    expect(corner(last, last)).toBe(false)
  })
})
