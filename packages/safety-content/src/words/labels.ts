import type { Language } from "../languages/language.ts"
import type { Band, BandRange } from "../resolve/band.ts"
import { type LabelWords, labelWords } from "./label-words.ts"

/** Every label of a language. */
export function labelsIn(language: Language): LabelWords {
  return labelWords[language]
}

/** Words for one band. */
export function bandLabel(band: Band, language: Language = "en"): string {
  return labelWords[language].bands[band]
}

/** Words for a band range: "Common", "Common to very common" where sources disagree, or "Not known". */
export function describeBand({ highest, lowest }: BandRange, language: Language = "en"): string {
  const { bands, bandRange } = labelWords[language]
  return highest === lowest ? bands[highest] : bandRange(bands[lowest], bands[highest])
}

/** Words for how well a statement is supported, in English. */
export const evidenceLabels = labelWords.en.evidence

/** Headings of the three levels of warning signs, in English. */
export const redFlagLevelLabels = labelWords.en.redFlagLevels

/** Words for what a contraindication means for the patient, in English. */
export const contraindicationClassLabels = labelWords.en.contraindicationClasses

/** Words for where a harm comes from, in English. */
export const attributionLabels = labelWords.en.attribution

/** Words for how much of a source was read, in English. */
export const readExtentLabels = labelWords.en.readExtent

/** Sentence about the state of the review. */
export function reviewMessage(draft: boolean, language: Language = "en"): string {
  return draft ? labelWords[language].draft : labelWords[language].reviewed
}
