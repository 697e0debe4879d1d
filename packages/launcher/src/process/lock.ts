import { randomBytes } from "node:crypto"
import { linkSync, readFileSync, renameSync, rmSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { z } from "zod"
import { createFile, replaceFile } from "../data/atomic-file.ts"
import { identify, isAlive, processIdentitySchema, type ProcessIdentity } from "./identity.ts"
import { stopStranded } from "./stop-stranded.ts"

const holderSchema = z.object({
  /** who holds the lock */
  holder: processIdentitySchema,
  /** children that work under the lock; they are stopped before the lock is taken over */
  workers: z.array(processIdentitySchema).default([]),
})
type Holder = z.infer<typeof holderSchema>

/** A lock file that is held. */
export interface Lock {
  /** Returns a place to note a child that works under this lock, so that whoever takes over can stop it first. */
  workplace(): (worker: ProcessIdentity | undefined) => void
  /** Gives the lock back; doing it twice is harmless. */
  release: () => void
}

/** Takes a lock file if it is free or its holder is dead; undefined while a living process holds it. */
export async function tryLock(path: string): Promise<Lock | undefined> {
  const me = identify(process.pid)
  if (me === undefined) throw new Error("this process cannot see itself")
  for (;;) {
    if (createFile(path, JSON.stringify({ holder: me }))) return held(path, me)
    const other = readHolder(path)
    if (other !== undefined && isAlive(other.holder)) return undefined
    await Promise.all((other?.workers ?? []).map((worker) => stopStranded(worker)))
    removeStale(path)
  }
}

/** Waits for a lock file; `onWait` is told once when somebody else holds it. */
export async function waitForLock(
  path: string,
  signal: AbortSignal,
  onWait: () => void,
): Promise<Lock> {
  for (let told = false; ; told = true) {
    signal.throwIfAborted()
    const lock = await tryLock(path)
    if (lock !== undefined) return lock
    if (!told) onWait()
    await pause(200, undefined, { signal })
  }
}

function held(path: string, me: ProcessIdentity): Lock {
  const workers = new Map<symbol, ProcessIdentity>()
  let released = false
  return {
    workplace: () => {
      const place = Symbol()
      return (worker) => {
        if (released) return
        if (worker === undefined) workers.delete(place)
        else workers.set(place, worker)
        replaceFile(path, JSON.stringify({ holder: me, workers: [...workers.values()] }))
      }
    },
    release: () => {
      if (released) return
      released = true
      rmSync(path, { force: true })
    },
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, "utf8")))
  } catch {
    return undefined
  }
}

/** Two processes may find the same dead holder: what was moved aside is looked at again and put back if alive. */
function removeStale(path: string): void {
  const aside = `${path}.${randomBytes(6).toString("hex")}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved !== undefined && isAlive(moved.holder)) {
    try {
      linkSync(aside, path)
    } catch {
      // A third process holds it by now, which is as good.
    }
  }
  rmSync(aside, { force: true })
}
