/** Outcome of the check of a product's topic ids. */
export type TopicCheck =
  | { ok: true; topicIds: string[] }
  | { ok: false; reason: "unknown-topic"; topicId: string; known: readonly string[] }

/** Takes topic ids and those that the content package knows; returns them once each, or the first unknown one. */
export function checkTopics(topicIds: readonly string[], known: readonly string[]): TopicCheck {
  const unknown = topicIds.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    return { ok: false, reason: "unknown-topic", topicId: unknown, known }
  }
  return { ok: true, topicIds: [...new Set(topicIds)] }
}
