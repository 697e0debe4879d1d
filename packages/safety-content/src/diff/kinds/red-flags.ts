import type { RedFlag } from "../../schema/red-flag.ts"
import { describeWindow } from "../../words/describe-time.ts"
import { major, minor, patch, type Remark } from "../change.ts"
import { compareWindows, listDiff, sameWords, wordsDiff } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"
import { restRemarks, supportRemarks } from "../support.ts"

const levels: Record<RedFlag["level"], string> = {
  emergency: "emergency, get help now",
  urgent: "urgent, get help the same day",
  contact: "ask your practitioner",
}

const called: Record<RedFlag["whoToCall"], string> = {
  "emergency-number": "call the emergency number",
  "urgent-care": "get medical help",
  practitioner: "ask the practitioner",
}

const weighed = ["level", "title", "signs", "text", "covers", "whoToCall", "applies"]

/** A change to an emergency or urgent sign is always major; to one for the practitioner, when it warns less. */
const weigh = (vital: boolean) => (vital ? major : minor)

function signRemarks(name: string, vital: boolean, before: RedFlag, after: RedFlag): Remark[] {
  const { gone, fresh } = wordsDiff(before.signs, after.signs)
  const reworded = !vital && gone.length > 0 && gone.length === fresh.length
  if (reworded) return [patch(`${name}: signs are described in other words.`)]
  return [
    ...fresh.map((sign) => weigh(vital)(`${name}: also look for “${sign}”.`)),
    ...gone.map((sign) => major(`${name}: no longer lists “${sign}”.`)),
  ]
}

function wordRemarks(name: string, vital: boolean, before: RedFlag, after: RedFlag): Remark[] {
  return (["title", "text"] as const).flatMap((field) => {
    if (before[field] === after[field]) return []
    const said = field === "title" ? "its name" : "what to do"
    return sameWords(before[field], after[field]) || !vital
      ? [patch(`${name}: ${said} is worded differently.`)]
      : [major(`${name}: ${said} now reads “${after[field]}”`)]
  })
}

function windowRemarks(name: string, vital: boolean, before: RedFlag, after: RedFlag): Remark[] {
  const change = compareWindows(before.applies, after.applies)
  if (change === "same") return []
  const when = after.applies === null ? "at any time" : describeWindow(after.applies)
  const was = before.applies === null ? "at any time" : describeWindow(before.applies)
  const remark = change === "narrower" ? major : weigh(vital)
  return [remark(`${name}: now matters ${when} (was ${was}).`)]
}

function coverRemarks(name: string, vital: boolean, before: RedFlag, after: RedFlag): Remark[] {
  const { gone, fresh } = listDiff(before.covers, after.covers)
  return [
    ...fresh.map((danger) => weigh(vital)(`${name}: now also warns of ${danger}.`)),
    ...gone.map((danger) => major(`${name}: no longer warns of ${danger}.`)),
  ]
}

/** Warning signs: new or changed emergency and urgent ones are major, and so is every lowered warning. */
export const redFlags: KindRule<RedFlag> = {
  added: ({ level, title }) => [
    weigh(level !== "contact")(`New warning sign: ${title} (${levels[level]}).`),
  ],
  removed: ({ level, title }) => [major(`Warning sign withdrawn: ${title} (${levels[level]}).`)],
  changed: (before, after, context) => {
    const name = `Warning sign “${after.title}”`
    const vital = before.level !== "contact" || after.level !== "contact"
    const level =
      before.level === after.level
        ? []
        : [major(`${name}: now ${levels[after.level]} (was ${levels[before.level]}).`)]
    const call =
      before.whoToCall === after.whoToCall
        ? []
        : [major(`${name}: now ${called[after.whoToCall]} (was ${called[before.whoToCall]}).`)]
    return [
      ...level,
      ...call,
      ...signRemarks(name, vital, before, after),
      ...wordRemarks(name, vital, before, after),
      ...windowRemarks(name, vital, before, after),
      ...coverRemarks(name, vital, before, after),
      ...supportRemarks(name, before, after, context),
      ...restRemarks(name, before, after, weighed),
    ]
  },
}
