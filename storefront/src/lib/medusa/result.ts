/** Why the backend did not do what was asked; the storefront knows no other failures. */
export type Failure =
  | { ok: false; reason: "not-found"; message: string }
  | {
      ok: false
      reason: "refused"
      refusal: Refusal
      message: string
      /** The lines at fault, where several were sent at once. */
      lines?: readonly RefusedLine[]
    }
  | { ok: false; reason: "unavailable"; message: string }

/** What a refusal means to a shopper; `other` is shown as a general sentence, never as the raw message. */
export type Refusal =
  | "out-of-stock"
  | "completed"
  | "conflict"
  | "not-sold-here"
  | "not-sellable"
  | "guidance-changed"
  | "other"

/** Why the backend does not take one of several lines; `index` is its place in the request, from 0. */
export type RefusedLine = {
  index: number
  reason: "unknown" | "not-sold-here" | "not-sellable" | "out-of-stock" | "over-stock"
}

/** Either the answer or the reason why there is none. */
export type Result<T> = { ok: true; value: T } | Failure

/** Thrown where a missing backend has to stop the work, so that a static page keeps its last version. */
export class BackendUnavailableError extends Error {
  constructor(message: string) {
    super(message)
    this.name = "BackendUnavailableError"
  }
}

/** For static pages: the value, `null` for what does not exist, and a throw for everything else. */
export const valueOrThrow = <T>(result: Result<T>): T | null => {
  if (result.ok) return result.value
  if (result.reason === "not-found") return null
  throw new BackendUnavailableError(result.message)
}
