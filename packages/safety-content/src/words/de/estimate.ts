import type { Count, CountedUnit, EstimateWords } from "../estimate-words.ts"
import { formFor, numberIn } from "../number.ts"

const units: Record<CountedUnit, string> = {
  patient: "Personen",
  procedure: "Behandlungen",
  syringe: "Spritzen",
  injection: "Injektionen",
}

const number = (value: number) => numberIn(value, "de")

function countWords(count: Count): string {
  switch (count.kind) {
    case "none":
      return "keine"
    case "fewer-than-one":
      return "weniger als 1"
    case "about":
      return `etwa ${number(count.count)}`
    case "range":
      return `${number(count.low)} bis ${number(count.high)}`
  }
}

/** Figures in German. */
export const estimateWords: EstimateWords = {
  notKnown: "nicht bekannt",
  unknownFrequency: "Nicht bekannt",
  cases: (cases) =>
    `${number(cases)} ${formFor(cases, ["beschriebener Fall", "beschriebene Fälle"], "de")}`,
  figure: (count, per, unit) =>
    `${countWords(count)} ${unit === "patient" ? "von" : "je"} ${number(per)} ${units[unit]}`,
  designs: {
    "meta-analysis": "Meta-Analyse",
    "systematic-review": "systematische Übersicht",
    "controlled-trial": "kontrollierte Studie",
    cohort: "Studie, die Behandelte begleitet hat",
    retrospective: "Rückblick auf Patientenakten",
    survey: "Umfrage",
    "referral-series": "Behandelte, die wegen Komplikationen überwiesen wurden",
    outbreak: "Bericht über einen Ausbruch",
    review: "Übersicht über veröffentlichte Zahlen",
  },
  ofStudies: (studies) =>
    ` von ${number(studies)} ${formFor(studies, ["Studie", "Studien"], "de")}`,
  preprint: ", noch von keiner Fachzeitschrift geprüft",
  otherTreatment: "bei einer anderen Behandlung gezählt",
  limits: {
    "proportion-of-complications":
      "gezählt unter Menschen, die wegen Komplikationen behandelt wurden; sagt nicht, wie wahrscheinlich es ist",
    "spontaneous-reports":
      "Zahl der eingegangenen Meldungen; sagt nicht, wie wahrscheinlich es ist",
    "case-reports": "veröffentlichte Fälle; wie oft es vorkommt, ist nicht bekannt",
    "expert-opinion": "eine Meinung; es wurde nicht gezählt",
  },
}
