import { z } from "zod"

import type { Failure, Refusal } from "./result"

const errorBody = z.object({
  message: z.string().optional(),
  type: z.string().optional(),
  code: z.string().optional(),
  lines: z
    .array(
      z.object({
        index: z.int(),
        reason: z.enum(["unknown", "not-sold-here", "not-sellable", "out-of-stock", "over-stock"]),
      }),
    )
    .optional()
    .catch(undefined),
})

type ErrorBody = z.infer<typeof errorBody>

/** Medusa has a code for few refusals; the rest is told by its wording (2.21.2, core-flows cart steps). */
const REFUSALS: readonly [Refusal, (body: ErrorBody) => boolean][] = [
  ["guidance-changed", ({ code }) => code === "guidance_changed"],
  ["not-sellable", ({ code }) => code === "not_sellable"],
  ["out-of-stock", ({ code }) => code === "insufficient_inventory"],
  ["out-of-stock", ({ message }) => /required inventory|not enough stock/i.test(message ?? "")],
  ["completed", ({ message }) => /already completed/i.test(message ?? "")],
  ["conflict", ({ type }) => type === "conflict"],
  ["conflict", ({ message }) => /already being completed/i.test(message ?? "")],
  ["not-sold-here", ({ message }) => /do(es)? not have a price|not published/i.test(message ?? "")],
]

/** The one mapping of an HTTP answer of the backend that is not 2xx. */
export const failureFromResponse = (status: number, body: unknown): Failure => {
  const parsed = errorBody.safeParse(body)
  const detail: ErrorBody = parsed.success ? parsed.data : {}
  const message = detail.message ?? `The backend answered ${status}.`
  if (status === 404) return { ok: false, reason: "not-found", message }
  if (status === 429 || status === 408 || status < 400 || status >= 500) {
    return { ok: false, reason: "unavailable", message }
  }
  // A publishable key that is wrong or revoked is a fault of the set-up, nothing a shopper could mend.
  if (status === 401 || status === 403) return { ok: false, reason: "unavailable", message }
  const refusal = REFUSALS.find(([, matches]) => matches(detail))?.[0]
  // Every conflict is one of two requests at a time, unless it names another reason.
  const conflict = status === 409 && refusal !== "guidance-changed" ? "conflict" : refusal
  return {
    ok: false,
    reason: "refused",
    refusal: conflict ?? "other",
    message,
    ...(detail.lines ? { lines: detail.lines } : {}),
  }
}

/** The one mapping of a request that got no answer at all. */
export const failureFromException = (error: unknown): Failure => {
  const name = error instanceof Error ? error.name : "Error"
  const message =
    name === "TimeoutError" || name === "AbortError"
      ? "The backend did not answer in time."
      : "The backend could not be reached."
  return { ok: false, reason: "unavailable", message }
}
