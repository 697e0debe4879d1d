import type { Kind } from "../schema/content.ts"
import { readerFields } from "./reader-fields.ts"

/** A text of an entry that readers read. */
export interface ReaderString {
  /** Keys and places from the top, joined by dots: "signs.0", "estimates.2.note". */
  path: string
  /** The English text; a list of words is joined by " | ". */
  text: string
  /** True when harm can follow from a missing or outdated translation. */
  critical: boolean
}

const between = " | "

function* found(value: unknown, keys: readonly string[], path: string[] = []): Generator<string[]> {
  const [key, ...rest] = keys
  if (key === undefined) {
    if (value !== null && value !== undefined) yield path
  } else if (typeof value === "object" && value !== null) {
    const names = key === "*" ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : []
    for (const name of names) {
      yield* found((value as Record<string, unknown>)[name], rest, [...path, name])
    }
  }
}

/** Value at a dotted path; undefined when there is none. */
function valueAt(entry: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      entry,
    )
}

/** Text at a dotted path, a list of words joined by " | "; undefined when there is none. */
export function textAt(entry: object, path: string): string | undefined {
  const value = valueAt(entry, path)
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(between)
  return typeof value === "string" ? value : undefined
}

/** Puts a text in place of the one at a dotted path; the entry is changed, so give a copy. */
export function putText(entry: object, path: string, text: string): void {
  const keys = path.split(".")
  const last = keys.pop() ?? ""
  const holder = keys.length === 0 ? entry : valueAt(entry, keys.join("."))
  if (typeof holder !== "object" || holder === null) return
  const value = Array.isArray((holder as Record<string, unknown>)[last])
    ? text.split("|").map((word) => word.trim())
    : text
  Object.assign(holder, { [last]: value })
}

/** Every text of an entry that readers read, in the order of the table of reader fields. */
export function stringsOf(entry: object, kind: Kind): ReaderString[] {
  return Object.entries(readerFields[kind]).flatMap(([pattern, field]) =>
    [...found(entry, pattern.split("."))].flatMap((keys) => {
      const path = keys.join(".")
      const text = textAt(entry, path)
      return text === undefined ? [] : [{ path, text, critical: field === "critical" }]
    }),
  )
}
