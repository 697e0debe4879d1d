import { listTopics, packageInfo, resolveGuidance } from "@finegauge/safety-content"
import { contentDocument, fhirBundle } from "@finegauge/safety-content/export"
import { ask, testEnvironment } from "@finegauge/support"
import type { SchemaObject } from "ajv"
import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import { readEverywhere } from "../src/page.ts"

const environment = testEnvironment()
const dataUrl = (name: string) => `${environment.shopUrl}/guidance-data/${name}`
const mediaTypes = {
  "content.json": "application/json",
  "content.schema.json": "application/schema+json",
  "fhir.json": "application/fhir+json",
}

describe.each(Object.entries(mediaTypes))("anyone may fetch %s", (name, mediaType) => {
  it("with its media type, its version and the hash of the content", async () => {
    const { status, headers } = await ask(dataUrl(name), {
      headers: { origin: "https://another-shop.example" },
    })
    expect(status).toBe(200)
    expect(headers.get("content-type")).toContain(mediaType)
    expect(headers.get("access-control-allow-origin")).toBe("*")
    expect(headers.get("guidance-version")).toBe(packageInfo.version)
    expect(headers.get("guidance-hash")).toBe(packageInfo.contentHash)
    expect(headers.get("cache-control")).toContain("max-age=300")
    expect(headers.get("set-cookie")).toBeNull()
  })

  it("once: a reader who holds it gets 304 and no text", async () => {
    const etag = (await ask(dataUrl(name))).headers.get("etag") ?? ""
    expect(etag).toContain(packageInfo.contentHash)
    const again = await ask(dataUrl(name), { headers: { "if-none-match": etag } })
    expect(again).toMatchObject({ status: 304, text: "" })
    const other = await ask(dataUrl(name), { headers: { "if-none-match": '"other"' } })
    expect(other.status).toBe(200)
  })

  it("and nobody may change it", async () => {
    const { status } = await ask(dataUrl(name), {
      method: "POST",
      headers: { origin: environment.shopUrl },
      json: {},
    })
    expect(status).toBe(405)
  })
})

describe("what is served", () => {
  it("content.json is valid against the schema served beside it", async () => {
    const schema = await ask<SchemaObject>(dataUrl("content.schema.json"))
    const content = await ask(dataUrl("content.json"))
    const ajv = new Ajv2020({ allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema.body)
    validate(content.body)
    expect(validate.errors).toBeNull()
    expect(content.body).toEqual(contentDocument())
  })

  it("fhir.json is the bundle that the package makes and checks, under the shop's address", async () => {
    const ids = listTopics().map(({ id }) => id)
    const made = fhirBundle(resolveGuidance(ids), `${environment.shopUrl}/guidance-data`)
    expect((await ask(dataUrl("fhir.json"))).body).toEqual(JSON.parse(JSON.stringify(made)))
  })
})

/** Serious outcomes that a page's structured data states, by the id of the effect. */
function seriousIn(jsonLd: unknown[]): string[] {
  const graphs = jsonLd as { "@graph"?: { seriousAdverseOutcome?: { identifier: string }[] }[] }[]
  return graphs
    .flatMap((block) => block["@graph"] ?? [])
    .flatMap((node) => node.seriousAdverseOutcome ?? [])
    .map(({ identifier }) => identifier)
}

describe("every serious effect is a serious adverse outcome on the page of its topic", () => {
  it.each(listTopics().map(({ id }) => id))("%s", async (id) => {
    const serious = resolveGuidance([id]).effects.filter((one) => one.seriousness === "serious")
    for (const page of await readEverywhere(environment, `/guidance/${id}`)) {
      expect(seriousIn(page.jsonLd).toSorted(), page.locale).toEqual(
        serious.map((one) => one.id).toSorted(),
      )
    }
  })
})
