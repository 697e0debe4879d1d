import { MedusaError } from "@medusajs/framework/utils"
import type { LineReason } from "./line-refusal"

/** Code of a refusal of several lines at once. */
export const LINES_REFUSED = "lines_refused"

/** One line that cannot be added: its place in the request, from 0, and why. */
export interface RefusedLine {
  index: number
  variant_id: string
  reason: LineReason
}

/** A refusal that names the lines at fault, so that each can be mended where it stands. */
export class LinesRefusedError extends MedusaError {
  readonly lines: RefusedLine[]

  constructor(lines: RefusedLine[]) {
    const reasons = [...new Set(lines.map(({ reason }) => reason))].join(", ")
    super(
      MedusaError.Types.NOT_ALLOWED,
      `${lines.length} of the lines cannot be added (${reasons}). Nothing was added: mend the lines named and send all again.`,
      LINES_REFUSED,
    )
    this.lines = lines
  }
}
