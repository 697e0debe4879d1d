import type { Effect } from "../../schema/effect.ts"
import { describeDuration, describeOnset } from "../../words/describe-time.ts"
import { major, minor, patch, type Remark } from "../change.ts"
import { same, sameWords } from "../compare.ts"
import { estimateRemarks } from "../estimates.ts"
import type { Context, KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"

const weighed = [
  "seriousness",
  "expected",
  "onset",
  "duration",
  "whatToDo",
  "escalateTo",
  "estimates",
]

function graveRemarks(name: string, before: Effect, after: Effect): Remark[] {
  const seriousness =
    before.seriousness === after.seriousness
      ? []
      : [major(`${name}: now counted as ${after.seriousness} (was ${before.seriousness}).`)]
  if (before.expected === after.expected) return seriousness
  const said = after.expected ? "now counted" : "no longer counted"
  return [...seriousness, major(`${name}: ${said} as a normal part of recovery.`)]
}

function escalationRemarks(
  name: string,
  before: Effect,
  after: Effect,
  context: Context,
): Remark[] {
  if (before.escalateTo === after.escalateTo) return []
  if (after.escalateTo === null) return [major(`${name}: no longer leads to a warning sign.`)]
  const was = before.escalateTo === null ? undefined : context.before.redFlags[before.escalateTo]
  const is = context.after.redFlags[after.escalateTo]
  const remark = was !== undefined && was.level === is?.level ? minor : major
  return [remark(`${name}: when it gets worse, see now “${is?.title ?? after.escalateTo}”.`)]
}

function courseRemarks(name: string, before: Effect, after: Effect): Remark[] {
  return (["onset", "duration"] as const).flatMap((field): Remark[] => {
    const describe = field === "onset" ? describeOnset : describeDuration
    if (same(before[field], after[field])) return []
    const said = field === "onset" ? "starts" : "lasts"
    const [was, is] = [describe(before[field]), describe(after[field])]
    if (was === is) return [patch(`${name}: the source of how it ${said} changed.`)]
    const remark = after[field] === null ? major : minor
    return [remark(`${name}: ${said} ${is} (was ${was}).`)]
  })
}

function actionRemarks(name: string, before: Effect, after: Effect): Remark[] {
  if (before.whatToDo === after.whatToDo) return []
  if (sameWords(before.whatToDo, after.whatToDo)) return [patch(`${name}: what to do is retyped.`)]
  const remark = after.seriousness === "serious" ? major : minor
  return [remark(`${name}: what to do now reads “${after.whatToDo}”`)]
}

/** Side effects: a new one is minor; a retracted figure, another seriousness or a lost escalation is major. */
export const effects: KindRule<Effect> = {
  added: ({ plainName, seriousness }) => [
    minor(`New side effect: ${plainName}${seriousness === "serious" ? " (serious)" : ""}.`),
  ],
  removed: ({ plainName }) => [major(`Side effect withdrawn: ${plainName}.`)],
  changed: (before, after, context) => {
    const name = `“${after.plainName}”`
    return [
      ...graveRemarks(name, before, after),
      ...escalationRemarks(name, before, after, context),
      ...actionRemarks(name, before, after),
      ...courseRemarks(name, before, after),
      ...estimateRemarks(name, before, after, context),
      ...supportRemarks(name, before, after, context),
      ...restRemarks(name, before, after, weighed),
    ]
  },
}
