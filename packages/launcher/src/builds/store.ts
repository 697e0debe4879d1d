import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs"
import { join } from "node:path"
import { replaceFile } from "../data/atomic-file.ts"
import { identify, isAlive, processIdentitySchema } from "../process/identity.ts"

const KEPT = 3

/** The finished builds of one room: folders named by the hash of their inputs, never changed once made. */
export interface BuildStore {
  /** Where the build of a key lies, or would lie. */
  folder(key: string): string
  /** True when that build is finished. */
  has(key: string): boolean
  /** Marks a build as used by this process until the returned function is called or the process ends. */
  lease(key: string): () => void
  /** Removes all but the latest builds and those that a living process uses. */
  prune(): void
}

/** Opens the builds below `base`, a git-ignored folder. */
export function buildStore(base: string): BuildStore {
  const leases = join(base, "leases")
  const folder = (key: string) => join(base, key)
  mkdirSync(leases, { recursive: true })
  return {
    folder,
    has: (key) => existsSync(folder(key)),
    lease(key) {
      const path = join(leases, `${key}.${process.pid}.json`)
      replaceFile(path, JSON.stringify(identify(process.pid)))
      const now = new Date()
      utimesSync(folder(key), now, now)
      return () => {
        rmSync(path, { force: true })
      }
    },
    prune() {
      const used = leasedKeys(leases)
      const keys = readdirSync(base).filter((name) => name !== "leases")
      const byAge = keys.map((key) => ({ key, used: statSync(folder(key)).mtimeMs }))
      byAge.sort((a, b) => b.used - a.used)
      for (const { key } of byAge.slice(KEPT)) {
        if (!used.has(key)) rmSync(folder(key), { recursive: true, force: true })
      }
    },
  }
}

/** Keys that a living process uses; leases of dead ones are cleared away. */
function leasedKeys(leases: string): Set<string> {
  const used = new Set<string>()
  for (const name of readdirSync(leases)) {
    const path = join(leases, name)
    if (isHeld(path)) used.add(name.split(".")[0] ?? "")
    else rmSync(path, { force: true })
  }
  return used
}

function isHeld(path: string): boolean {
  try {
    return isAlive(processIdentitySchema.parse(JSON.parse(readFileSync(path, "utf8"))))
  } catch {
    return false
  }
}
