import { readFileSync } from "node:fs"
import { Ajv, type SchemaObject } from "ajv"
import type { ClinicalUseDefinition } from "fhir/r5.js"
import { describe, expect, it } from "vitest"
import { compiled } from "#compiled"
import { openGuidance } from "../../guidance.ts"
import { estimating, the } from "../../rules/fixtures/fixture.ts"
import type { Content } from "../../schema/content.ts"
import { fhirBundle } from "./bundle.ts"

const read = (file: URL) => JSON.parse(readFileSync(file, "utf8")) as SchemaObject
const draft6 = read(new URL(import.meta.resolve("ajv/dist/refs/json-schema-draft-06.json")))
// HL7 writes a pattern that only works without the "u" flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
ajv.addMetaSchema(draft6)
const validate = ajv.compile(read(new URL("r5.schema.json", import.meta.url)))

const base = "https://shop.example/guidance-data"
const guidance = openGuidance(compiled)
const topicIds = guidance.listTopics().map(({ id }) => id)
const bundleOf = (ids: string[]) => fhirBundle(guidance.resolveGuidance(ids), base)
const whole = bundleOf(topicIds)
const records = the(whole.entry).map(({ resource }) => the(resource))
const recordOf = (id: string) => the(records.find((record) => record.id === id))

const bodies = ["contraindication", "undesirableEffect", "warning"] as const
const bodyOfType: Record<string, (typeof bodies)[number]> = {
  contraindication: "contraindication",
  "undesirable-effect": "undesirableEffect",
  warning: "warning",
}

const effectOf = (content: Content): ClinicalUseDefinition => {
  const made = openGuidance({ version: "1.0.0", contentHash: "h", topicHashes: {}, content })
  const { entry = [] } = fhirBundle(made.resolveGuidance(["treatment"]), base)
  return the(entry.find(({ resource }) => resource?.id === "effect-a")?.resource)
}
const frequencyOf = (record: ClinicalUseDefinition) =>
  the(record.undesirableEffect?.frequencyOfOccurrence)

describe("the FHIR R5 bundle", () => {
  it.each([...topicIds.map((id) => [id]), topicIds])("is valid for %s", (...ids) => {
    validate(bundleOf(ids))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ["a field that R5 does not know", { frequency: "often" }],
    ["an id with a forbidden sign", { id: "two words" }],
    ["a body of another shape", { warning: { description: 3 } }],
    ["a resource of another type", { resourceType: "Patient" }],
  ])("would be refused with %s", (_, change) => {
    expect(validate({ ...whole, entry: [{ resource: { ...the(records[0]), ...change } }] })).toBe(
      false,
    )
  })

  it("holds every contraindication, effect and warning sign of the topics once", () => {
    const { contraindications, effects, redFlags } = guidance.resolveGuidance(topicIds)
    const flags = Object.values(redFlags).flat()
    const ids = [...contraindications, ...effects, ...flags].map(({ id }) => id)
    expect(records.map(({ id }) => id)).toEqual(ids)
    expect(new Set(whole.entry?.map(({ fullUrl }) => fullUrl)).size).toBe(ids.length)
  })

  it("gives each record the one body of its type, and a subject (constraint cud-1)", () => {
    for (const record of records) {
      expect(bodies.filter((body) => record[body] !== undefined)).toEqual([bodyOfType[record.type]])
      expect(record.subject?.length).toBeGreaterThan(0)
    }
  })

  it("marks every record of unreviewed guidance as a draft, in code and in words", () => {
    for (const { status, text } of records) {
      expect(status?.coding?.[0]?.code).toBe("draft")
      expect(text?.div).toContain("has not been reviewed by a clinician")
    }
  })

  it("is the same each time and holds no time of day", () => {
    expect(JSON.stringify(bundleOf(topicIds))).toBe(JSON.stringify(whole))
    expect(JSON.stringify(whole)).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })

  it("keeps the fixed sentence beside a record about blood thinners", () => {
    const fixed = compiled.content.sentences["do-not-stop-prescribed"]?.text ?? "missing"
    expect(recordOf("bleeding-or-blood-thinners").text?.div).toContain(fixed)
  })
})

describe("frequency of occurrence", () => {
  it("comes from the derived band for every effect of the content, else the text says not known", () => {
    for (const { id, displayBand } of guidance.resolveGuidance(topicIds).effects) {
      const { coding, text } = frequencyOf(recordOf(id))
      const { highest, lowest } = displayBand
      const codes = highest === lowest && highest !== "not-known" ? [highest] : undefined
      expect(coding?.map(({ code }) => code)).toEqual(codes)
      if (highest === "not-known") expect(text).toBe("Not known")
    }
  })

  it("has one code where figures agree on a band", () => {
    const { coding, text } = frequencyOf(effectOf(estimating({}, "cohort")))
    expect(coding).toMatchObject([{ system: `${base}/codes/frequency-band`, code: "very-common" }])
    expect(text).toBe("Very common: about 10 in 100 people")
  })

  it("has words and no code where figures fall into two bands", () => {
    const figure = { kind: "range", low: 0.05, high: 0.2 }
    const { coding, text } = frequencyOf(effectOf(estimating({ figure }, "cohort")))
    expect(coding).toBeUndefined()
    expect(text).toBe("Common to very common: 5 to 20 in 100 people")
  })

  it("is not known from a share of complications, whatever its number", () => {
    const measure = "proportion-of-complications"
    const record = effectOf(estimating({ measure }, "referral-series"))
    expect(frequencyOf(record)).toEqual({ text: "Not known" })
    expect(record.text?.div).toContain("How often: not known.")
  })
})

describe("the words of a record", () => {
  it("cannot break the markup around them", () => {
    const content = estimating({}, "cohort")
    the(content.effects["effect-a"]).description = 'Skin < 5 & "puffy"'
    const div = the(effectOf(content).text).div
    expect(div).toContain("Skin &lt; 5 &amp; &quot;puffy&quot;")
    expect(div.match(/<p>/g)?.length).toBe(div.match(/<\/p>/g)?.length)
  })
})
