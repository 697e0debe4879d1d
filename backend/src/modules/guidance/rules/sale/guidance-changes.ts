import type { GuidanceChange, GuidanceRecord } from "../../types"

/** Every difference between the guidance that was shown and the one that holds now; none means that nothing changed. */
export function guidanceChanges(shown: GuidanceRecord, current: GuidanceRecord): GuidanceChange[] {
  const before = new Map(shown.topics.map((topic) => [topic.id, topic]))
  const now = new Map(current.topics.map((topic) => [topic.id, topic]))
  const removed = shown.topics
    .filter(({ id }) => !now.has(id))
    .map(({ id, version }): GuidanceChange => ({ kind: "removed", topic: id, from: version }))
  const others = current.topics.flatMap(({ id, version, hash }): GuidanceChange[] => {
    const old = before.get(id)
    if (old === undefined) return [{ kind: "added", topic: id, to: version }]
    if (old.version === version && old.hash === hash) return []
    return [{ kind: "changed", topic: id, from: old.version, to: version }]
  })
  const notes: GuidanceChange[] = shown.notes === current.notes ? [] : [{ kind: "notes" }]
  return [...others, ...removed, ...notes]
}

/** Says one difference in a plain sentence; `title` turns the id of a topic into its name. */
export function changeSentence(change: GuidanceChange, title: (id: string) => string): string {
  switch (change.kind) {
    case "added":
      return `The guidance "${title(change.topic)}" (version ${change.to}) is new for this product.`
    case "removed":
      return `The guidance "${title(change.topic)}" (version ${change.from}) no longer applies to this product.`
    case "notes":
      return "The notes on this product changed."
    case "changed":
      return change.from === change.to
        ? `The guidance "${title(change.topic)}" changed within version ${change.to}.`
        : `The guidance "${title(change.topic)}" changed from version ${change.from} to ${change.to}.`
  }
}
