import { changed } from "../rules/fixtures/fixture.ts"
import type { Content } from "../schema/index.ts"
import { type ContentDiff, diffContent } from "./diff-content.ts"

/** Difference between sound content after one change and after another. */
export function between(
  first: (content: Content) => void,
  second: (content: Content) => void,
): ContentDiff {
  return diffContent({ content: changed(first) }, { content: changed(second) })
}

/** What one change to sound content comes to, as lines of level and words. */
export function after(change: (content: Content) => void): string[] {
  return between(() => undefined, change).changes.map(({ level, text }) => `${level}: ${text}`)
}
