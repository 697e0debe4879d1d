/** Weights of a change, lightest first, as the versions of the content use them. */
export const changeLevels = ["patch", "minor", "major"] as const

/** patch = wording; minor = something new that asks for no stricter action; major = a reader must notice. */
export type ChangeLevel = (typeof changeLevels)[number]

/** One difference, weighed and put into words that a buyer understands. */
export interface Remark {
  level: ChangeLevel
  /** A whole sentence. */
  text: string
}

/** One difference with its place. */
export interface Change extends Remark {
  /** Kind of the entry, or "package" for what concerns the whole. */
  kind: string
  /** Id of the entry. */
  id: string
  /** Topics whose readers see the difference; empty when no topic shows it. */
  topicIds: string[]
}

/** A remark that a reader must notice. */
export const major = (text: string): Remark => ({ level: "major", text })
/** A remark on something new that asks for no stricter action. */
export const minor = (text: string): Remark => ({ level: "minor", text })
/** A remark on wording. */
export const patch = (text: string): Remark => ({ level: "patch", text })

/** The heaviest level among some changes; null when there is none. */
export function heaviest(changes: readonly Pick<Remark, "level">[]): ChangeLevel | null {
  return changeLevels.findLast((level) => changes.some((change) => change.level === level)) ?? null
}
