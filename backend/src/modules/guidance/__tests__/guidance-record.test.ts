import { describe, expect, it } from "vitest"
import {
  noRecord,
  readToken,
  recordOf,
  recordToKeep,
  storedRecord,
  tokenOf,
} from "../rules/sale/guidance-record"
import type { TopicState } from "../types"

const topic = (id: string, hash = "a"): TopicState => ({
  id,
  title: id,
  version: "1.2.3",
  hash: hash.repeat(64),
  state: "draft",
})
const note = { text: "Keep it cool.", source: "IFU 1" }
const record = recordOf([topic("thread-lift"), topic("all-injections", "b")], [note])

describe("a record of guidance", () => {
  it("holds version and hash of every topic, and a fingerprint of the notes", () => {
    expect(record).toEqual({
      topics: [
        { id: "thread-lift", version: "1.2.3", hash: "a".repeat(64) },
        { id: "all-injections", version: "1.2.3", hash: "b".repeat(64) },
      ],
      notes: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    })
    expect(recordOf([], [note]).notes).not.toBe(recordOf([], [{ ...note, text: "x" }]).notes)
    expect(recordOf([], [])).toEqual(noRecord)
  })

  it.each([[record], [noRecord], [recordOf([topic("thread-lift")], [])]])(
    "comes back from its token",
    (one) => {
      expect(readToken(tokenOf(one))).toEqual(one)
    },
  )

  it.each([
    undefined,
    7,
    "",
    "thread-lift",
    `thread-lift@1.2.3#${"a".repeat(63)};`,
    `thread-lift@1.2#${"a".repeat(64)};`,
    `../x@1.2.3#${"a".repeat(64)};`,
    `thread-lift@1.2.3#${"a".repeat(64)},;`,
    `${tokenOf(record)};more`,
    ";not-a-hash",
    tokenOf(
      recordOf(
        Array.from({ length: 21 }, () => topic("t")),
        [],
      ),
    ),
  ])("is not made of %j", (token) => {
    expect(readToken(token)).toBeUndefined()
  })

  it("is found in what a line stores, and nowhere else", () => {
    expect(storedRecord({ guidance: record })).toEqual(record)
    for (const metadata of [
      null,
      undefined,
      {},
      { guidance: null },
      { guidance: "x" },
      { guidance: { topics: [{ id: "thread-lift" }], notes: "" } },
      { guidance: { topics: [] } },
    ]) {
      expect(storedRecord(metadata)).toBeUndefined()
    }
  })
})

describe("what a line records", () => {
  const shown = recordOf([topic("thread-lift", "c")], [])
  const held = recordOf([topic("thread-lift", "d")], [])

  it("is what it holds already, else what was shown, else what holds now", () => {
    expect(recordToKeep(held, shown, record)).toBe(held)
    expect(recordToKeep(undefined, shown, record)).toBe(shown)
    expect(recordToKeep(undefined, undefined, record)).toBe(record)
  })
})
