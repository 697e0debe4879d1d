import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { clientFault } from "./client-fault"

const answer = errorHandler()

/** Answers errors as Medusa does, after turning those that the caller caused from 500 into 400. */
export function answerErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  answer(clientFault(error) ?? error, req, res, next)
}
