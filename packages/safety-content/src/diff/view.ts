import { listedIds, listedKinds, type ListedKind, topicChain } from "../resolve/collect.ts"
import { type Content, emptyContent } from "../schema/content.ts"
import type { AnyEntry } from "./kind-rule.ts"

/** Entries that somebody sees, by kind and id. */
export type View = Record<string, Record<string, AnyEntry>>

/** Content of an earlier shape with the kinds and lists that came later, empty. */
export function completed(content: Content): Content {
  const lists = Object.fromEntries(Object.values(listedKinds).map((field) => [field, []]))
  const topics = Object.entries(content.topics).map(([id, topic]) => [id, { ...lists, ...topic }])
  return { ...emptyContent(), ...content, topics: Object.fromEntries(topics) as Content["topics"] }
}

const shown = (entry: AnyEntry | undefined) =>
  entry !== undefined && entry.status !== "withdrawn" ? [entry] : []

function entriesIn(content: Content, kind: string): Record<string, AnyEntry> {
  // Content may come from an earlier or a later version, with kinds that this code does not know.
  return (content as unknown as View)[kind] ?? {}
}

/** Every entry that was not withdrawn. */
export function packageView(content: Content): View {
  return Object.fromEntries(
    Object.keys(content).map((kind) => {
      const entries = Object.values(entriesIn(content, kind)).flatMap(shown)
      return [kind, Object.fromEntries(entries.map((entry) => [entry.id, entry]))]
    }),
  )
}

/** Ids that an entry names in the given fields, at whatever depth. */
function named(
  value: unknown,
  fields: ReadonlySet<string>,
  found = new Set<string>(),
): Set<string> {
  if (typeof value !== "object" || value === null) return found
  for (const [key, member] of Object.entries(value)) {
    if (!fields.has(key)) named(member, fields, found)
    else for (const id of [member].flat()) if (typeof id === "string") found.add(id)
  }
  return found
}

function pick(content: Content, kind: string, ids: Iterable<string>): Record<string, AnyEntry> {
  return Object.fromEntries(
    [...ids].flatMap((id) => shown(entriesIn(content, kind)[id]).map((entry) => [id, entry])),
  )
}

const citing = new Set(["sourceId", "sourceIds"])
const saying = new Set(["sentenceIds"])

function withCited(content: Content, view: View): View {
  const sentences = pick(content, "sentences", named(view, saying))
  const said: View = { ...view, sentences: { ...view.sentences, ...sentences } }
  return { ...said, sources: pick(content, "sources", named(said, citing)) }
}

/** What readers of one entry see: its text, its fixed sentences and its sources. */
export function entryView(content: Content, kind: string, id: string): View {
  return withCited(content, { [kind]: pick(content, kind, [id]) })
}

/** What readers of one topic see: its text, its own and inherited entries, their sentences and sources. */
export function topicView(content: Content, id: string): View {
  const chain = topicChain(content, id)
  const view: View = { topics: pick(content, "topics", [id]) }
  for (const kind of Object.keys(listedKinds) as ListedKind[]) {
    view[kind] = pick(content, kind, listedIds(content, chain, kind))
  }
  return withCited(content, view)
}
