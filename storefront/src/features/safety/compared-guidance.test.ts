import { resolveGuidance } from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { compareGuidance } from "./compared-guidance"

const thread = resolveGuidance(["thread-lift"])
const filler = resolveGuidance(["microcannula-filler"])

describe("compareGuidance", () => {
  it("finds nothing that differs between two devices of one topic", () => {
    const { sameTopics, sameAbsolute, absolute } = compareGuidance([thread, thread])
    expect([sameTopics, sameAbsolute]).toEqual([true, true])
    expect(absolute.map((one) => one?.own)).toEqual([[], []])
    expect(absolute[0]?.count).toBeGreaterThan(0)
  })

  it("names of each what not all have, and together nothing gets lost", () => {
    const { sameTopics, absolute } = compareGuidance([thread, filler])
    expect(sameTopics).toBe(false)
    const [one, other] = absolute
    const shared = (one?.count ?? 0) - (one?.own.length ?? 0)
    expect(shared).toBe((other?.count ?? 0) - (other?.own.length ?? 0))
    expect((one?.own.length ?? 0) + (other?.own.length ?? 0)).toBeGreaterThan(0)
  })

  it("tells a device without guidance from one with", () => {
    const { sameTopics, topics, absolute } = compareGuidance([thread, null])
    expect(sameTopics).toBe(false)
    expect([topics[1], absolute[1]]).toEqual([null, null])
    expect(absolute[0]?.own).toHaveLength(absolute[0]?.count ?? -1)
  })
})
