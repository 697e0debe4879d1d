import type { Topic } from "../../schema/topic.ts"
import { major, minor, patch, type Remark } from "../change.ts"
import { same } from "../compare.ts"
import type { AnyEntry, KindRule } from "../kind-rule.ts"

const title = ({ title: said }: Topic) => `Topic “${said}”`

/** Differences in lists of ids show as entries that come and go; the rest of them is their order. */
const isList = (field: string) => field.endsWith("Ids") || field === "includes"

function reviewRemarks(before: Topic, after: Topic): Remark[] {
  if (same([before.review, before.status], [after.review, after.status])) return []
  const { reviewer, lastReviewed } = after.review
  if (before.status === "reviewed" && after.status !== "reviewed")
    return [major(`${title(after)}: no longer counts as reviewed.`)]
  if (after.status !== "reviewed" || reviewer === null)
    return [patch(`${title(after)}: the record of its making changed.`)]
  return [patch(`${title(after)}: reviewed by ${reviewer.name} on ${lastReviewed ?? "no date"}.`)]
}

function messageRemarks(before: Topic, after: Topic): Remark[] {
  if (before.mainMessage === after.mainMessage) return []
  return [minor(`${title(after)}: the main message now reads “${after.mainMessage}”`)]
}

const weighed = new Set(["id", "version", "review", "status", "mainMessage"])

function restOfTopic(before: Topic, after: Topic): Remark[] {
  const [old, now]: AnyEntry[] = [before, after]
  const fields = Object.keys(after).filter(
    (field) => !weighed.has(field) && !same(old?.[field], now?.[field]),
  )
  const words = fields.filter((field) => !isList(field))
  const notes = words.includes("practitionerNotes")
    ? [minor(`${title(after)}: remarks for practitioners changed.`)]
    : []
  const wording = words.some((field) => field !== "practitionerNotes")
    ? [patch(`${title(after)}: wording changed.`)]
    : []
  const order = fields.some(isList) ? [patch(`${title(after)}: what it lists was rearranged.`)] : []
  return [...notes, ...wording, ...order]
}

/** Topics: a new one is minor, a withdrawn one major; what they list is compared entry by entry. */
export const topics: KindRule<Topic> = {
  added: ({ title: said }) => [minor(`New topic: ${said}.`)],
  removed: ({ title: said }) => [major(`Topic withdrawn: ${said}.`)],
  changed: (before, after) => [
    ...messageRemarks(before, after),
    ...reviewRemarks(before, after),
    ...restOfTopic(before, after),
  ],
}
