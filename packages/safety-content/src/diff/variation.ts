import type { VariationClaim } from "../schema/time.ts"
import { minor, type Remark } from "./change.ts"
import { listDiff } from "./compare.ts"
import type { Context } from "./kind-rule.ts"

interface Varying {
  variation: VariationClaim[]
}

/** Remarks on what each source says about one piece of advice. */
export function variationRemarks(
  name: string,
  before: Varying,
  after: Varying,
  { before: old, after: now }: Context,
): Remark[] {
  const { gone, fresh } = listDiff(before.variation, after.variation)
  const told = new Set(fresh.map(({ sourceId }) => sourceId))
  return [
    ...[...told].map((id) =>
      minor(`${name}: what ${now.sources[id]?.shortName ?? id} says is now shown.`),
    ),
    ...gone
      .filter(({ sourceId }) => !told.has(sourceId))
      .map(({ sourceId: id }) =>
        minor(`${name}: what ${old.sources[id]?.shortName ?? id} says is no longer shown.`),
      ),
  ]
}
