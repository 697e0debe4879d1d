import type { Content } from "../schema/content.ts"
import { type Change, changeLevels, type ChangeLevel, heaviest } from "./change.ts"
import type { Context } from "./kind-rule.ts"
import { diffViews } from "./diff-views.ts"
import { packageRemarks, type PackageShape } from "./package-remarks.ts"
import { completed, packageView, topicView, type View } from "./view.ts"

/** One side of a comparison: compiled content of whatever version. */
export interface DiffSide extends PackageShape {
  content: Content
}

/** What changed for the readers of one topic. */
export interface TopicDiff {
  /** Heaviest change; null = nothing that readers see. */
  level: ChangeLevel | null
  /** new = not there before; gone = withdrawn or deleted. */
  state: "new" | "kept" | "gone"
  title: string
  changes: Change[]
}

/** What changed between two versions. */
export interface ContentDiff {
  /** Heaviest change of the whole package; null = nothing changed. */
  level: ChangeLevel | null
  /** Every change once, heaviest first. */
  changes: Change[]
  /** Changes by topic id; a change to shared guidance stands under each topic that shows it. */
  topics: Record<string, TopicDiff>
}

const keyOf = ({ kind, id, level, text }: Omit<Change, "topicIds">) =>
  JSON.stringify([kind, id, level, text])

/** Changes with equal ones merged; the topics of all of them are kept. */
class Ledger {
  private readonly found = new Map<string, Change>()

  add(change: Omit<Change, "topicIds">, topicId: string | null): void {
    const known = this.found.get(keyOf(change)) ?? { ...change, topicIds: [] }
    if (topicId !== null) known.topicIds.push(topicId)
    this.found.set(keyOf(change), known)
  }

  list(): Change[] {
    const all = [...this.found.values()]
    return changeLevels.toReversed().flatMap((level) => all.filter((one) => one.level === level))
  }
}

const live = (content: Content, id: string) =>
  content.topics[id] !== undefined && content.topics[id].status !== "withdrawn"

/** The view without the entries that are in another one. */
function without(view: View, others: readonly View[]): View {
  return Object.fromEntries(
    Object.entries(view).map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        Object.entries(entries).filter(
          ([id]) => !others.some((other) => Object.hasOwn(other[kind] ?? {}, id)),
        ),
      ),
    ]),
  )
}

/**
 * What changed from one content to another, per topic and as a whole, weighed by the published
 * rules: major for warnings, contraindications and retractions in either direction, minor for
 * what is new without stricter action, patch for wording. It reads both contents and nothing else.
 */
export function diffContent(a: DiffSide, b: DiffSide): ContentDiff {
  const context: Context = { before: completed(a.content), after: completed(b.content) }
  const ledger = new Ledger()
  for (const remark of packageRemarks(a, b))
    ledger.add({ kind: "package", id: "package", ...remark }, null)
  const seen: View[] = []
  const ids = Object.keys({ ...context.after.topics, ...context.before.topics })
  const stateOf = (id: string) =>
    !live(context.before, id) ? "new" : live(context.after, id) ? "kept" : "gone"
  const shownIds = ids.filter((id) => live(context.before, id) || live(context.after, id))
  for (const id of shownIds.filter((one) => stateOf(one) === "kept")) {
    const [before, after] = [topicView(context.before, id), topicView(context.after, id)]
    for (const change of diffViews(before, after, context)) ledger.add(change, id)
    seen.push(before, after)
  }
  // What no topic of both versions shows: new and withdrawn topics with what they alone bring, markets.
  const rest = [packageView(context.before), packageView(context.after)] as const
  for (const change of diffViews(without(rest[0], seen), without(rest[1], seen), context)) {
    ledger.add(change, change.kind === "topics" ? change.id : null)
  }
  const changes = ledger.list()
  const topics = shownIds.map((id): [string, TopicDiff] => {
    const own = changes.filter(({ topicIds }) => topicIds.includes(id))
    const title = (context.after.topics[id] ?? context.before.topics[id])?.title ?? id
    return [id, { level: heaviest(own), state: stateOf(id), title, changes: own }]
  })
  return { level: heaviest(changes), changes, topics: Object.fromEntries(topics) }
}
