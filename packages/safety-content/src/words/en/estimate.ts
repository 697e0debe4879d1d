import type { Count, CountedUnit, EstimateWords } from "../estimate-words.ts"
import { numberIn } from "../number.ts"

const units: Record<CountedUnit, string> = {
  patient: "people",
  procedure: "treatments",
  syringe: "syringes",
  injection: "injections",
}

const number = (value: number) => numberIn(value, "en")

function countWords(count: Count): string {
  switch (count.kind) {
    case "none":
      return "none"
    case "fewer-than-one":
      return "fewer than 1"
    case "about":
      return `about ${number(count.count)}`
    case "range":
      return `${number(count.low)} to ${number(count.high)}`
  }
}

/** Figures in English. */
export const estimateWords: EstimateWords = {
  notKnown: "not known",
  unknownFrequency: "Not known",
  cases: (cases) => `${number(cases)} cases described`,
  figure: (count, per, unit) =>
    `${countWords(count)} ${unit === "patient" ? "in" : "per"} ${number(per)} ${units[unit]}`,
  designs: {
    "meta-analysis": "meta-analysis",
    "systematic-review": "systematic review",
    "controlled-trial": "controlled trial",
    cohort: "study that followed patients",
    retrospective: "look back at patient records",
    survey: "survey",
    "referral-series": "patients referred because of complications",
    outbreak: "report of an outbreak",
    review: "review of published figures",
  },
  ofStudies: (studies) => ` of ${studies} studies`,
  preprint: ", not yet reviewed by a journal",
  otherTreatment: "counted in another treatment",
  limits: {
    "proportion-of-complications":
      "counted among people treated for complications; not a chance of it happening",
    "spontaneous-reports": "number of reports sent in; not a chance of it happening",
    "case-reports": "cases that were published; how often it happens is not known",
    "expert-opinion": "an opinion; it was not counted",
  },
}
