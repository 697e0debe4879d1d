import type { HashOf } from "../review/what-was-read.ts"
import type { Content, Kind } from "../schema/content.ts"

/** Where in an entry a fault stands: keys and indexes from the top. */
export type Path = (string | number)[]

/** One thing wrong with the content. */
export interface Fault {
  /** Id of the rule that found it. */
  rule: string
  kind: Kind
  /** Id of the entry. */
  id: string
  path: Path
  /** Plain sentence that says what is wrong and, where it helps, what to write instead. */
  message: string
}

/** A named assertion about the whole content; its file bears its id. */
export interface Rule {
  id: string
  /** What holds when the rule passes. */
  promise: string
  check(content: Content, hashOf: HashOf): Fault[]
}
