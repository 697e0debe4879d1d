import { describe, expect, it } from "vitest"
import { resolveFrom } from "../../src/resolve/resolve-guidance.ts"
import { changed, the } from "../../src/rules/fixtures/fixture.ts"
import { reviewedThen } from "../../src/rules/fixtures/reviews.ts"
import type { Content } from "../../src/schema/index.ts"
import { compile } from "./compile.ts"
import { hashOf } from "./hash.ts"

const sound = () => changed(() => undefined)

/** The same value with the keys of every object turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  )
}

describe("hashOf", () => {
  it("does not depend on the order of keys", () => {
    expect(JSON.stringify(turned(sound()))).not.toBe(JSON.stringify(sound()))
    expect(hashOf(turned(sound()))).toBe(hashOf(sound()))
  })

  it("is 64 hexadecimal digits and changes with the data", () => {
    expect(hashOf({ a: 1 })).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }))
  })
})

describe("compile", () => {
  it("gives equal hashes to content that differs only in the order of keys", () => {
    const other = turned(sound()) as ReturnType<typeof sound>
    expect(compile(other, "1.0.0").contentHash).toBe(compile(sound(), "1.0.0").contentHash)
    expect(compile(other, "1.0.0").topicHashes).toEqual(compile(sound(), "1.0.0").topicHashes)
  })

  it("changes the hash of each topic that shows a changed entry, and of no other", () => {
    const before = compile(sound(), "1.0.0")
    const own = compile(
      changed(({ effects }) => void (the(effects["effect-a"]).description = "Another text.")),
      "1.0.0",
    )
    expect(own.contentHash).not.toBe(before.contentHash)
    expect(own.topicHashes.treatment).not.toBe(before.topicHashes.treatment)
    expect(own.topicHashes.shared).toBe(before.topicHashes.shared)
    const inherited = compile(
      changed(({ redFlags }) => void (the(redFlags["sign-colour"]).text = "Another text.")),
      "1.0.0",
    )
    expect(inherited.topicHashes.treatment).not.toBe(before.topicHashes.treatment)
  })

  it("changes the hash when a cited source changes", () => {
    const before = compile(sound(), "1.0.0")
    const after = compile(
      changed(({ sources }) => void (the(sources["a-study"]).year = 2020)),
      "1.0.0",
    )
    expect(after.topicHashes.shared).not.toBe(before.topicHashes.shared)
  })
})

describe("a review, compiled", () => {
  const statuses = (change: (content: Content) => unknown) => {
    const compiled = compile(reviewedThen(change, hashOf), "1.0.0")
    const { topics, effects } = compiled.content
    const entry = the(effects["effect-a"]).status
    const { draft } = resolveFrom(compiled, ["treatment"])
    return { topic: the(topics.treatment).status, shared: the(topics.shared).status, entry, draft }
  }
  const reviewed = { topic: "reviewed", shared: "reviewed", entry: "reviewed", draft: false }

  it("holds for the text that was read", () => {
    expect(statuses(() => undefined)).toEqual(reviewed)
  })

  it("is taken back from a changed entry and the topic that shows it", () => {
    const changedEntry = statuses(({ effects }) => {
      the(effects["effect-a"]).whatToDo = "Ignore it."
    })
    expect(changedEntry).toEqual({
      topic: "draft",
      shared: "reviewed",
      entry: "draft",
      draft: true,
    })
  })

  it("is taken back from an entry whose topics are no longer reviewed", () => {
    const changedTopic = statuses(({ topics }) => (the(topics.treatment).mainMessage = "Relax."))
    expect(changedTopic).toEqual({
      topic: "draft",
      shared: "reviewed",
      entry: "draft",
      draft: true,
    })
  })

  it("changes nothing in the content that it was given", () => {
    const content = reviewedThen(
      ({ topics }) => (the(topics.treatment).mainMessage = "Relax."),
      hashOf,
    )
    compile(content, "1.0.0")
    expect(the(content.topics.treatment).status).toBe("reviewed")
  })
})
