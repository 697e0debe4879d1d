import type { CodeableConcept } from "fhir/r5.js"
import type { BandRange } from "../../resolve/band.ts"
import type { Contraindication, Effect, RedFlag } from "../../schema/index.ts"
import {
  bandLabel,
  contraindicationClassLabels,
  describeBand,
  redFlagLevelLabels,
} from "../../words/labels.ts"

/** Code system of `status` (https://hl7.org/fhir/R5/valueset-publication-status.html). */
const publicationStatus = "http://hl7.org/fhir/publication-status"

/** Status of a record: draft until a named clinician has reviewed it. */
export function statusConcept(draft: boolean): CodeableConcept {
  const [code, display] = draft ? ["draft", "Draft"] : ["active", "Active"]
  return { coding: [{ system: publicationStatus, code, display }] }
}

/**
 * Codes of this package live under the publisher's address. HL7's own example system for
 * frequencies has three codes without limits, so a band said with them would lose its meaning.
 */
const own = (base: string, system: string, code: string, display: string): CodeableConcept => ({
  coding: [{ system: `${base}/codes/${system}`, code, display }],
  text: display,
})

/**
 * Frequency from the derived band only. Where figures fall into two bands, or into none, there is no
 * code: several codings of one concept would all claim to be it.
 */
export function frequencyConcept(
  base: string,
  band: BandRange,
  words: string,
): CodeableConcept & { text: string } {
  const { highest, lowest } = band
  if (highest === "not-known") return { text: "Not known" }
  const text = `${describeBand(band)}: ${words}`
  if (highest !== lowest) return { text }
  return { ...own(base, "frequency-band", highest, bandLabel(highest)), text }
}

/** Whether an effect is serious. */
export function seriousnessConcept(
  base: string,
  seriousness: Effect["seriousness"],
): CodeableConcept {
  return own(base, "seriousness", seriousness, seriousness === "serious" ? "Serious" : "Mild")
}

/** How strict a contraindication is. */
export function classConcept(base: string, strictness: Contraindication["class"]): CodeableConcept {
  return own(base, "contraindication-class", strictness, contraindicationClassLabels[strictness])
}

/** How fast a warning sign calls for help. */
export function levelConcept(base: string, level: RedFlag["level"]): CodeableConcept {
  return own(base, "warning-level", level, redFlagLevelLabels[level])
}
