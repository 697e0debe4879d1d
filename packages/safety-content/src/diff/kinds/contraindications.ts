import type { Contraindication } from "../../schema/contraindication.ts"
import { contraindicationClassLabels } from "../../words/labels.ts"
import { major, minor, patch, type Remark } from "../change.ts"
import { sameWords } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"

const actions: Record<Contraindication["action"], string> = {
  "do-not-treat": "do not treat",
  delay: "wait",
  "ask-prescriber": "ask the prescriber",
  "ask-practitioner": "ask the practitioner",
  refer: "refer to a doctor",
  "discard-device": "throw the device away",
}

const strictness = { relative: 0, temporary: 1, absolute: 2 } as const
const weighed = ["condition", "class", "until", "action", "screeningQuestion"]

function classRemarks(name: string, before: Contraindication, after: Contraindication): Remark[] {
  if (before.class === after.class) return []
  const label = (entry: Contraindication) => contraindicationClassLabels[entry.class].toLowerCase()
  const way = strictness[after.class] > strictness[before.class] ? "stricter" : "less strict"
  return [major(`${name}: now ${way}, ${label(after)} (was ${label(before)}).`)]
}

/** Whom it concerns and until when decide who is treated, so other words count as another rule. */
function scopeRemarks(name: string, before: Contraindication, after: Contraindication): Remark[] {
  return (["condition", "until"] as const).flatMap((field) => {
    if (before[field] === after[field]) return []
    if (sameWords(before[field], after[field]))
      return [patch(`${name}: wording changed (${field}).`)]
    const said = field === "condition" ? "now concerns" : "now holds until"
    return [major(`${name}: ${said} “${after[field] ?? "no stated time"}”.`)]
  })
}

function questionRemarks(
  name: string,
  before: Contraindication,
  after: Contraindication,
): Remark[] {
  const [was, is] = [before.screeningQuestion, after.screeningQuestion]
  if (was === is) return []
  if (is === null) return [major(`${name}: patients are no longer asked about it.`)]
  return was === null
    ? [minor(`${name}: patients are now asked “${is}”`)]
    : [patch(`${name}: the question to patients is worded differently.`)]
}

/** Reasons not to treat: a new, changed or dropped one is major in whichever direction it moves. */
export const contraindications: KindRule<Contraindication> = {
  added: (entry) => [
    major(
      `New reason for caution: ${entry.condition} (${contraindicationClassLabels[entry.class].toLowerCase()}).`,
    ),
  ],
  removed: ({ condition }) => [major(`Reason for caution withdrawn: ${condition}.`)],
  changed: (before, after, context) => {
    const name = `“${before.condition}”`
    const action =
      before.action === after.action
        ? []
        : [major(`${name}: now ${actions[after.action]} (was ${actions[before.action]}).`)]
    return [
      ...classRemarks(name, before, after),
      ...action,
      ...scopeRemarks(name, before, after),
      ...questionRemarks(name, before, after),
      ...supportRemarks(name, before, after, context),
      ...restRemarks(name, before, after, weighed),
    ]
  },
}
