import type { Count, CountedUnit, EstimateWords } from "../estimate-words.ts"
import { formFor, numberIn } from "../number.ts"

const units: Record<CountedUnit, string> = {
  patient: "personnes",
  procedure: "traitements",
  syringe: "seringues",
  injection: "injections",
}

const number = (value: number) => numberIn(value, "fr")
const people = (count: number) => formFor(count, ["personne", "personnes"], "fr")

/** Count of people, with the noun beside the number as French has it: "environ 10 personnes". */
function peopleWords(count: Count): string {
  switch (count.kind) {
    case "none":
      return "aucune personne"
    case "fewer-than-one":
      return "moins de 1 personne"
    case "about":
      return `environ ${number(count.count)} ${people(count.count)}`
    case "range":
      return `${number(count.low)} à ${number(count.high)} ${people(count.high)}`
  }
}

function countWords(count: Count): string {
  switch (count.kind) {
    case "none":
      return "aucun cas"
    case "fewer-than-one":
      return "moins de 1"
    case "about":
      return `environ ${number(count.count)}`
    case "range":
      return `${number(count.low)} à ${number(count.high)}`
  }
}

/** Figures in French. */
export const estimateWords: EstimateWords = {
  notKnown: "non connu",
  unknownFrequency: "Non connu",
  cases: (cases) => `${number(cases)} ${formFor(cases, ["cas décrit", "cas décrits"], "fr")}`,
  figure: (count, per, unit) =>
    unit === "patient"
      ? `${peopleWords(count)} sur ${number(per)}`
      : `${countWords(count)} pour ${number(per)} ${units[unit]}`,
  designs: {
    "meta-analysis": "méta-analyse",
    "systematic-review": "revue systématique",
    "controlled-trial": "essai contrôlé",
    cohort: "étude de suivi de patients",
    retrospective: "étude de dossiers de patients",
    survey: "enquête",
    "referral-series": "patients adressés pour des complications",
    outbreak: "rapport sur des cas groupés",
    review: "revue de chiffres publiés",
  },
  ofStudies: (studies) => ` de ${number(studies)} ${formFor(studies, ["étude", "études"], "fr")}`,
  preprint: ", pas encore examinée par une revue scientifique",
  otherTreatment: "compté lors d'un autre traitement",
  limits: {
    "proportion-of-complications":
      "compté parmi des personnes traitées pour des complications ; n'indique pas la probabilité que cela arrive",
    "spontaneous-reports":
      "nombre de signalements reçus ; n'indique pas la probabilité que cela arrive",
    "case-reports": "cas publiés ; on ne sait pas à quelle fréquence cela arrive",
    "expert-opinion": "un avis ; cela n'a pas été compté",
  },
}
