import { describe, expect, it } from "vitest"
import { PlainError, saysDiskFull, sentenceFor } from "./plain-error.ts"

const failure = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something happened`), { code, path })

describe("sentenceFor", () => {
  it("leaves a sentence as it is", () => {
    expect(sentenceFor(new PlainError("Do this."), "/data")).toBe("Do this.")
  })

  it.each([
    [failure("ENOSPC"), "The disk that holds /data is full"],
    [new Error("could not write: No space left on device"), "The disk that holds /data is full"],
    [failure("EACCES", "/data/logs"), "/data/logs cannot be written: give your user the right"],
    [failure("EROFS", "/clone/x"), "/clone/x cannot be written: give your user the right"],
    [failure("EMFILE"), "This user may not open enough files"],
    [
      new TypeError("x is not a function\n  at y"),
      "The shop stopped: x is not a function (details",
    ],
    ["nothing", "The shop stopped: nothing"],
  ])("turns %o into one sentence", (error, beginning) => {
    const sentence = sentenceFor(error, "/data")
    expect(sentence.startsWith(beginning), sentence).toBe(true)
    expect(sentence).not.toContain("\n")
  })
})

describe("saysDiskFull", () => {
  it("knows the words of PostgreSQL and of Node", () => {
    expect(saysDiskFull("initdb: error: write failed: No space left on device")).toBe(true)
    expect(saysDiskFull("Error: ENOSPC: no space left on device, write")).toBe(true)
    expect(saysDiskFull("everything is fine")).toBe(false)
  })
})
