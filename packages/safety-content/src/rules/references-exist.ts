import { type Content, entriesOf, type Kind, kinds } from "../schema/content.ts"
import type { Fault, Path, Rule } from "./rule.ts"

const id = "references-exist"

/** Kind that each reference field points to; null = the kind of the entry itself. */
const targets: Record<string, Kind | null> = {
  sourceId: "sources",
  sourceIds: "sources",
  sentenceIds: "sentences",
  escalateTo: "redFlags",
  includes: "topics",
  effectIds: "effects",
  contraindicationIds: "contraindications",
  beforeIds: "before",
  aftercareIds: "aftercare",
  redFlagIds: "redFlags",
  notKnownIds: "notKnown",
  questionIds: "questions",
  topicIds: "topics",
  replaces: null,
  movedTo: null,
}

/** Every reference in a value with the path to it. */
function* referencesIn(
  value: unknown,
  path: Path = [],
): Generator<{ field: string; to: string; path: Path }> {
  if (typeof value !== "object" || value === null) return
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof member === "object") yield* referencesIn(member, here)
    const field = Array.isArray(value) ? String(path.at(-1)) : key
    if (typeof member === "string" && field in targets) yield { field, to: member, path: here }
  }
}

/** Every id that an entry names belongs to an entry of the right kind that is not withdrawn. */
export const referencesExist: Rule = {
  id,
  promise: "Every id that an entry names exists and is not withdrawn.",
  check: (content: Content): Fault[] =>
    kinds.flatMap((kind) =>
      entriesOf(content, kind).flatMap((entry) =>
        [...referencesIn(entry)].flatMap(({ field, to, path }) => {
          const target = targets[field] ?? kind
          const found = Object.hasOwn(content[target], to) ? content[target][to] : undefined
          const fault = (message: string) => [{ rule: id, kind, id: entry.id, path, message }]
          if (found === undefined) return fault(`${field} names "${to}", which is not in ${target}`)
          if ("status" in found && found.status === "withdrawn" && field !== "replaces") {
            return fault(`${field} names "${to}", which was withdrawn`)
          }
          return []
        }),
      ),
    ),
}
