import { createHash } from "node:crypto"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { compiled } from "#compiled"
import { canonicalJson, type Json } from "../canonical-json.ts"
import { openGuidance } from "../guidance.ts"
import { changed, the } from "../rules/fixtures/fixture.ts"
import { publishedContent } from "./content-json.ts"
import { contentJsonSchema } from "./content-schema.ts"
import { withFormats } from "./fixtures/with-formats.ts"

const validate = withFormats(new Ajv2020({ allErrors: true })).compile(contentJsonSchema())
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, Json>
const document = () => asJson(publishedContent(compiled))
const guidance = openGuidance(compiled)

describe("content.json", () => {
  it("is valid against its JSON Schema of draft 2020-12", () => {
    expect(contentJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema")
    validate(document())
    expect(validate.errors).toBeNull()
  })

  it.each([
    ["a missing draft mark", { draft: undefined }],
    ["a field that nobody described", { approvedBy: "somebody" }],
    ["a hash that is none", { contentHash: "abc" }],
    ["a content without topics", { content: { effects: {} } }],
  ])("is refused with %s", (_, change) => {
    expect(validate(asJson({ ...document(), ...change }))).toBe(false)
  })

  it("is refused when an entry has lost its sources", () => {
    const content = structuredClone(compiled.content)
    the(Object.values(content.effects)[0]).sourceIds = []
    expect(validate(asJson(publishedContent({ ...compiled, content })))).toBe(false)
  })

  it("lets a reader recompute the hash from what it holds", () => {
    const { content, contentHash } = document()
    const hash = createHash("sha256")
      .update(canonicalJson(the(content)))
      .digest("hex")
    expect(hash).toBe(contentHash)
    expect(contentHash).toBe(guidance.packageInfo.contentHash)
  })

  it("says of a draft that it is one", () => {
    expect(document()).toMatchObject({ draft: true, status: "draft" })
    expect(document().notice).toContain("not been reviewed")
  })

  it("shows for each topic what the shop shows, inherited and replaced entries worked out", () => {
    const { topics } = publishedContent(compiled).derived
    expect(Object.keys(topics).sort()).toEqual(
      guidance
        .listTopics()
        .map(({ id }) => id)
        .sort(),
    )
    for (const [id, { shows, hash }] of Object.entries(topics)) {
      const resolved = guidance.resolveGuidance([id])
      expect(hash).toBe(resolved.topics[0]?.hash)
      expect(shows.effects).toEqual(resolved.effects.map((effect) => effect.id))
      expect(new Set(shows.aftercare)).toEqual(new Set(resolved.after.map((step) => step.id)))
    }
  })

  it("derives a frequency for every effect, and says not known where no figure sets a band", () => {
    const { frequencies } = publishedContent(compiled).derived
    expect(Object.keys(frequencies)).toEqual(Object.keys(compiled.content.effects))
    const ids = guidance.listTopics().map(({ id }) => id)
    for (const { id, displayBand } of guidance.resolveGuidance(ids).effects) {
      expect(frequencies[id]).toMatchObject(displayBand)
      expect(frequencies[id]?.text === "Not known").toBe(displayBand.highest === "not-known")
    }
  })

  it("leaves a withdrawn topic among the entries and out of what is shown", () => {
    const content = changed(({ topics }) => {
      the(topics.treatment).status = "withdrawn"
    })
    const published = publishedContent({ ...compiled, content })
    expect(published.content.topics.treatment?.status).toBe("withdrawn")
    expect(Object.keys(published.derived.topics)).toEqual(["shared"])
  })
})
