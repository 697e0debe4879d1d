import type { GuidanceChange, GuidanceRecord, SaleRefusal } from "../../types"
import { guidanceChanges } from "./guidance-changes"
import { noRecord } from "./guidance-record"

/** A line of a cart beside what holds for its product now. */
export interface LineFacts {
  title: string
  /** What was recorded when it was added; undefined where nothing was. */
  recorded: GuidanceRecord | undefined
  /** Guidance of the product now. */
  current: GuidanceRecord
  /** What stands between the product and its sale. */
  refusals: SaleRefusal[]
}

/** Why a cart cannot become an order. */
export type CartRefusal =
  | { reason: "not-sellable"; lines: { title: string; refusals: SaleRefusal[] }[] }
  | { reason: "guidance-changed"; lines: { title: string; changes: GuidanceChange[] }[] }

type CartRule = (lines: LineFacts[]) => CartRefusal | undefined

/** What changed on a line; a line on which nothing was recorded was shown nothing. */
export const lineChanges = ({
  recorded,
  current,
}: Pick<LineFacts, "recorded" | "current">): GuidanceChange[] =>
  guidanceChanges(recorded ?? noRecord, current)

const everyLineMayBeSold: CartRule = (lines) => {
  const stopped = lines.filter(({ refusals }) => refusals.length > 0)
  return stopped.length > 0 ? { reason: "not-sellable", lines: stopped } : undefined
}

const guidanceIsAsShown: CartRule = (lines) => {
  const changed = lines
    .map((line) => ({ title: line.title, changes: lineChanges(line) }))
    .filter(({ changes }) => changes.length > 0)
  return changed.length > 0 ? { reason: "guidance-changed", lines: changed } : undefined
}

/** Every rule that a cart has to meet to become an order, in the order in which they are asked. */
export const cartRules: readonly CartRule[] = [everyLineMayBeSold, guidanceIsAsShown]

/** The first reason why the cart cannot become an order, or undefined. */
export function cartRefusal(lines: LineFacts[]): CartRefusal | undefined {
  for (const rule of cartRules) {
    const refusal = rule(lines)
    if (refusal !== undefined) return refusal
  }
  return undefined
}
