import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { compiled } from "#compiled"
import { canonicalJson } from "../../canonical-json.ts"
import { deviceSafety } from "../../export/json-ld/device.ts"
import { bandOfShare, deriveBand, type Band } from "../../resolve/band.ts"
import { commonDenominator } from "../../words/describe-estimate.ts"
import { bandBoundaries } from "./band-boundaries.ts"
import { bandFromIncidence } from "./band-from-incidence.ts"
import type { FunctionRule } from "./function-rule.ts"
import { hashIgnoresKeyOrder } from "./hash-ignores-key-order.ts"
import { seriousOutcomesExported } from "./serious-outcomes-exported.ts"
import { tableDenominator } from "./table-denominator.ts"

/** A rule with the real function, which it must accept, and wrong ones, which it must refuse. */
interface Proof {
  id: string
  passing: () => string[]
  failing: Record<string, { faults: () => string[]; says: RegExp }>
}

function proof<Subject>(
  rule: FunctionRule<Subject>,
  real: Subject,
  wrong: Record<string, { subject: Subject; says: RegExp }>,
): Proof {
  const failing = Object.entries(wrong).map(
    ([name, { subject, says }]) => [name, { faults: () => rule.check(subject), says }] as const,
  )
  return { id: rule.id, passing: () => rule.check(real), failing: Object.fromEntries(failing) }
}

const oneBand = (band: Band) => ({ highest: band, lowest: band })
const exporter = { deviceSafety, compiled }

const proofs = [
  proof(bandBoundaries, bandOfShare, {
    "a boundary that belongs to the band below": {
      subject: (share) => bandOfShare(share - 1e-12),
      says: /puts 0\.1 into common, not very-common/,
    },
    "a boundary that is moved": {
      subject: (share) => (share > 0.011 ? bandOfShare(share) : "uncommon"),
      says: /puts 0\.01 into uncommon, not common/,
    },
  }),
  proof(bandFromIncidence, deriveBand, {
    "a band from any figure": {
      subject: (estimates) => oneBand(estimates.length === 0 ? "not-known" : "very-common"),
      says: /from a figure per syringe/,
    },
    "no band at all": { subject: () => oneBand("not-known"), says: /no band from an incidence/ },
    "a band without a figure": {
      subject: () => oneBand("rare"),
      says: /without any figure/,
    },
    "the first figure only": {
      subject: (estimates) => deriveBand(estimates.slice(0, 1)),
      says: /figures disagree/,
    },
  }),
  proof(hashIgnoresKeyOrder, canonicalJson, {
    "keys as they come": { subject: (value) => JSON.stringify(value), says: /order of keys/ },
    "keys only": {
      subject: (value) =>
        Object.keys(value ?? {})
          .sort()
          .join(),
      says: /with the content/,
    },
    "sorted lists": {
      subject: (value) => canonicalJson(Array.isArray(value) ? value.toSorted() : value),
      says: /order of a list/,
    },
  }),
  proof(tableDenominator, commonDenominator, {
    "always per hundred": { subject: () => 100, says: /per 100, not per 1000/ },
    "always per hundred thousand": { subject: () => 100_000, says: /per 100000, not per 100/ },
    "the first figure's": {
      subject: (estimates) => commonDenominator(estimates.slice(0, 1)),
      says: /counts 0\.35 and 0\.002 per 100, not per 1000/,
    },
  }),
  proof(seriousOutcomesExported, exporter, {
    "all as mild": {
      subject: {
        ...exporter,
        deviceSafety: (guidance) => {
          const safety = deviceSafety(guidance)
          const all = [...safety.adverseOutcome, ...safety.seriousAdverseOutcome]
          return { ...safety, adverseOutcome: all, seriousAdverseOutcome: [] }
        },
      },
      says: /a serious effect, as mild/,
    },
    "serious ones left out": {
      subject: {
        ...exporter,
        deviceSafety: (guidance) => ({ ...deviceSafety(guidance), seriousAdverseOutcome: [] }),
      },
      says: /exports allergic-reaction 0 times/,
    },
  }),
]

const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => !name.endsWith(".test.ts") && name !== "function-rule.ts")
  .map((name) => name.replace(/\.ts$/, ""))

describe("the rules on functions", () => {
  it("are each proved under the id that their file bears, with a wrong function that is refused", () => {
    expect(proofs.map(({ id }) => id).sort()).toEqual(files.sort())
    for (const { failing } of proofs) expect(Object.keys(failing).length).toBeGreaterThan(0)
  })
})

describe.each(proofs)("$id", ({ passing, failing }) => {
  it("accepts the function that the package uses", () => {
    expect(passing()).toEqual([])
  })

  it.each(Object.entries(failing))("refuses %s", (_, { faults, says }) => {
    expect(faults().join("\n")).toMatch(says)
  })
})
