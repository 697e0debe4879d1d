import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findNul, pagingFault } from "./malformed"

const refuse = (message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** Refuses a NUL character anywhere in path, query or body: PostgreSQL cannot store it and answers with an error. */
export function rejectNul(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const nul = /%00|\0/.test(req.originalUrl) || findNul(req.query) || findNul(req.body)
  next(nul ? refuse("The request contains a NUL character. Remove it and try again.") : undefined)
}

/** Refuses a `limit` outside 1–100 and an `offset` that is no whole number of at least 0. */
export function rejectBadPaging(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const fault = pagingFault(req.query)
  next(fault === undefined ? undefined : refuse(fault))
}
