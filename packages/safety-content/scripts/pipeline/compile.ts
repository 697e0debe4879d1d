import { withoutLapsedReviews } from "../../src/review/lapsed.ts"
import { resolveFrom } from "../../src/resolve/resolve-guidance.ts"
import type { CompiledContent, Content } from "../../src/schema/index.ts"
import { hashOf } from "./hash.ts"

/**
 * Hash of what one topic shows: its text, its review and every entry and source it resolves to, so
 * that a change in an included topic changes it and a change elsewhere does not.
 */
function topicHash(content: Content, id: string): string {
  const blank: CompiledContent = { version: "", contentHash: "", topicHashes: {}, content }
  return hashOf({ version: content.topics[id]?.version, shown: resolveFrom(blank, [id]) })
}

/**
 * Content with its version and hashes; the content must have passed the rules. A review that does not
 * hold for the present text is taken back, so that nothing compiled calls itself reviewed wrongly.
 */
export function compile(checked: Content, version: string): CompiledContent {
  const content = withoutLapsedReviews(checked, hashOf)
  const topicHashes = Object.fromEntries(
    Object.keys(content.topics).map((id) => [id, topicHash(content, id)]),
  )
  return { version, contentHash: hashOf(content), topicHashes, content }
}
