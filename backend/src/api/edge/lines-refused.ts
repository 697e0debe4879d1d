import { LINES_REFUSED, type RefusedLine } from "../../workflows/cart/read/lines-refused"

/** What a buyer's program is told when lines cannot be added. */
export interface LinesRefused {
  type: "not_allowed"
  code: typeof LINES_REFUSED
  message: string
  lines: RefusedLine[]
}

/** Takes whatever a route threw; returns the body of a 400 when lines were refused, else undefined. It goes by the code. */
export function linesRefused(error: unknown): LinesRefused | undefined {
  if (typeof error !== "object" || error === null) return undefined
  const { code, message, lines } = error as Partial<LinesRefused>
  if (code !== LINES_REFUSED) return undefined
  return { type: "not_allowed", code, message: message ?? "", lines: lines ?? [] }
}
