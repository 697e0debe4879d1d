import { getTopic, resolveGuidance } from "@finegauge/safety-content"
import type { TopicState } from "./types"

type Read = Omit<TopicState, "state"> & {
  status: "draft" | "reviewed" | "withdrawn" | "unreadable"
  nextReviewDue: string | null
}

/** What was read before; the content of a build never changes while it runs. */
const known = new Map<string, Read>()

function read(id: string): Read {
  try {
    // Resolving finds what a look at the topic alone would miss: an entry that it refers to and that is not there.
    resolveGuidance([id])
    const { title, version, hash, status, review } = getTopic(id)
    return { id, title, version, hash, status, nextReviewDue: review.nextReviewDue }
  } catch {
    return { id, title: id, version: "", hash: "", status: "unreadable", nextReviewDue: null }
  }
}

/** What the content package of this build says of topics, today unless told otherwise; never throws. */
export function readTopics(
  ids: readonly string[],
  today = new Date().toISOString().slice(0, 10),
): TopicState[] {
  return ids.map((id) => {
    const topic = known.get(id) ?? read(id)
    known.set(id, topic)
    const { status, nextReviewDue, ...rest } = topic
    const overdue = status === "reviewed" && nextReviewDue !== null && nextReviewDue < today
    return { ...rest, state: overdue ? "overdue" : status }
  })
}
