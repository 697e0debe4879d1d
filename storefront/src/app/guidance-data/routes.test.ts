import { packageInfo } from "@finegauge/safety-content"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { GET as content } from "./content.json/route"
import { GET as schema } from "./content.schema.json/route"
import { GET as fhir } from "./fhir.json/route"

beforeEach(() => {
  vi.stubEnv("MEDUSA_URL", "http://127.0.0.1:9000")
  vi.stubEnv("MEDUSA_PUBLISHABLE_KEY", "pk")
  vi.stubEnv("REVALIDATE_SECRET", "s".repeat(32))
  vi.stubEnv("SHOP_URL", "https://shop.example")
})
afterEach(() => vi.unstubAllEnvs())

const ask = (headers: Record<string, string> = {}) =>
  new Request("https://shop.example/guidance-data/any", { headers })

describe.each([
  ["content.json", content, "application/json; charset=utf-8"],
  ["content.schema.json", schema, "application/schema+json; charset=utf-8"],
  ["fhir.json", fhir, "application/fhir+json; charset=utf-8; fhirVersion=5.0"],
])("/guidance-data/%s", (_, get, mediaType) => {
  it("answers with its media type and the version of the content", () => {
    const { headers } = get(ask())
    expect(headers.get("content-type")).toBe(mediaType)
    expect(headers.get("guidance-version")).toBe(packageInfo.version)
    expect(headers.get("etag")).toContain(packageInfo.contentHash)
  })

  it("answers 304 to a reader who holds it", () => {
    const etag = get(ask()).headers.get("etag") ?? ""
    expect(get(ask({ "if-none-match": etag })).status).toBe(304)
  })
})

describe("the documents", () => {
  it("say that they are drafts", async () => {
    expect(await content(ask()).json()).toMatchObject({ draft: packageInfo.draft })
    expect(await fhir(ask()).text()).toContain("has not been reviewed by a clinician")
  })

  it("carry the shop's own address in FHIR identifiers", async () => {
    expect(await fhir(ask()).text()).toContain("https://shop.example/guidance-data/entries")
  })
})
