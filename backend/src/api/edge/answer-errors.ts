import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { clientFault } from "./client-fault"
import { guidanceConflict } from "./guidance-conflict"
import { linesRefused } from "./lines-refused"

const answer = errorHandler()

/**
 * Answers errors as Medusa does, after turning those that the caller caused from 500 into 400. Changed guidance is a
 * conflict (409); Medusa's own answer to a conflict would replace the message that says what changed. Refused lines
 * are named one by one.
 */
export function answerErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const conflict = guidanceConflict(error)
  if (conflict !== undefined) {
    res.status(409).json(conflict)
    return
  }
  const lines = linesRefused(error)
  if (lines !== undefined) {
    res.status(400).json(lines)
    return
  }
  answer(clientFault(error) ?? error, req, res, next)
}
