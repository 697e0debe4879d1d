import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { ReleaseIndex } from "../../src/releases/record.ts"
import type { CompiledContent, Content, Kind } from "../../src/schema/index.ts"
import { emptyContent, kinds, kindSchemas } from "../../src/schema/index.ts"
import { shown } from "../command-line/folders.ts"
import { Refusal } from "../command-line/refusal.ts"
import { releaseIndexSchema } from "./index-schema.ts"

/** File of a frozen version. */
export const frozenFile = (folder: string, version: string) => join(folder, `${version}.json`)
/** File of the index. */
export const indexFile = (folder: string) => join(folder, "index.json")

/** Versions that have a file, whether the index knows them or not. */
export function frozenVersions(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "index.json")
    .map((name) => name.replace(/\.json$/, ""))
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    throw new Refusal(`${shown(path)}:1  cannot be read as JSON; restore it from version control.`)
  }
}

/** The index of published versions; empty when nothing was ever published. Refuses one that is no index. */
export function readIndex(folder: string): ReleaseIndex {
  const path = indexFile(folder)
  if (!existsSync(path)) return { releases: [] }
  const result = releaseIndexSchema.safeParse(parsed(path))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Refusal(
    `${shown(path)}:1  is no index of versions: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
  )
}

/** The data of a frozen file as it stands there; undefined when the file is not there. */
export function readFrozen(folder: string, version: string): unknown {
  const path = frozenFile(folder, version)
  return existsSync(path) ? parsed(path) : undefined
}

/** Entries of a kind in the present shape: fields that came later get their defaults. */
function inPresentShape(kind: Kind, entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const result = kindSchemas[kind].safeParse(entry)
      return [id, result.success ? result.data : entry]
    }),
  )
}

/** Frozen content that the present code can read: kinds and fields that came later are filled in. */
export function upgraded(frozen: CompiledContent): CompiledContent {
  const stored = frozen.content as unknown as Record<string, Record<string, unknown>>
  const known = kinds.map((kind) => [kind, inPresentShape(kind, stored[kind] ?? {})])
  const content = { ...emptyContent(), ...stored, ...Object.fromEntries(known) } as Content
  return { ...frozen, content }
}

/** One published version in the present shape; refuses a version that was never published. */
export function openFrozen(folder: string, version: string): CompiledContent {
  const frozen = readFrozen(folder, version)
  if (frozen === undefined) {
    const all = frozenVersions(folder).join(", ") || "none"
    throw new Refusal(`There is no published version ${version}. Published: ${all}.`, 2)
  }
  return upgraded(frozen as CompiledContent)
}
