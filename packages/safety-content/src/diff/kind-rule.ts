import type { Content } from "../schema/content.ts"
import type { Remark } from "./change.ts"

/** An entry of a kind that the diff may not know. */
export interface AnyEntry {
  id: string
  [field: string]: unknown
}

/** Both contents, for a rule that has to look something up. */
export interface Context {
  before: Content
  after: Content
}

/** How one kind of entry is compared: what is said, and how heavy it weighs. */
export interface KindRule<Entry> {
  /** Remarks on an entry that readers did not see before. */
  added: (entry: Entry, context: Context) => Remark[]
  /** Remarks on an entry that readers no longer see. */
  removed: (entry: Entry, context: Context) => Remark[]
  /** Remarks on an entry that differs. */
  changed: (before: Entry, after: Entry, context: Context) => Remark[]
}
