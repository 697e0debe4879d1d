import "server-only"
import { listTopics, packageInfo, resolveGuidance } from "@finegauge/safety-content"
import { contentDocument, contentJsonSchema, fhirBundle } from "@finegauge/safety-content/export"
import { type Published, published } from "@/lib/published-answer"

/** Content cannot change while the process runs, so each document is written once, at its first request. */
function once<Argument extends string[]>(
  make: (...given: Argument) => unknown,
  mediaType: string,
): (...given: Argument) => Published {
  const made = new Map<string, Published>()
  return (...given) => {
    const known = made.get(given.join())
    if (known) return known
    const { version, contentHash } = packageInfo
    const document = published(make(...given), { mediaType, version, contentHash })
    made.set(given.join(), document)
    return document
  }
}

/** Every entry of the guidance package, with what follows from them. */
export const contentData = once(contentDocument, "application/json; charset=utf-8")

/** JSON Schema of `contentData`. */
export const contentSchemaData = once(contentJsonSchema, "application/schema+json; charset=utf-8")

/** Contraindications, effects and warnings of every topic as FHIR R5; `shopUrl` heads ids and codes. */
export const fhirData = once((shopUrl: string) => {
  const ids = listTopics().map(({ id }) => id)
  return fhirBundle(resolveGuidance(ids), `${shopUrl}/guidance-data`)
}, "application/fhir+json; charset=utf-8; fhirVersion=5.0")
