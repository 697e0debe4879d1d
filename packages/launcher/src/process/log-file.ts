import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from "node:fs"

const LARGEST_LOG = 5_000_000

/** Opens a log for appending (mode 600), after setting an overlong one aside; returns the file number. */
export function openLog(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) {
    renameSync(path, `${path}.1`)
  }
  return openSync(path, "a", 0o600)
}

/** The size of a log now, to read later what was added since. */
export function logSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** What was written to a log since `from` bytes, at most its last 64 kB. */
export function logSince(path: string, from: number): string {
  let file: number
  try {
    file = openSync(path, "r")
  } catch {
    return ""
  }
  try {
    const { size } = fstatSync(file)
    const start = Math.max(size < from ? 0 : from, size - 65_536)
    const bytes = Buffer.alloc(Math.max(0, size - start))
    readSync(file, bytes, 0, bytes.length, start)
    return bytes.toString("utf8")
  } finally {
    closeSync(file)
  }
}
