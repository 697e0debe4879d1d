import { describe, expect, it } from "vitest"
import { changesSince } from "../read/what-changed"

const change = (text: string, ...topicIds: string[]) =>
  ({ kind: "effects", id: "x", level: "minor", text, topicIds }) as const
const topic = (version: string) => ({
  title: "Thread lift",
  version,
  hash: "",
  bump: null,
  reviewed: false,
})

const releases = [
  {
    topics: { thread: topic("1.2.0") },
    changes: [change("New step.", "thread"), change("Other.", "meso")],
  },
  { topics: { thread: topic("1.1.0") }, changes: [change("New sign.", "thread", "meso")] },
  { topics: { thread: topic("1.0.0") }, changes: [] },
]

describe("what changed since a version was shown", () => {
  it("gathers the changes of every later version that concern the topic", () => {
    expect(changesSince(releases, "thread", "1.0.0")).toEqual(["New step.", "New sign."])
    expect(changesSince(releases, "thread", "1.1.0")).toEqual(["New step."])
  })

  it("says nothing of the version that holds, and nothing of one that was never published", () => {
    expect(changesSince(releases, "thread", "1.2.0")).toEqual([])
    expect(changesSince(releases, "thread", "0.9.0")).toEqual([])
    expect(changesSince(releases, "no-topic", "1.0.0")).toEqual([])
  })
})
