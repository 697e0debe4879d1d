import { readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline/promises"
import { PlainError, shown } from "../plain-error.ts"
import { releaseCluster } from "../postgres/orphan.ts"
import { claimDataFolder } from "./claim.ts"
import { dataFolder, foreignFolderSentence, isOurs } from "./data-folder.ts"

/** What --fresh needs to know. */
export interface FreshWish {
  dataDir: string
  /** the answer is given already */
  yes: boolean
  /** a terminal to ask at */
  terminal: boolean
  /** true when an external database is used, which is never touched */
  externalDatabase: boolean
}

/** Asks whether a data folder may be emptied; throws a sentence where nobody can be asked. */
export async function confirmFresh(wish: FreshWish): Promise<boolean> {
  if (wish.yes || !holdsSomething(wish.dataDir)) return true
  if (!wish.terminal) {
    throw new PlainError(
      `--fresh would delete everything in ${shown(wish.dataDir)} and there is no terminal to ask at: add --yes to agree.`,
    )
  }
  const kept = wish.externalDatabase ? " The database of DATABASE_URL stays as it is." : ""
  const question = `Delete everything in ${shown(wish.dataDir)}: database, orders, passwords, logs?${kept} [y/N] `
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim())
  } catch (error) {
    // Ctrl-C at a question is a no.
    if (error instanceof Error && error.name === "AbortError") return false
    throw error
  } finally {
    terminal.close()
  }
}

/** Empties a data folder, after stopping what a killed start left running there; nothing outside it is touched. */
export async function emptyDataFolder(
  dataDir: string,
  tell: (event: string) => void,
): Promise<void> {
  if (!holdsSomething(dataDir)) return
  const folder = dataFolder(dataDir)
  if (!isOurs(folder)) throw new PlainError(foreignFolderSentence(dataDir))
  const lock = await claimDataFolder(folder)
  try {
    if (holdsSomething(folder.cluster)) await releaseCluster(folder.cluster, tell)
    // The marker goes last: a wipe that is cut short can be repeated.
    const keep = new Set([folder.lock, folder.marker])
    for (const name of readdirSync(dataDir)) {
      const path = join(dataDir, name)
      if (!keep.has(path)) rmSync(path, { recursive: true, force: true })
    }
    rmSync(folder.marker, { force: true })
  } finally {
    lock.release()
  }
}

function holdsSomething(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && stats.isDirectory() && readdirSync(path).length > 0
}
