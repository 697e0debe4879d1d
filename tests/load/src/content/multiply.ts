import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse, stringify } from "yaml"

/** Kinds that rules know by fixed ids, or that stand for markets: they are taken over once. */
const once = new Set(["jurisdictions", "sentences", "glossary"])

const isReference = (field: string) =>
  /^(id|includes|escalateTo|replaces|movedTo|.+Ids?)$/.test(field)

/** The same value with every id that it names renamed. */
function renamed(value: unknown, rename: (id: string) => string, reference = false): unknown {
  if (typeof value === "string") return reference ? rename(value) : value
  if (Array.isArray(value)) return value.map((member) => renamed(member, rename, reference))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, member]) => [
      field,
      renamed(member, rename, isReference(field)),
    ]),
  )
}

function readEntries(folder: string): { kind: string; id: string; entry: unknown }[] {
  return readdirSync(folder).flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => ({
      kind,
      id: name.replace(/\.yaml$/, ""),
      entry: parse(readFileSync(join(folder, kind, name), "utf8")) as unknown,
    })),
  )
}

/** Ids that an entry names, its own included. */
function namedIn(value: unknown): string[] {
  const ids: string[] = []
  renamed(value, (id) => {
    ids.push(id)
    return id
  })
  return ids
}

/**
 * Writes copies of a content folder into another until it holds at least `least` entries, each copy
 * with ids of its own, so that every rule has true work to do. Returns the number of entries.
 */
export function multiplyContent(from: string, to: string, least: number): number {
  const entries = readEntries(from)
  const kept = new Set(
    entries.filter(({ kind }) => once.has(kind)).flatMap(({ entry }) => namedIn(entry)),
  )
  let written = 0
  for (let copy = 0; written < least; copy += 1) {
    const rename = (id: string) => (kept.has(id) || copy === 0 ? id : `${id}-${copy}`)
    for (const { kind, id, entry } of entries) {
      if (copy > 0 && kept.has(id)) continue
      mkdirSync(join(to, kind), { recursive: true })
      writeFileSync(join(to, kind, `${rename(id)}.yaml`), stringify(renamed(entry, rename)))
      written += 1
    }
  }
  return written
}
