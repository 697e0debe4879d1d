import type { Content, Topic } from "../schema/index.ts"
import { UnknownTopicError } from "./unknown-topic-error.ts"

/** Kinds of entries that a topic lists, with the topic field that lists them. */
export const listedKinds = {
  effects: "effectIds",
  contraindications: "contraindicationIds",
  before: "beforeIds",
  aftercare: "aftercareIds",
  redFlags: "redFlagIds",
  notKnown: "notKnownIds",
  questions: "questionIds",
  sentences: "sentenceIds",
} as const satisfies Partial<Record<keyof Content, keyof Topic>>

/** A kind of entry that topics list. */
export type ListedKind = keyof typeof listedKinds

/** The topic and all it includes, nearest first, each once; throws UnknownTopicError. */
export function topicChain(content: Content, id: string, seen = new Set<string>()): Topic[] {
  if (seen.has(id)) return []
  const topic = Object.hasOwn(content.topics, id) ? content.topics[id] : undefined
  if (topic === undefined) throw new UnknownTopicError(id)
  seen.add(id)
  return [topic, ...topic.includes.flatMap((included) => topicChain(content, included, seen))]
}

/**
 * Ids of one kind that a topic shows: its own, then inherited ones, without repeats, withdrawn
 * entries, and entries that a more particular one replaces. Unknown ids are left out; the rule
 * references-exist reports them.
 */
export function listedIds(content: Content, chain: readonly Topic[], kind: ListedKind): string[] {
  const field = listedKinds[kind]
  const ids = [...new Set(chain.flatMap((topic) => topic[field]))].filter((id) => {
    const entry = content[kind][id]
    return entry !== undefined && entry.status !== "withdrawn"
  })
  const replaced = new Set(ids.map((id) => content[kind][id]?.replaces))
  return ids.filter((id) => !replaced.has(id))
}

/** Ids of one kind for several topics, in order, each with the asked-for topics that show it. */
export function idsByTopic(
  content: Content,
  topicIds: readonly string[],
  kind: ListedKind,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const topicId of topicIds) {
    for (const id of listedIds(content, topicChain(content, topicId), kind)) {
      found.set(id, [...(found.get(id) ?? []), topicId])
    }
  }
  return found
}
