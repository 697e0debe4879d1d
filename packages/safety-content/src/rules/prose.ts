import { type Content, entriesOf, type Kind } from "../schema/content.ts"
import type { Path } from "./rule.ts"

/** A text that readers see, with its place. */
export interface Prose {
  kind: Kind
  id: string
  path: Path
  text: string
}

/** Kinds whose texts are guidance; sources and jurisdictions are records of documents and addresses. */
const proseKinds = [
  "topics",
  "effects",
  "contraindications",
  "before",
  "aftercare",
  "redFlags",
  "notKnown",
  "questions",
  "glossary",
  "sentences",
] as const satisfies Kind[]

/**
 * Fields that are no prose. Every other text is checked, so a new field is covered unless somebody
 * lists it here. Estimates describe their own numbers; review is a record.
 */
const notProse = new Set([
  "id",
  "status",
  "movedTo",
  "replaces",
  "includes",
  "escalateTo",
  "audience",
  "attribution",
  "seriousness",
  "timing",
  "class",
  "classStatus",
  "action",
  "purpose",
  "avoidTerms",
  "level",
  "covers",
  "whoToCall",
  "evidenceLevel",
  "kind",
  "version",
  "review",
  "reviewedHash",
  "estimates",
  "variation",
  "unit",
  "subject",
])

const isProse = (key: string) => !notProse.has(key) && !key.endsWith("Ids")

function* textsIn(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === "string") yield { path, text: value }
  if (typeof value !== "object" || value === null) return
  for (const [key, member] of Object.entries(value)) {
    if (Array.isArray(value)) yield* textsIn(member, [...path, Number(key)])
    else if (isProse(key)) yield* textsIn(member, [...path, key])
  }
}

/** Every guidance text of the content with its place. */
export function proseOf(content: Content): Prose[] {
  return proseKinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry) =>
      [...textsIn(entry, [])].map((found) => ({ kind, id: entry.id, ...found })),
    ),
  )
}
