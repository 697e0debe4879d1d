import { existsSync, readFileSync } from "node:fs"
import type { ReleaseIndex } from "../../src/releases/record.ts"
import type { Folders } from "../command-line/folders.ts"
import { Refusal } from "../command-line/refusal.ts"
import { changelogFile, changelogOf } from "./changelog.ts"
import { readIndex } from "./read-releases.ts"
import type { ReleaseFault } from "./verify-releases.ts"

const remedy = "safety-content release --changelog writes it anew"

/** The index; undefined when it cannot be read, which is a fault of the releases and not of the changelog. */
function indexOf(folder: string): ReleaseIndex | undefined {
  try {
    return readIndex(folder)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** Faults of the changelog: it is missing, or says something else than the index of versions gives. */
export function faultsOfChangelog({
  home,
  releases,
}: Pick<Folders, "home" | "releases">): ReleaseFault[] {
  const index = indexOf(releases)
  if (index === undefined || index.releases.length === 0) return []
  const file = changelogFile(home)
  if (!existsSync(file)) {
    return [{ file, line: 1, message: `is missing although versions were published; ${remedy}` }]
  }
  // A checkout may end its lines in another way; that is no edit.
  const there = readFileSync(file, "utf8").replaceAll("\r\n", "\n").split("\n")
  const given = changelogOf(index).split("\n")
  const longest = Math.max(there.length, given.length)
  const differs = Array.from({ length: longest }, (_, at) => at).find(
    (at) => there[at] !== given[at],
  )
  if (differs === undefined) return []
  const message = `was edited by hand: it differs from what releases/index.json gives; ${remedy}`
  return [{ file, line: differs + 1, message }]
}
