import { getTopic, listTopics } from "@finegauge/safety-content"
import { beforeEach, describe, expect, it, vi } from "vitest"
import type * as Content from "../content"

const topics = vi.hoisted(() => new Map<string, object>())
vi.mock("@finegauge/safety-content", async (original) => {
  const real: { getTopic: (id: string) => object } = await original()
  return {
    ...real,
    getTopic: (id: string) => ({ ...real.getTopic(id), ...topics.get(id) }),
    resolveGuidance: (ids: string[]) => {
      // An id that is there no more makes the real package throw.
      return topics.has(`broken:${ids[0] ?? ""}`) ? real.getTopic("no-such-topic") : real
    },
  }
})

const [{ id } = { id: "" }] = listTopics()
/** Reads afresh: what was read before is kept for as long as the process runs. */
async function read(today?: string) {
  vi.resetModules()
  const { readTopics } = await vi.importActual<typeof Content>("../content")
  return readTopics([id], today)[0]
}

beforeEach(() => {
  topics.clear()
})

describe("a topic of the content package", () => {
  it("is read with version, hash and state", async () => {
    const { title, version, hash, status } = getTopic(id)
    expect(await read()).toEqual({ id, title, version, hash, state: status })
  })

  it("is withdrawn when the package says so", async () => {
    topics.set(id, { status: "withdrawn" })
    expect(await read()).toMatchObject({ state: "withdrawn" })
  })

  it("is unreadable when it refers to what does not exist, and throws nothing", async () => {
    topics.set(`broken:${id}`, {})
    expect(await read()).toEqual({ id, title: id, version: "", hash: "", state: "unreadable" })
  })

  it("is unreadable when there is none of that id", async () => {
    const { readTopics } = await vi.importActual<typeof Content>("../content")
    expect(readTopics(["no-such-topic"])).toMatchObject([{ state: "unreadable" }])
  })

  it("is overdue from the day after its review was due", async () => {
    topics.set(id, { status: "reviewed", review: { nextReviewDue: "2030-05-01" } })
    expect(await read("2030-05-01")).toMatchObject({ state: "reviewed" })
    expect(await read("2030-05-02")).toMatchObject({ state: "overdue" })
  })
})
