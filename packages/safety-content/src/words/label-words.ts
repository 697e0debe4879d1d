import type { Language } from "../languages/language.ts"
import type { Reason } from "../languages/states-of.ts"
import type { Band } from "../resolve/band.ts"
import type { Contraindication, Effect, EvidenceLevel, RedFlag, Source } from "../schema/index.ts"
import { labelWords as de } from "./de/labels.ts"
import { labelWords as en } from "./en/labels.ts"
import { labelWords as fr } from "./fr/labels.ts"

/** Labels of a language. */
export interface LabelWords {
  bands: Record<Band, string>
  /** Two bands in one label, where sources disagree. */
  bandRange: (lowest: string, highest: string) => string
  /** How well a statement is supported. */
  evidence: Record<EvidenceLevel, string>
  /** Headings of the three levels of warning signs. */
  redFlagLevels: Record<RedFlag["level"], string>
  /** What a contraindication means for the patient. */
  contraindicationClasses: Record<Contraindication["class"], string>
  /** Where a harm comes from. */
  attribution: Record<Effect["attribution"][number], string>
  /** How much of a source was read. */
  readExtent: Record<Source["readExtent"], string>
  draft: string
  reviewed: string
  /** What kind of text this is: the source, or a draft translation. */
  translation: string
  /** Why a text stands in English. */
  untranslated: Record<Reason, string>
}

/** Labels, by language. */
export const labelWords: Record<Language, LabelWords> = { en, de, fr }
