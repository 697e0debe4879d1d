import { PassThrough } from "node:stream"
import { describe, expect, it } from "vitest"
import { readingProgress } from "./progress.ts"

/** A stream that remembers what was written and is a terminal or not. */
function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 })
  // The bar uses a terminal's cursor and nothing else of its methods.
  const cursor = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true }
  return Object.assign(stream, cursor) as unknown as NodeJS.WriteStream
}

function written(isTTY: boolean, total: number): string {
  const stream = terminal(isTTY)
  const { onFile, end } = readingProgress(stream)
  for (let done = 1; done <= total; done += 1) onFile(done, total)
  end()
  return String((stream as unknown as PassThrough).read() ?? "")
}

describe("readingProgress", () => {
  it("shows a bar on a terminal when there is much to read", () => {
    expect(written(true, 5_000)).toContain("of 5000 files")
  })

  it("shows none for little, and none where nobody looks", () => {
    expect(written(true, 20)).toBe("")
    expect(written(false, 5_000)).toBe("")
  })
})
