import { relative } from "node:path"

/** A failure that a person can mend: its message is one plain sentence that says what to do. */
export class PlainError extends Error {
  override name = "PlainError"
}

interface SystemFailure {
  code?: string
  path?: string
  message: string
}

/** True when an error, or what a program printed, says that no disk space is left. */
export function saysDiskFull(failure: SystemFailure | string): boolean {
  if (typeof failure !== "string" && failure.code === "ENOSPC") return true
  const text = typeof failure === "string" ? failure : failure.message
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(text)
}

/** The sentence for a full disk; `folder` is where the writing was tried. */
export function diskFullSentence(folder: string): string {
  return `The disk that holds ${folder} is full: free some space there, then start again.`
}

/** The sentence for a folder or file that this user may not write. */
export function unwritableSentence(path: string): string {
  return `${path} cannot be written: give your user the right to write there, or choose another place with --data-dir.`
}

function isSystemFailure(error: unknown): error is SystemFailure {
  return error instanceof Error
}

/** Turns any failure into the one sentence that a person reads; the log file keeps the rest. */
export function sentenceFor(error: unknown, dataDir: string): string {
  if (error instanceof PlainError) return error.message
  if (!isSystemFailure(error)) return `The shop stopped: ${String(error)}`
  if (saysDiskFull(error)) return diskFullSentence(dataDir)
  switch (error.code ?? "") {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return isBelow(error.path ?? dataDir, dataDir)
        ? unwritableSentence(error.path ?? dataDir)
        : `${error.path} cannot be written: give your user the right to write there, then start again.`
    case "EMFILE":
    case "ENFILE":
      return "This user may not open enough files: raise the limit (ulimit -n 4096), then start again."
    default:
      return `The shop stopped: ${firstLine(error.message)} (details: ${shown(dataDir)}/logs/launcher.log).`
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** A path as people like to read it: relative to where they are when it lies below. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near !== "" && !near.startsWith("..") ? near : path
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/[.:]+$/, "")
}
