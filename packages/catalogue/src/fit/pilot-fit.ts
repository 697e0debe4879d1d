import { findGauge, type GaugeEvidence } from "../gauge/gauge-table.ts"
import type { SpecificationOf } from "../schema/specification.ts"

/** An outer diameter and where it is from: stated for this product, or the nominal one of its gauge. */
export type OuterDiameter =
  { mm: number; from: "stated" } | { mm: number; from: "gauge-table"; evidence: GaugeEvidence }

/**
 * What is known of a cannula and the pilot needle in its pack. `wider`, `equal` and `narrower` compare the outer diameter
 * of the needle with that of the cannula.
 */
export type PilotFit =
  | { kind: "no-pilot" }
  | { kind: "not-known"; missing: "pilot-needle" | "pilot-gauge" | "cannula-diameter" }
  | {
      kind: "wider" | "equal" | "narrower"
      cannula: OuterDiameter
      pilot: OuterDiameter
      /** True where the cannula is not said to be rigid and its diameter is the nominal one: the table is for rigid tubing. */
      nominalOnly: boolean
    }

/** Where it was read that a pilot needle should be coarser than its cannula: reviews of practice, no standard. */
export const pilotFitSource =
  "J Drugs Dermatol 2012;11(1):70-72; PRIME Journal, review of the most widely used cannulae"

/** Diameters closer than this in mm count as equal: the table is rounded to 0.01 mm. */
const ROUNDING_MM = 0.005

const nominal = (gauge: number | "unknown"): OuterDiameter | undefined => {
  const row = findGauge(gauge)
  return row && { mm: row.outerDiameterMm, from: "gauge-table", evidence: row.evidence }
}

const kindOf = (pilot: OuterDiameter, cannula: OuterDiameter): "wider" | "equal" | "narrower" => {
  const difference = pilot.mm - cannula.mm
  if (Math.abs(difference) < ROUNDING_MM) return "equal"
  return difference > 0 ? "wider" : "narrower"
}

/**
 * Takes a cannula; says whether its pilot needle is wider than the cannula itself. A stated diameter goes before the nominal
 * one; without either there is no verdict. It says nothing of the needle's bore, which no field of the catalogue holds.
 */
export const pilotFit = ({
  pilotNeedle,
  gauge,
  outerDiameterMm,
  flexibility,
}: Pick<
  SpecificationOf<"microcannula">,
  "pilotNeedle" | "gauge" | "outerDiameterMm" | "flexibility"
>): PilotFit => {
  if (pilotNeedle === "none") return { kind: "no-pilot" }
  if (pilotNeedle === "unknown") return { kind: "not-known", missing: "pilot-needle" }
  const pilot = nominal(pilotNeedle.gauge)
  if (!pilot) return { kind: "not-known", missing: "pilot-gauge" }
  const cannula: OuterDiameter | undefined =
    outerDiameterMm === "unknown" ? nominal(gauge) : { mm: outerDiameterMm, from: "stated" }
  if (!cannula) return { kind: "not-known", missing: "cannula-diameter" }
  return {
    kind: kindOf(pilot, cannula),
    cannula,
    pilot,
    nominalOnly: cannula.from === "gauge-table" && flexibility !== "rigid",
  }
}
