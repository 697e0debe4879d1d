import { listedIds, type ListedKind, listedKinds, topicChain } from "../resolve/collect.ts"
import { type Content, entriesOf } from "../schema/content.ts"
import { entryRead, type HashOf, topicRead } from "./what-was-read.ts"

/** A topic or entry that is marked reviewed although what it says now was not reviewed. */
export interface Lapsed {
  kind: "topics" | ListedKind
  id: string
  /** Hash of what was read; null when none was recorded. */
  reviewed: string | null
  /** Hash of what would be read now. */
  now: string
}

const kinds = Object.keys(listedKinds) as ListedKind[]

/** Every topic and entry marked reviewed whose content differs from what was reviewed. */
export function lapsedReviews(content: Content, hashOf: HashOf): Lapsed[] {
  const topics = Object.values(content.topics)
    .filter(({ status }) => status === "reviewed")
    .map(({ id, review }): Lapsed => {
      const now = hashOf(topicRead(content, id))
      return { kind: "topics", id, reviewed: review.reviewedHash, now }
    })
  const entries = kinds.flatMap((kind) =>
    entriesOf(content, kind)
      .filter(({ status }) => status === "reviewed")
      .map(({ id, reviewedHash: reviewed }): Lapsed => {
        return { kind, id, reviewed, now: hashOf(entryRead(content, kind, id)) }
      }),
  )
  return [...topics, ...entries].filter(({ reviewed, now }) => reviewed !== now)
}

/** Ids of one kind that a reviewed topic shows. */
export function shownByReviewed(content: Content, kind: ListedKind): Set<string> {
  const reviewed = Object.values(content.topics).filter(({ status }) => status === "reviewed")
  return new Set(reviewed.flatMap(({ id }) => listedIds(content, topicChain(content, id), kind)))
}

/**
 * The content with every lapsed review taken back: its topic or entry is a draft again, and so is an
 * entry that no reviewed topic shows any more. Content without lapsed reviews comes back as it is.
 */
export function withoutLapsedReviews(content: Content, hashOf: HashOf): Content {
  const lapsed = lapsedReviews(content, hashOf)
  if (lapsed.length === 0) return content
  const honest = structuredClone(content)
  for (const { kind, id } of lapsed) {
    const entry = honest[kind][id]
    if (entry !== undefined) entry.status = "draft"
  }
  for (const kind of kinds) {
    const shown = shownByReviewed(honest, kind)
    for (const entry of entriesOf(honest, kind)) {
      if (entry.status === "reviewed" && !shown.has(entry.id)) entry.status = "draft"
    }
  }
  return honest
}
