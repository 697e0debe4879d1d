import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVATE_FIELDS, publicJson } from "./private-fields"

/**
 * Keeps private fields out of store answers twice: they cannot be asked for by `fields`, so the database
 * does not compute them; and what a relation asked for as a whole (`*variants`) brings along is taken out
 * of the answer. The answer is authoritative; its blind spot is a private fact under a public name.
 */
export function hidePrivateFields(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  req.disallowed = [...(req.disallowed ?? []), ...PRIVATE_FIELDS]
  res.json = (body: unknown): MedusaResponse => res.type("json").send(publicJson(body))
  next()
}
