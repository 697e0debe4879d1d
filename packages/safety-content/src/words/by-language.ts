import type { Language } from "../languages/language.ts"
import { estimateWords as estimateDe } from "./de/estimate.ts"
import { labelWords as labelDe } from "./de/labels.ts"
import { timeWords as timeDe } from "./de/time.ts"
import { estimateWords as estimateEn } from "./en/estimate.ts"
import { labelWords as labelEn } from "./en/labels.ts"
import { timeWords as timeEn } from "./en/time.ts"
import type { EstimateWords } from "./estimate-words.ts"
import { estimateWords as estimateFr } from "./fr/estimate.ts"
import { labelWords as labelFr } from "./fr/labels.ts"
import { timeWords as timeFr } from "./fr/time.ts"
import type { LabelWords } from "./label-words.ts"
import type { TimeWords } from "./time-words.ts"

/** Phrases for figures. */
export const estimateWords: Record<Language, EstimateWords> = {
  en: estimateEn,
  de: estimateDe,
  fr: estimateFr,
}

/** Phrases for times. */
export const timeWords: Record<Language, TimeWords> = { en: timeEn, de: timeDe, fr: timeFr }

/** Labels. */
export const labelWords: Record<Language, LabelWords> = { en: labelEn, de: labelDe, fr: labelFr }
