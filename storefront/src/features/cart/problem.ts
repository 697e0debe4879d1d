import type { Failure } from "@/lib/medusa/result"
import type { Messages } from "@/messages"

/** What can stand in the way of a line; each has one sentence in the messages. */
export type Problem = keyof Messages["cart"]["problems"]

/** The sentence that fits a failure of the backend while a line was added or changed. */
export const problemOf = (failure: Failure): Problem => {
  switch (failure.reason) {
    case "unavailable":
      return "unavailable"
    case "not-found":
      return "gone"
    case "refused":
      switch (failure.refusal) {
        case "out-of-stock":
          return "out-of-stock"
        case "not-sold-here":
          return "not-sold-here"
        case "completed":
          return "gone"
        case "not-sellable":
          return "not-sellable"
        case "conflict":
        case "guidance-changed":
        case "other":
          return "other"
      }
  }
}

/** HTTP status that tells a machine the same as the sentence tells a person. */
export const statusOf = (problem: Problem): number => {
  switch (problem) {
    case "unavailable":
      return 503
    case "gone":
    case "unknown-product":
      return 404
    case "quantity":
      return 400
    case "foreign":
      return 403
    case "too-large":
      return 413
    case "out-of-stock":
    case "sold-out":
    case "too-many":
    case "not-sold-here":
    case "not-sellable":
    case "other":
      return 409
  }
}
