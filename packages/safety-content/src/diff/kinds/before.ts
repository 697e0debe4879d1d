import type { AdviceBefore } from "../../schema/advice-before.ts"
import { describeWindowBefore } from "../../words/describe-time.ts"
import { major, minor, patch, type Remark } from "../change.ts"
import { compareWindows } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"
import { variationRemarks } from "../variation.ts"

const weighed = ["window", "caution", "variation"]

function windowRemarks(name: string, before: AdviceBefore, after: AdviceBefore): Remark[] {
  if (compareWindows(before.window, after.window) === "same") return []
  const [was, is] = [describeWindowBefore(before.window), describeWindowBefore(after.window)]
  return [major(`${name}: now ${is} (was ${was}).`)]
}

function cautionRemarks(name: string, before: AdviceBefore, after: AdviceBefore): Remark[] {
  if (before.caution === after.caution) return []
  if (after.caution === null) return [major(`${name}: a caution was dropped.`)]
  return before.caution === null
    ? [minor(`${name}: new caution, “${after.caution}”`)]
    : [patch(`${name}: the caution is worded differently.`)]
}

/** Advice before a treatment: new advice is minor; another time or a dropped caution is major. */
export const before: KindRule<AdviceBefore> = {
  added: ({ title }) => [minor(`New advice before treatment: ${title}.`)],
  removed: ({ title }) => [major(`Advice before treatment withdrawn: ${title}.`)],
  changed: (old, now, context) => {
    const name = `“${now.title}”`
    return [
      ...windowRemarks(name, old, now),
      ...cautionRemarks(name, old, now),
      ...variationRemarks(name, old, now, context),
      ...supportRemarks(name, old, now, context),
      ...restRemarks(name, old, now, weighed),
    ]
  },
}
