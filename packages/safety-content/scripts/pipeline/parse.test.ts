import { describe, expect, it } from "vitest"
import { linesOf, parse } from "./parse.ts"

const text = `id: a
signs:
  - one
  - two
window:
  from: 1
`

describe("parse", () => {
  it("gives the data of a sound text", () => {
    expect(parse(text)).toEqual({
      value: { id: "a", signs: ["one", "two"], window: { from: 1 } },
      errors: [],
    })
  })

  it("gives no data but the line of what is wrong", () => {
    const { value, errors } = parse("id: a\nsigns: [one\nid: b\n")
    expect(value).toBeUndefined()
    expect(errors[0]?.line).toBeGreaterThan(1)
  })

  it("refuses a key given twice and names the second", () => {
    expect(parse("id: a\nname: b\nid: c\n").errors).toMatchObject([{ line: 3 }])
  })
})

describe("linesOf", () => {
  it.each([
    [["id"], 1],
    [["signs", 1], 4],
    [["window", "from"], 6],
  ])("finds %j on line %d", (path, line) => {
    expect(linesOf(text)(path)).toBe(line)
  })

  it("falls back to the nearest value above, then to the first line", () => {
    expect(linesOf(text)(["window", "missing"])).toBe(6)
    expect(linesOf(text)(["missing"])).toBe(1)
    expect(linesOf(text)([])).toBe(1)
  })
})
