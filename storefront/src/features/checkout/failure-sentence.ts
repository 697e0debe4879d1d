import type { Failure } from "@/lib/medusa/result"
import type { Messages } from "@/messages"

import type { ErrorCode } from "./schema"

const codeOf = (failure: Failure): ErrorCode => {
  switch (failure.reason) {
    case "unavailable":
      return "unavailable"
    case "not-found":
      return "changed"
    case "refused":
      switch (failure.refusal) {
        case "out-of-stock":
          return "out-of-stock"
        case "conflict":
          return "busy"
        case "completed":
          return "changed"
        case "not-sellable":
        case "guidance-changed":
          return failure.refusal
        case "not-sold-here":
        case "other":
          return "other"
      }
  }
}

/** What a failure of the backend means to somebody in the middle of the checkout. */
export const failureSentence = (failure: Failure, messages: Pick<Messages, "checkout">): string =>
  messages.checkout.errors[codeOf(failure)]
