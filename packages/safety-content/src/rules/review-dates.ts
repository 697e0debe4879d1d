import type { Content, Topic } from "../schema/index.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "review-dates"

/** Longest time between reviews, in months (PIF and HSE: at least every three years). */
const longestCycle = 36

/** The same day a number of months later; the day is cut to the length of that month. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10)
}

function faultOf({ status, review }: Topic): [path: string[], message: string] | null {
  const { reviewer, lastReviewed, nextReviewDue } = review
  if ((lastReviewed === null) !== (nextReviewDue === null)) {
    return [["review"], "needs both lastReviewed and nextReviewDue, or neither"]
  }
  if (status === "reviewed" && (reviewer === null || lastReviewed === null)) {
    return [["status"], "is reviewed without a reviewer and a date; unreviewed content is a draft"]
  }
  if (reviewer === null && lastReviewed !== null) {
    return [["review", "lastReviewed"], "has a review date but no reviewer"]
  }
  if (lastReviewed === null || nextReviewDue === null) return null
  if (nextReviewDue <= lastReviewed) {
    return [["review", "nextReviewDue"], "is due for review before it was reviewed"]
  }
  if (nextReviewDue > monthsLater(lastReviewed, longestCycle)) {
    return [
      ["review", "nextReviewDue"],
      `is due later than ${longestCycle} months after the last review`,
    ]
  }
  return null
}

/** Review dates come in pairs, within the cycle, and only with a reviewer; all else is a draft. */
export const reviewDates: Rule = {
  id,
  promise: "A review has a reviewer and is renewed within 36 months; what has none is a draft.",
  check: (content: Content): Fault[] =>
    Object.values(content.topics).flatMap((topic) => {
      const found = faultOf(topic)
      if (found === null) return []
      return [{ rule: id, kind: "topics", id: topic.id, path: found[0], message: found[1] }]
    }),
}
