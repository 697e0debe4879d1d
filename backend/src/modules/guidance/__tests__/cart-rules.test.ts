import { describe, expect, it } from "vitest"
import { cartRefusal, type LineFacts } from "../rules/sale/cart-rules"
import { changeSentence, guidanceChanges } from "../rules/sale/guidance-changes"
import type { GuidanceRecord } from "../types"

const record = (version = "1.0.0", hash = "a", id = "thread-lift"): GuidanceRecord => ({
  topics: [{ id, version, hash: hash.repeat(64) }],
  notes: "",
})
const line = (change: Partial<LineFacts> = {}): LineFacts => ({
  title: "Thread",
  recorded: record(),
  current: record(),
  refusals: [],
  ...change,
})

describe("a cart may become an order", () => {
  it("while every line may be sold under the guidance that was shown", () => {
    expect(cartRefusal([line(), line()])).toBeUndefined()
    expect(cartRefusal([])).toBeUndefined()
  })

  it("with lines that have no guidance and recorded none", () => {
    const bare = { topics: [], notes: "" }
    expect(cartRefusal([line({ recorded: undefined, current: bare })])).toBeUndefined()
  })

  it.each([
    ["another version", line({ current: record("1.0.1", "b") }), "changed"],
    ["another hash under the same version", line({ current: record("1.0.0", "b") }), "changed"],
    ["nothing recorded", line({ recorded: undefined }), "added"],
    ["notes of its own", line({ current: { ...record(), notes: "0123456789ab" } }), "notes"],
  ])("not with %s", (_what, changed, kind) => {
    expect(cartRefusal([line(), changed])).toMatchObject({
      reason: "guidance-changed",
      lines: [{ title: "Thread", changes: [{ kind }] }],
    })
  })

  it("not with a product that may not be sold, which is told first", () => {
    const refusals = [{ reason: "no-guidance" as const }]
    const stopped = line({ title: "Other", refusals })
    expect(cartRefusal([line({ recorded: undefined }), stopped])).toMatchObject({
      reason: "not-sellable",
      lines: [{ title: "Other", refusals }],
    })
  })
})

describe("what changed", () => {
  const titles = (id: string) => `Title of ${id}`
  const sentences = (shown: GuidanceRecord, current: GuidanceRecord) =>
    guidanceChanges(shown, current).map((change) => changeSentence(change, titles))

  it("is said with both versions", () => {
    expect(sentences(record(), record("2.0.0", "b"))).toEqual([
      'The guidance "Title of thread-lift" changed from version 1.0.0 to 2.0.0.',
    ])
    expect(sentences(record(), record("1.0.0", "b"))).toEqual([
      'The guidance "Title of thread-lift" changed within version 1.0.0.',
    ])
  })

  it("names topics that came and went, and notes", () => {
    const other = { ...record("3.0.0", "c", "mesotherapy"), notes: "0123456789ab" }
    expect(sentences(record(), other)).toEqual([
      'The guidance "Title of mesotherapy" (version 3.0.0) is new for this product.',
      'The guidance "Title of thread-lift" (version 1.0.0) no longer applies to this product.',
      "The notes on this product changed.",
    ])
  })

  it("does not depend on the order of topics", () => {
    const [a, b] = [record(), record("1.0.0", "b", "mesotherapy")]
    const both = { topics: [...a.topics, ...b.topics], notes: "" }
    const swapped = { topics: [...b.topics, ...a.topics], notes: "" }
    expect(guidanceChanges(both, swapped)).toEqual([])
  })
})
