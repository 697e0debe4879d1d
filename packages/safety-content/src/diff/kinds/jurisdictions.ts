import type { Jurisdiction } from "../../schema/jurisdiction.ts"
import { major, minor, patch, type Remark } from "../change.ts"
import { listDiff, same } from "../compare.ts"
import type { KindRule } from "../kind-rule.ts"
import { restRemarks } from "../support.ts"

const numberOf = (market: Jurisdiction) => market.emergency?.number ?? "none"

function reportingRemarks(before: Jurisdiction, after: Jurisdiction): Remark[] {
  const { gone, fresh } = listDiff(before.reporting, after.reporting, ({ name }) => name)
  const added = fresh.map(({ name }) =>
    minor(`${after.name}: problems can be reported to ${name}.`),
  )
  const dropped = gone.map(({ name }) => minor(`${after.name}: ${name} is no longer listed.`))
  const quiet = added.length + dropped.length === 0 && !same(before.reporting, after.reporting)
  return quiet
    ? [patch(`${after.name}: how to report a problem was corrected.`)]
    : [...added, ...dropped]
}

/** Markets: a new one is minor; another emergency number, or the loss of one, is major. */
export const jurisdictions: KindRule<Jurisdiction> = {
  added: ({ name }) => [minor(`New market: ${name}.`)],
  removed: ({ name }) => [major(`Market withdrawn, with its emergency number: ${name}.`)],
  changed: (before, after) => {
    const moved = numberOf(before) !== numberOf(after)
    const number = moved
      ? [major(`${after.name}: emergency number ${numberOf(after)} (was ${numberOf(before)}).`)]
      : same(before.emergency, after.emergency)
        ? []
        : [minor(`${after.name}: details of the emergency number changed.`)]
    return [
      ...number,
      ...reportingRemarks(before, after),
      ...restRemarks(after.name, before, after, ["emergency", "reporting"]),
    ]
  },
}
