import type { Specification } from "../schema/specification.ts"

/** What a size can be narrowed by; each value as text, absent where it is not stated or does not apply. */
export type SizeFacets = {
  material?: string
  design?: string
  gauge?: string
  /** `yes` with a pilot needle, `no` without. */
  pilot?: "yes" | "no"
  pins?: string
  pack?: string
  /** Length of needle, cannula or pin, in mm. */
  lengthMm?: number
  /** Length of the thread, in mm. */
  threadLengthMm?: number
}

const text = (value: number | string): string | undefined =>
  value === "unknown" ? undefined : String(value)

const mm = (value: number | "unknown"): number | undefined =>
  value === "unknown" ? undefined : value

/** Leaves out what is not stated. */
const stated = (facets: { [K in keyof SizeFacets]: SizeFacets[K] | undefined }): SizeFacets =>
  Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined))

const pilotOf = (needle: unknown): "yes" | "no" | undefined => {
  if (needle === "unknown") return undefined
  return needle === "none" ? "no" : "yes"
}

/** Takes one size; returns what it can be narrowed by. */
export const sizeFacets = (specification: Specification): SizeFacets => {
  const pack = text(specification.packSize)
  switch (specification.family) {
    case "lifting-thread":
      return stated({
        pack,
        material: text(specification.material),
        design: specification.design,
        gauge: text(specification.gauge),
        lengthMm: mm(specification.deviceLengthMm),
        threadLengthMm: mm(specification.threadLengthMm),
      })
    case "microcannula":
      return stated({
        pack,
        gauge: text(specification.gauge),
        lengthMm: mm(specification.lengthMm),
        pilot: pilotOf(specification.pilotNeedle),
      })
    case "multi-injector":
      return stated({
        pack,
        gauge: text(specification.needleGauge),
        pins: text(specification.pinCount),
        lengthMm: mm(specification.needleLengthMm),
      })
    case "accessory":
      return stated({ pack })
  }
}
