import { randomBytes } from "node:crypto"
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import type { ZodType } from "zod"
import { PlainError, shown } from "../plain-error.ts"

function writeBeside(path: string, text: string): string {
  const draft = `${path}.${randomBytes(6).toString("hex")}.tmp`
  const file = openSync(draft, "wx", 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return draft
}

/** Replaces a file as a whole (mode 600): a reader sees the old text or the new one, never half. */
export function replaceFile(path: string, text: string): void {
  renameSync(writeBeside(path, text), path)
}

/** Writes a file (mode 600) unless it exists; false when another process was first. */
export function createFile(path: string, text: string): boolean {
  const draft = writeBeside(path, text)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Reads a JSON file against a schema; undefined when there is none; a sentence when it is damaged. */
export function readJson<T>(path: string, schema: ZodType<T>): T | undefined {
  const text = readIfThere(path)
  if (text === undefined) return undefined
  const parsed = schema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw new PlainError(
    `${shown(path)} is damaged: restore it from a backup, or start anew with --fresh.`,
  )
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
