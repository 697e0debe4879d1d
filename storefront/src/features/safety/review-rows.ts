import type { Review } from "@finegauge/safety-content"
import { formatDay } from "@/lib/format/day"
import type { Messages } from "@/messages"

const earliest = (days: readonly string[]) => days.toSorted()[0]

/**
 * Rows that say when guidance was last reviewed and when the next review is due; of several topics the
 * earliest day of each. None unless a named clinician has reviewed every topic: a draft dates no review.
 */
export function reviewRows(
  { draft, reviews }: { draft: boolean; reviews: readonly Review[] },
  formatLocale: string,
  texts: Messages["guidance"]["versionRows"],
): { key: string; label: string; value: string }[] {
  const done = reviews.flatMap(({ reviewer, lastReviewed, nextReviewDue }) =>
    reviewer && lastReviewed && nextReviewDue ? [{ lastReviewed, nextReviewDue }] : [],
  )
  if (draft || done.length < reviews.length) return []
  return (["lastReviewed", "nextReviewDue"] as const).flatMap((key) => {
    const day = earliest(done.map((review) => review[key]))
    return day ? [{ key, label: texts[key], value: formatDay(day, formatLocale) }] : []
  })
}
