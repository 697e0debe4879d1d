import type { Band, BandRange } from "../resolve/band.ts"
import type { Contraindication, Effect, EvidenceLevel, RedFlag, Source } from "../schema/index.ts"

const bandLabels: Record<Band, string> = {
  "very-common": "Very common",
  common: "Common",
  uncommon: "Uncommon",
  rare: "Rare",
  "very-rare": "Very rare",
  "not-known": "Not known",
}

/** Words for one band. */
export function bandLabel(band: Band): string {
  return bandLabels[band]
}

/** Words for a band range: "Common", "Common to very common" where sources disagree, or "Not known". */
export function describeBand({ highest, lowest }: BandRange): string {
  if (highest === lowest) return bandLabels[highest]
  return `${bandLabels[lowest]} to ${bandLabels[highest].toLowerCase()}`
}

/** Words for how well a statement is supported. */
export const evidenceLabels: Record<EvidenceLevel, string> = {
  "meta-analysis": "Pooled studies",
  "controlled-trial": "Controlled trial",
  observational: "Studies without a comparison group",
  survey: "Survey",
  laboratory: "Laboratory study",
  "case-reports": "Reports of single cases",
  guideline: "Guideline",
  regulator: "Statement by an authority",
  "expert-opinion": "Expert opinion",
  leaflet: "Clinic leaflets; not tested in studies",
  inferred: "Follows from other facts; not studied itself",
}

/** Headings of the three levels of warning signs. */
export const redFlagLevelLabels: Record<RedFlag["level"], string> = {
  emergency: "Emergency: get help now",
  urgent: "Urgent: get medical help the same day",
  contact: "Ask your practitioner",
}

/** Words for what a contraindication means for the patient. */
export const contraindicationClassLabels: Record<Contraindication["class"], string> = {
  absolute: "Do not have this treatment",
  temporary: "Not for now",
  relative: "Ask first",
}

/** Words for where a harm comes from. */
export const attributionLabels: Record<Effect["attribution"][number], string> = {
  device: "The device",
  procedure: "The procedure",
  substance: "What is injected",
  technique: "How it is done",
  contamination: "Germs on tools, skin or in the product",
}

/** Words for how much of a source was read. */
export const readExtentLabels: Record<Source["readExtent"], string> = {
  full: "read in full",
  abstract: "only the abstract was read",
  excerpt: "only an excerpt was read",
}

/** Sentence about the state of the review. */
export function reviewMessage(draft: boolean): string {
  return draft
    ? "Draft. This guidance has not been reviewed by a clinician."
    : "A named clinician has reviewed this guidance."
}
