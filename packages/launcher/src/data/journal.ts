import { appendFileSync } from "node:fs"
import { inspect } from "node:util"

/** The launcher's own log: what happened, with the detail that people are spared. */
export type Journal = (what: unknown) => void

/** Opens the launcher's log; a full disk must not turn into a second failure, so writing never throws. */
export function openJournal(path: string): Journal {
  return (what) => {
    const text = typeof what === "string" ? what : inspect(what)
    try {
      appendFileSync(path, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 })
    } catch {
      // There is nowhere left to say it.
    }
  }
}
