import { readFileSync } from "node:fs"
import { z } from "zod"

/**
 * Cuts HL7's `fhir.schema.json` down to what a bundle of ClinicalUseDefinition can contain, without
 * descriptions (docs/decisions/0001-fhir-schema.md). Prints the result; the first argument is the file.
 */
const schema = z
  .object({ definitions: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? "fhir.schema.json", "utf8")))

const resources = ["Bundle", "ClinicalUseDefinition"]
const resourceList = { oneOf: [{ $ref: "#/definitions/ClinicalUseDefinition" }] }

function reachable(name: string, found = new Map<string, unknown>()): Map<string, unknown> {
  if (found.has(name)) return found
  const definition = name === "ResourceList" ? resourceList : schema.definitions[name]
  found.set(name, definition)
  for (const [, next] of JSON.stringify(definition).matchAll(/#\/definitions\/(\w+)/g))
    if (next !== undefined) reachable(next, found)
  return found
}

const found = resources.reduce((sofar, name) => reachable(name, sofar), new Map<string, unknown>())
const trimmed = {
  $schema: "http://json-schema.org/draft-06/schema#",
  oneOf: resources.map((name) => ({ $ref: `#/definitions/${name}` })),
  definitions: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
}
const isText = (key: string, value: unknown) => key === "description" && typeof value === "string"
process.stdout.write(
  JSON.stringify(trimmed, (key, value: unknown) => (isText(key, value) ? undefined : value)),
)
