import type { Content } from "../schema/content.ts"
import type { Effect } from "../schema/effect.ts"
import type { Estimate } from "../schema/estimate.ts"
import { describeFigure } from "../words/describe-estimate.ts"
import { major, minor, patch, type Remark } from "./change.ts"
import { same } from "./compare.ts"
import type { Context } from "./kind-rule.ts"

/** What makes two estimates the same answer of the same source, whose figure may have been corrected. */
const keyOf = ({ sourceId, measure, subgroup, direct }: Estimate, position: number) =>
  JSON.stringify([sourceId, measure, subgroup, direct, position])

function byKey(estimates: readonly Estimate[]): Map<string, Estimate> {
  const found = new Map<string, Estimate>()
  for (const estimate of estimates) {
    let position = 0
    while (found.has(keyOf(estimate, position))) position += 1
    found.set(keyOf(estimate, position), estimate)
  }
  return found
}

const claimOf = ({ figure, denominatorUnit }: Estimate) => ({ figure, denominatorUnit })
const sourceName = (content: Content, { sourceId }: Estimate) =>
  content.sources[sourceId]?.shortName ?? sourceId

/** Remarks on the figures of an effect: a new one is minor, a corrected or dropped one retracts a claim. */
export function estimateRemarks(
  name: string,
  before: Effect,
  after: Effect,
  context: Context,
): Remark[] {
  const [was, is] = [byKey(before.estimates), byKey(after.estimates)]
  const gone = [...was].flatMap(([key, estimate]) =>
    is.has(key)
      ? []
      : [
          major(
            `${name}: the figure ${describeFigure(estimate)} (${sourceName(context.before, estimate)}) was taken back.`,
          ),
        ],
  )
  const rest = [...is].flatMap(([key, estimate]) => {
    const old = was.get(key)
    const source = sourceName(context.after, estimate)
    if (old === undefined)
      return [minor(`${name}: new figure, ${describeFigure(estimate)} (${source}).`)]
    if (same(old, estimate)) return []
    if (same(claimOf(old), claimOf(estimate)))
      return [patch(`${name}: notes on the figure of ${source} changed.`)]
    return [
      major(
        `${name}: figure corrected to ${describeFigure(estimate)} (was ${describeFigure(old)}; ${source}).`,
      ),
    ]
  })
  return [...gone, ...rest]
}
