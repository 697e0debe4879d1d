import type { AftercareStep } from "../../schema/aftercare-step.ts"
import { describeWindow } from "../../words/describe-time.ts"
import { major, minor, type Remark } from "../change.ts"
import { compareWindows } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"
import { variationRemarks } from "../variation.ts"

const weighed = ["action", "from", "to", "unit", "variation", "overridableByClinic"]
const actions: Record<AftercareStep["action"], string> = {
  do: "do it",
  avoid: "avoid it",
  ask: "ask first",
}

function actionRemarks(name: string, before: AftercareStep, after: AftercareStep): Remark[] {
  const action =
    before.action === after.action
      ? []
      : [major(`${name}: now “${actions[after.action]}” (was “${actions[before.action]}”).`)]
  if (before.overridableByClinic === after.overridableByClinic) return action
  const said = after.overridableByClinic ? "may now be changed" : "may no longer be changed"
  return [...action, major(`${name}: ${said} by the practitioner's own instruction.`)]
}

/** A longer time is stricter action and a shorter one a lowered warning: both are major. */
function windowRemarks(name: string, before: AftercareStep, after: AftercareStep): Remark[] {
  if (compareWindows(before, after) === "same") return []
  return [major(`${name}: now ${describeWindow(after)} (was ${describeWindow(before)}).`)]
}

/** Steps after a treatment: a new one is minor; another action or time is major in either direction. */
export const aftercare: KindRule<AftercareStep> = {
  added: (step) => [minor(`New aftercare step: ${step.title} (${describeWindow(step)}).`)],
  removed: ({ title }) => [major(`Aftercare step withdrawn: ${title}.`)],
  changed: (before, after, context) => {
    const name = `“${after.title}”`
    return [
      ...actionRemarks(name, before, after),
      ...windowRemarks(name, before, after),
      ...variationRemarks(name, before, after, context),
      ...supportRemarks(name, before, after, context),
      ...restRemarks(name, before, after, weighed),
    ]
  },
}
