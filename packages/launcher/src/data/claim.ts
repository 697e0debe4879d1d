import { setTimeout as pause } from "node:timers/promises"
import { PlainError, shown } from "../plain-error.ts"
import { tryLock, type Lock } from "../process/lock.ts"
import type { DataFolder } from "./data-folder.ts"
import { readRunRecord } from "./run-record.ts"

const LONGEST_STOP = 12_000

/**
 * Makes this process the only launcher of a data folder.
 * Backend and storefront of a launcher that was killed are stopped on the way; one that is stopping is waited for.
 */
export async function claimDataFolder(folder: DataFolder, signal?: AbortSignal): Promise<Lock> {
  const end = performance.now() + LONGEST_STOP
  for (;;) {
    signal?.throwIfAborted()
    const lock = await tryLock(folder.lock)
    if (lock !== undefined) return lock
    const other = readRunRecord(folder.run)
    if (other?.phase !== "stopping" || performance.now() > end) {
      const where = other?.shopUrl === undefined ? "" : ` at ${other.shopUrl}`
      throw new PlainError(
        `A shop already runs from ${shown(folder.root)}${where} (process ${other?.launcher.pid ?? "unknown"}): stop it with Ctrl-C, or start a second one with its own --data-dir and ports.`,
      )
    }
    await pause(100)
  }
}
