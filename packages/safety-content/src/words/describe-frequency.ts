import type { Language } from "../languages/language.ts"
import { sharesOf, setsBand } from "../resolve/band.ts"
import type { ResolvedEffect } from "../resolve/types.ts"
import { commonDenominator, type Denominator, describeFigure } from "./describe-estimate.ts"
import { estimateWords } from "./estimate-words.ts"

/** How often an effect happens, for the reader: a range of counts over one denominator, or not known. */
export interface Frequency {
  /** Number first: "16 to 35 in 100 people", or "Not known". */
  text: string
  /** Denominator of the counts; null when not known. */
  per: Denominator | null
  /** Lowest share, 0 to 1, for a picture; null when not known. */
  low: number | null
  /** Highest share, 0 to 1, for a picture; null when not known. */
  high: number | null
}

const unknown = (language: Language): Frequency => ({
  text: estimateWords[language].unknownFrequency,
  per: null,
  low: null,
  high: null,
})

/**
 * Frequency of an effect from the estimates that may set a band; where they disagree, their range.
 * An effect with other figures only (per syringe, referral series) is "Not known": show those
 * figures beside it with describeEstimate.
 */
export function describeFrequency(
  effect: Pick<ResolvedEffect, "estimates">,
  language: Language = "en",
): Frequency {
  const usable = effect.estimates.filter(setsBand)
  const shares = usable.flatMap((estimate) => sharesOf(estimate.figure) ?? [])
  const first = usable[0]
  if (first === undefined || shares.length === 0) return unknown(language)
  const low = Math.min(...shares.map((share) => share.low))
  const high = Math.max(...shares.map((share) => share.high))
  const per = commonDenominator(usable)
  const figure =
    low === high ? { kind: "share" as const, value: low } : { kind: "range" as const, low, high }
  const text = describeFigure({ ...first, figure }, per, language)
  return { text, per, low, high }
}
