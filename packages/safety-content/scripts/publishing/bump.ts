import { gte, inc } from "semver"
import type { ChangeLevel } from "../../src/diff/index.ts"

/** Lowest version that may follow `from` when the heaviest change has this level. */
export function lowestNext(from: string, level: ChangeLevel): string {
  return inc(from, level) ?? from
}

/** Whether going from one version to another is enough for the heaviest change; null asks for nothing. */
export function isEnough(from: string, to: string, level: ChangeLevel | null): boolean {
  return gte(to, level === null ? from : lowestNext(from, level))
}
