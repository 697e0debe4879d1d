import type { CompiledContent, Topic } from "../schema/index.ts"
import { UnknownTopicError } from "./unknown-topic-error.ts"

/** A topic's own text with its hash. */
export type TopicSummary = Topic & {
  /** SHA-256 of the topic with everything it shows. */
  hash: string
}

/** The topic with its hash; throws UnknownTopicError. */
export function topicOf(compiled: CompiledContent, id: string): TopicSummary {
  const topic = Object.hasOwn(compiled.content.topics, id) ? compiled.content.topics[id] : undefined
  if (topic === undefined) throw new UnknownTopicError(id)
  return { ...topic, hash: compiled.topicHashes[id] ?? "" }
}
