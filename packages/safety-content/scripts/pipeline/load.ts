import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import {
  type Content,
  emptyContent,
  type Kind,
  kinds,
  kindSchemas,
} from "../../src/schema/index.ts"
import { idSchema } from "../../src/schema/id.ts"
import type { Fault } from "../../src/rules/rule.ts"
import { type Lines, linesOf, parse } from "./parse.ts"

/** Folder of a kind below content/: the kind in kebab case. */
export const folderOf = (kind: Kind) =>
  kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A fault with the file and line where it stands. */
export interface PlacedFault extends Fault {
  /** Path below the content folder. */
  file: string
  /** Line, counted from 1. */
  line: number
}

/** What was read: the valid entries, the faults of the others, and a way to find lines. */
export interface Loaded {
  content: Content
  faults: PlacedFault[]
  place: (fault: Fault) => PlacedFault
}

/** Names of the files of each kind; a folder that is not there holds none. */
export function namesByKind(root: string): [kind: Kind, names: string[]][] {
  return kinds.map((kind) => {
    const folder = join(root, folderOf(kind))
    return [kind, existsSync(folder) ? readdirSync(folder).sort() : []]
  })
}

/** Validates one file; gives its entry, or what is wrong with it and where. */
function readEntry(
  path: string,
  kind: Kind,
  id: string,
): { entry: { id: string } } | { faults: { line: number; message: string }[] } {
  const text = readFileSync(path, "utf8")
  const { value, errors } = parse(text)
  if (errors.length > 0) {
    const faults = errors.map(({ line, message }) => ({
      line,
      message: `is not valid YAML: ${message}`,
    }))
    return { faults }
  }
  const result = kindSchemas[kind].safeParse(value)
  if (!result.success) {
    const lines = linesOf(text)
    const faults = result.error.issues.map((issue) => {
      const at = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
      return { line: lines(at), message: `${at.join(".") || "the entry"}: ${issue.message}` }
    })
    return { faults }
  }
  if (result.data.id === id) return { entry: result.data }
  const message = `id "${result.data.id}" differs from the file name "${id}"`
  return { faults: [{ line: linesOf(text)(["id"]), message }] }
}

/** Lines of files by path, each file read once and only when somebody asks. */
function lineFinder(): (path: string) => Lines {
  const known = new Map<string, Lines>()
  return (path) => {
    const lines = known.get(path) ?? linesOf(readFileSync(path, "utf8"))
    known.set(path, lines)
    return lines
  }
}

/**
 * Reads and validates every file of the content folder; never throws for a fault in the content.
 * @param onFile called after each file, for whoever shows progress
 */
export function load(root: string, onFile?: (done: number, total: number) => void): Loaded {
  const content = emptyContent()
  const faults: PlacedFault[] = []
  const byKind = namesByKind(root)
  const total = byKind.reduce((sum, [, names]) => sum + names.length, 0)
  let done = 0
  for (const [kind, names] of byKind) {
    for (const name of names) {
      const file = `${folderOf(kind)}/${name}`
      const id = name.replace(/\.yaml$/, "")
      const named = name.endsWith(".yaml") && idSchema.safeParse(id).success
      const read = named
        ? readEntry(join(root, file), kind, id)
        : { faults: [{ line: 1, message: "the file name must be an id followed by .yaml" }] }
      if ("entry" in read) Object.assign(content[kind], { [id]: read.entry })
      else
        for (const fault of read.faults)
          faults.push({ rule: "schema", kind, id, path: [], file, ...fault })
      onFile?.((done += 1), total)
    }
  }
  const linesIn = lineFinder()
  const place = (fault: Fault): PlacedFault => {
    const file = `${folderOf(fault.kind)}/${fault.id}.yaml`
    return { ...fault, file, line: linesIn(join(root, file))(fault.path) }
  }
  return { content, faults, place }
}
