import { MedusaError } from "@medusajs/framework/utils"

interface LooseError {
  name?: unknown
  type?: unknown
  code?: unknown
  status?: unknown
  message?: unknown
}

const isLooseError = (error: unknown): error is LooseError =>
  typeof error === "object" && error !== null

/** PostgreSQL's class 22, "data exception": a value that its type cannot hold, such as a bad date or number. */
const isDataException = (code: unknown): boolean =>
  typeof code === "string" && /^22[0-9A-Z]{3}$/.test(code)

/**
 * Takes whatever a route threw; returns a refusal with a message when the request itself is at fault, or
 * undefined when it is not. Blind spot: an error that carries neither a database code nor a type stays a 500.
 */
export function clientFault(error: unknown): MedusaError | undefined {
  if (!isLooseError(error)) return undefined
  if (error.name === "URIError" || error.message === "URI malformed") {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The address of the request is not valid. Encode special characters as %XX.",
    )
  }
  if (isDataException(error.code)) {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A value in the request does not fit its field. Check numbers, dates and text.",
    )
  }
  if (error.type === MedusaError.Types.INVALID_ARGUMENT) {
    return new MedusaError(MedusaError.Types.INVALID_DATA, String(error.message))
  }
  return undefined
}
