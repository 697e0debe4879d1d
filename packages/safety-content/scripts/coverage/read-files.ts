import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type { z } from "zod"
import { shown } from "../command-line/folders.ts"
import { Refusal, wrongCall } from "../command-line/refusal.ts"
import { type Lines, linesOf, parse } from "../pipeline/parse.ts"

/** Data of a YAML file and a way to find the lines of its values. */
export interface ReadFile<Data> {
  data: Data
  lines: Lines
}

/** Reads a YAML file that must fit a schema; refuses it with file, line and sentence otherwise. */
export function readFile<Data>(path: string, schema: z.ZodType<Data>): ReadFile<Data> {
  if (!existsSync(path)) throw wrongCall(`There is no file ${shown(path)}.`)
  const text = readFileSync(path, "utf8")
  const { value, errors } = parse(text)
  const lines = linesOf(text)
  const refused = (faults: { line: number; message: string }[]) =>
    new Refusal(faults.map(({ line, message }) => `${shown(path)}:${line}  ${message}`))
  if (errors.length > 0) throw refused(errors)
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, lines }
  const faults = result.error.issues.map((issue) => {
    const at = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
    return { line: lines(at), message: `${at.join(".") || "the file"}: ${issue.message}` }
  })
  throw refused(faults)
}

/** Texts of the seed documents in a folder (.txt), by file name. */
export function readSeeds(folder: string): Record<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw wrongCall(`There is no folder ${shown(folder)}. Name the seed documents with --seeds.`)
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"))
  if (names.length === 0) throw wrongCall(`${shown(folder)} holds no seed documents (.txt).`)
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]))
}
