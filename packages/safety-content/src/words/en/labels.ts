import type { LabelWords } from "../label-words.ts"

/** Labels in English. */
export const labelWords: LabelWords = {
  bands: {
    "very-common": "Very common",
    common: "Common",
    uncommon: "Uncommon",
    rare: "Rare",
    "very-rare": "Very rare",
    "not-known": "Not known",
  },
  bandRange: (lowest, highest) => `${lowest} to ${highest.toLowerCase()}`,
  evidence: {
    "meta-analysis": "Pooled studies",
    "controlled-trial": "Controlled trial",
    observational: "Studies without a comparison group",
    survey: "Survey",
    laboratory: "Laboratory study",
    "case-reports": "Reports of single cases",
    guideline: "Guideline",
    regulator: "Statement by an authority",
    "expert-opinion": "Expert opinion",
    leaflet: "Clinic leaflets; not checked against studies",
    inferred: "Follows from other facts; not studied itself",
  },
  redFlagLevels: {
    emergency: "Emergency: get help now",
    urgent: "Urgent: get medical help the same day",
    contact: "Ask your practitioner",
  },
  contraindicationClasses: {
    absolute: "Do not have this treatment",
    temporary: "Not for now",
    relative: "Ask first",
  },
  attribution: {
    device: "The device",
    procedure: "The procedure",
    substance: "What is injected",
    technique: "How it is done",
    contamination: "Germs on tools, skin or in the product",
  },
  readExtent: {
    full: "read in full",
    abstract: "only the abstract was read",
    excerpt: "only an excerpt was read",
  },
  draft: "Draft. This guidance has not been reviewed by a clinician.",
  reviewed: "A named clinician has reviewed this guidance.",
  translation: "This is the source text.",
  untranslated: {
    missing: "This text has not been translated yet.",
    outdated: "The English text has changed since it was translated.",
  },
}
