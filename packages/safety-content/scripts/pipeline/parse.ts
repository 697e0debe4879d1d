import { LineCounter, parseDocument } from "yaml"
import type { Path } from "../../src/rules/rule.ts"

/** Line, counted from 1, of the value at a path; the nearest line above it when the path leads nowhere. */
export type Lines = (path: Path) => number

/** One YAML text as data, with what is wrong with it. */
export interface Parsed {
  /** Undefined when there are errors. */
  value: unknown
  errors: { message: string; line: number }[]
}

const startOf = (node: unknown): number | null =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null

function read(text: string) {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  return { document, lineAt: (offset: number) => counter.linePos(offset).line }
}

/** Reads one YAML text; a key given twice is an error. */
export function parse(text: string): Parsed {
  const { document, lineAt } = read(text)
  const errors = document.errors.map((error) => ({
    message: error.message,
    line: lineAt(error.pos[0]),
  }))
  return { value: errors.length > 0 ? undefined : document.toJS(), errors }
}

/** Finds lines in a YAML text. It reads the text anew, so that only faulty files cost memory. */
export function linesOf(text: string): Lines {
  const { document, lineAt } = read(text)
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const start = startOf(document.getIn(path.slice(0, length), true))
      if (start !== null) return lineAt(start)
    }
    return 1
  }
}
