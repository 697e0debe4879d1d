import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { LineCounter, parseDocument } from "yaml"
import {
  type Content,
  emptyContent,
  type Kind,
  kinds,
  kindSchemas,
} from "../../src/schema/index.ts"
import { idSchema } from "../../src/schema/id.ts"
import type { Fault, Path } from "../../src/rules/rule.ts"

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

type Lines = (path: Path) => number

/** Reads one YAML text; gives its value, its faults, and the line of each path in it. */
export function parse(text: string): {
  value: unknown
  errors: { message: string; line: number }[]
  lines: Lines
} {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  const lineAt = (offset: number) => counter.linePos(offset).line
  const lines: Lines = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (
        typeof node === "object" &&
        node !== null &&
        "range" in node &&
        Array.isArray(node.range)
      ) {
        return lineAt(Number(node.range[0]))
      }
    }
    return 1
  }
  const errors = document.errors.map((error) => ({
    message: error.message,
    line: lineAt(error.pos[0]),
  }))
  return { value: errors.length > 0 ? undefined : document.toJS(), errors, lines }
}

/** Names of the files of each kind; a folder that is not there holds none. */
export function namesByKind(root: string): [kind: Kind, names: string[]][] {
  return kinds.map((kind) => {
    const folder = join(root, folderOf(kind))
    return [kind, existsSync(folder) ? readdirSync(folder).sort() : []]
  })
}

/** Reads and validates every file of the content folder; never throws for a fault in the content. */
export function load(root: string, onFile?: (done: number, total: number) => void): Loaded {
  const content = emptyContent()
  const faults: PlacedFault[] = []
  const lines = new Map<string, Lines>()
  const byKind = namesByKind(root)
  const total = byKind.reduce((sum, [, names]) => sum + names.length, 0)
  let done = 0
  for (const [kind, names] of byKind) {
    for (const name of names) {
      onFile?.((done += 1), total)
      const file = `${folderOf(kind)}/${name}`
      const id = name.replace(/\.yaml$/, "")
      const fault = (line: number, message: string) =>
        faults.push({ rule: "schema", kind, id, path: [], message, file, line })
      if (!name.endsWith(".yaml") || !idSchema.safeParse(id).success) {
        fault(1, `the file name must be an id followed by .yaml`)
        continue
      }
      const parsed = parse(readFileSync(join(root, file), "utf8"))
      lines.set(`${kind}/${id}`, parsed.lines)
      for (const error of parsed.errors) fault(error.line, `is not valid YAML: ${error.message}`)
      if (parsed.errors.length > 0) continue
      const result = kindSchemas[kind].safeParse(parsed.value)
      if (!result.success) {
        for (const issue of result.error.issues) {
          const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
          fault(parsed.lines(path), `${path.join(".") || "the entry"}: ${issue.message}`)
        }
        continue
      }
      if (result.data.id !== id) {
        fault(parsed.lines(["id"]), `id "${result.data.id}" differs from the file name "${id}"`)
        continue
      }
      Object.assign(content[kind], { [id]: result.data })
    }
  }
  const place = (fault: Fault): PlacedFault => ({
    ...fault,
    file: `${folderOf(fault.kind)}/${fault.id}.yaml`,
    line: lines.get(`${fault.kind}/${fault.id}`)?.(fault.path) ?? 1,
  })
  return { content, faults, place }
}
