import type { Language } from "../languages/language.ts"
import type { Estimate } from "../schema/estimate.ts"
import { estimateWords as de } from "./de/estimate.ts"
import { estimateWords as en } from "./en/estimate.ts"
import { estimateWords as fr } from "./fr/estimate.ts"

/** How many of a total: none, fewer than one, about so many, or a range. */
export type Count =
  | { kind: "none" }
  | { kind: "fewer-than-one" }
  | { kind: "about"; count: number }
  | { kind: "range"; low: number; high: number }

/** What a figure is counted per. */
export type CountedUnit = NonNullable<Estimate["denominatorUnit"]>

/** How a language speaks of figures and where they come from. */
export interface EstimateWords {
  notKnown: string
  /** Not known, at the start of a line. */
  unknownFrequency: string
  cases: (cases: number) => string
  /** A count of a total: "about 10 in 100 people". */
  figure: (count: Count, per: number, unit: CountedUnit) => string
  designs: Record<Estimate["design"], string>
  /** What follows a design that pooled studies: " of 26 studies". */
  ofStudies: (studies: number) => string
  /** What follows the name of a source that no journal has reviewed. */
  preprint: string
  otherTreatment: string
  limits: Record<Exclude<Estimate["measure"], "incidence">, string>
}

/** Phrases for figures, by language. */
export const estimateWords: Record<Language, EstimateWords> = { en, de, fr }
