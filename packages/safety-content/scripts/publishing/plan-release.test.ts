import { describe, expect, it } from "vitest"
import { changed, the } from "../../src/rules/fixtures/fixture.ts"
import { reviewedThen } from "../../src/rules/fixtures/reviews.ts"
import type { Content } from "../../src/schema/index.ts"
import { hashOf } from "../pipeline/hash.ts"
import { changelogOf } from "./changelog.ts"
import { type Plan, planRelease, type Previous, type Wish } from "./plan-release.ts"
import { sealOf } from "./seal.ts"

const wish = (content: Content, version: string): Wish => ({
  content,
  version,
  date: "2026-02-01",
  schemaVersion: 1,
  note: null,
})

function done(plan: Plan): Previous {
  if (!plan.ok) throw new Error(plan.sentences.join(" "))
  return plan
}

const sound = changed(() => undefined)
const first = done(planRelease(wish(sound, "0.1.0"), null))
const stricter = (topicVersion: string) =>
  changed(({ contraindications, topics }) => {
    the(contraindications["reason-a"]).condition = "Pregnancy"
    the(topics.treatment).version = topicVersion
  })
const next = (content: Content, version: string, fields: Partial<Wish> = {}) =>
  planRelease({ ...wish(content, version), ...fields }, first)

describe("the first version", () => {
  it("is published as a draft, with hashes of the whole and of each topic", () => {
    expect(first.record).toMatchObject({
      version: "0.1.0",
      status: "published",
      reviewed: false,
      bump: null,
      changes: [],
      contentHash: hashOf(sound),
      fileHash: hashOf(first.compiled),
    })
    expect(first.record.topics.treatment).toEqual({
      title: "A treatment",
      version: "0.1.0",
      hash: first.compiled.topicHashes.treatment,
      bump: null,
      reviewed: false,
    })
  })

  it("is reviewed only when each of its topics is", () => {
    const mark = (change: (content: Content) => unknown) =>
      done(planRelease(wish(reviewedThen(change, hashOf), "1.0.0"), null)).record.reviewed
    expect(mark(({ topics }) => (the(topics.shared).status = "draft"))).toBe(false)
    expect(mark(({ topics }) => (the(topics.shared).mainMessage = "Relax."))).toBe(false)
    expect(mark(() => undefined)).toBe(true)
  })
})

describe("the next version", () => {
  it("takes a step that is large enough, and one that is larger", () => {
    const { record } = done(next(stricter("1.0.0"), "1.0.0"))
    expect(record).toMatchObject({ bump: "major", version: "1.0.0" })
    expect(record.topics.treatment?.bump).toBe("major")
    expect(record.topics.shared?.bump).toBeNull()
    expect(record.changes[0]?.text).toBe("“A condition”: now concerns “Pregnancy”.")
    expect(next(stricter("2.0.0"), "3.0.0").ok).toBe(true)
  })

  it("refuses too small a step of the package", () => {
    const plan = next(stricter("1.0.0"), "0.2.0")
    expect(plan).toMatchObject({ ok: false, topics: [] })
    expect(plan.ok ? "" : plan.sentences.join()).toMatch(
      /0\.2\.0 is too small a step from 0\.1\.0: 1 of the changes are major, so it needs 1\.0\.0/,
    )
  })

  it("refuses too small a step of a topic", () => {
    expect(next(stricter("0.1.1"), "1.0.0")).toEqual({
      ok: false,
      sentences: [],
      topics: [
        {
          topicId: "treatment",
          version: "0.1.1",
          needs: "1.0.0",
          level: "major",
          because: "“A condition”: now concerns “Pregnancy”.",
        },
      ],
    })
  })

  it("asks a step of every topic that shows a changed entry of a shared one", () => {
    const plan = next(
      changed(({ redFlags }) => (the(redFlags["sign-colour"]).text = "Call now.")),
      "1.0.0",
    )
    expect(plan.ok ? [] : plan.topics.map(({ topicId }) => topicId).sort()).toEqual([
      "shared",
      "treatment",
    ])
  })

  it("asks a patch for a change that has no words", () => {
    const silent = changed(({ aftercare }) => {
      const { from, to } = the(aftercare.step)
      Object.assign(the(aftercare.step), { unit: "h", from: from * 24, to: to * 24 })
    })
    const plan = next(silent, "0.1.1")
    expect(plan.ok ? [] : plan.topics).toMatchObject([{ topicId: "treatment", level: "patch" }])
  })

  it("refuses a topic whose version went back", () => {
    const back = changed(({ topics }) => (the(topics.treatment).version = "0.0.9"))
    expect(next(back, "0.2.0")).toMatchObject({ topics: [{ version: "0.0.9", needs: "0.1.0" }] })
  })

  it.each([
    ["the version that is published", stricter("1.0.0"), "0.1.0", {}, /never rewritten.*1\.0\.0/],
    ["an older version", stricter("1.0.0"), "0.0.9", {}, /comes before 0\.1\.0/],
    ["content that did not change", sound, "0.2.0", {}, /^Nothing changed since 0\.1\.0/],
    ["an earlier day", stricter("1.0.0"), "1.0.0", { date: "2026-01-31" }, /before 2026-02-01/],
  ])("refuses %s", (_, content, version, fields, says) => {
    const plan = next(content, version, fields)
    expect(plan.ok ? "" : plan.sentences.join("\n")).toMatch(says)
  })

  it("is major when the shape of the data breaks", () => {
    const retyped = changed(({ sources, topics }) => {
      the(sources["a-study"]).title = "Another title"
      for (const topic of Object.values(topics)) topic.version = "0.1.1"
    })
    expect(next(retyped, "0.1.1").ok).toBe(true)
    expect(next(retyped, "0.1.1", { schemaVersion: 2 }).ok).toBe(false)
  })
})

describe("seals and the changelog", () => {
  const second = done(next(stricter("1.0.0"), "1.0.0"))

  it("seals a record together with the one before", () => {
    const { seal, ...record } = second.record
    expect(sealOf(record, first.record.seal)).toBe(seal)
    expect(sealOf(record, null)).not.toBe(seal)
    expect(sealOf({ ...record, date: "2026-02-02" }, first.record.seal)).not.toBe(seal)
  })

  it("is written newest first, by weight, with the state of the review", () => {
    const text = changelogOf({ releases: [first.record, second.record] })
    expect(text.indexOf("## 1.0.0")).toBeLessThan(text.indexOf("## 0.1.0"))
    expect(text).toContain("### Major: a reader must notice\n\n- “A condition”: now concerns")
    expect(text).toContain("Published as a draft. No clinician has reviewed it.")
    const topics = { ...first.record.topics }
    topics.treatment = { ...the(topics.treatment), reviewed: true }
    expect(changelogOf({ releases: [{ ...first.record, topics }] })).toContain(
      "Only these topics were reviewed by a clinician: A treatment.",
    )
  })

  it("lets no text turn into markup", () => {
    const text = changelogOf({ releases: [{ ...first.record, note: "<b> *x* [y](z)" }] })
    expect(text).toContain("\\<b\\> \\*x\\* \\[y\\](z)")
  })
})
