import type { Change } from "./change.ts"
import { same } from "./compare.ts"
import type { AnyEntry, Context } from "./kind-rule.ts"
import { knownKinds, ruleOf } from "./rule-of.ts"
import type { View } from "./view.ts"

type Found = Omit<Change, "topicIds">

const replacedBy = (fresh: AnyEntry[], id: string) => fresh.find((entry) => entry.replaces === id)

/** An entry that stands in for a more general one, or the other way round, is a change and no loss. */
function pairs(was: Record<string, AnyEntry>, is: Record<string, AnyEntry>) {
  const fresh = Object.values(is).filter(({ id }) => !Object.hasOwn(was, id))
  const taken = new Set<string>()
  const pairOf = (old: AnyEntry): AnyEntry | undefined => {
    const heir =
      is[old.id] ?? replacedBy(fresh, old.id) ?? fresh.find(({ id }) => id === old.replaces)
    if (heir !== undefined) taken.add(heir.id)
    return heir
  }
  const kept = Object.values(was).map((old) => ({ old, heir: pairOf(old) }))
  return { kept, fresh: fresh.filter(({ id }) => !taken.has(id)) }
}

function diffKind(kind: string, before: View, after: View, context: Context): Found[] {
  const rule = ruleOf(kind)
  const { kept, fresh } = pairs(before[kind] ?? {}, after[kind] ?? {})
  const changed = kept.flatMap(({ old, heir }) => {
    if (heir === undefined)
      return rule.removed(old, context).map((one) => ({ kind, id: old.id, ...one }))
    if (same(old, heir)) return []
    return rule.changed(old, heir, context).map((one) => ({ kind, id: heir.id, ...one }))
  })
  const added = fresh.flatMap((entry) =>
    rule.added(entry, context).map((one) => ({ kind, id: entry.id, ...one })),
  )
  return [...added, ...changed]
}

/** Differences between what readers saw and what they see now, most important kinds first. */
export function diffViews(before: View, after: View, context: Context): Found[] {
  const all = new Set([...knownKinds, ...Object.keys(before), ...Object.keys(after)])
  return [...all].flatMap((kind) => diffKind(kind, before, after, context))
}
