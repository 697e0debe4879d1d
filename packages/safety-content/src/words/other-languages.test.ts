import { describe, expect, it } from "vitest"
import { languages } from "../languages/language.ts"
import { variationOf } from "../resolve/variation.ts"
import { estimateSchema } from "../schema/estimate.ts"
import { sourceSchema } from "../schema/source.ts"
import { variationClaimSchema } from "../schema/time.ts"
import { describeEstimate, describeFigure } from "./describe-estimate.ts"
import { describeFrequency } from "./describe-frequency.ts"
import {
  describeDuration,
  describeOnset,
  describeVariation,
  describeWindow,
  describeWindowBefore,
} from "./describe-time.ts"
import { bandLabel, describeBand, labelsIn, reviewMessage } from "./labels.ts"

const source = sourceSchema.parse({
  id: "niu-2021",
  type: "systematic-review",
  shortName: "Niu 2021",
  title: "A meta-analysis",
  readExtent: "abstract",
  strength: "primary",
})
const estimate = (fields: object) => ({
  ...estimateSchema.parse({
    sourceId: "niu-2021",
    measure: "incidence",
    figure: { kind: "share", value: 0.1 },
    denominatorUnit: "patient",
    design: "meta-analysis",
    studies: 26,
    population: "People treated",
    ...fields,
  }),
  source,
})
const share = (value: number) => estimate({ figure: { kind: "share", value } })
const perSyringe = estimate({
  figure: { kind: "count", numerator: 1, denominator: 40_882 },
  denominatorUnit: "syringe",
})

describe("figures", () => {
  it.each([
    [share(0.1), "etwa 10 von 100 Personen", "environ 10 personnes sur 100"],
    [share(0.01), "etwa 1 von 100 Personen", "environ 1 personne sur 100"],
    [share(0), "keine von 100 Personen", "aucune personne sur 100"],
    [share(0.012), "1 bis 2 von 100 Personen", "1 à 2 personnes sur 100"],
    [share(0.007), "etwa 7 von 1.000 Personen", "environ 7 personnes sur 1\u202f000"],
    [share(0.000001), "weniger als 1 von 100.000 Personen", "moins de 1 personne sur 100\u202f000"],
    [perSyringe, "etwa 2 je 100.000 Spritzen", "environ 2 pour 100\u202f000 seringues"],
  ])("fixture %# in German and French", (one, german, french) => {
    expect(describeFigure(one, undefined, "de")).toBe(german)
    expect(describeFigure(one, undefined, "fr")).toBe(french)
  })

  it("come with their origin and with what they are not", () => {
    expect(describeEstimate(share(0.1), undefined, "de")).toBe(
      "etwa 10 von 100 Personen (Meta-Analyse von 26 Studien, Niu 2021)",
    )
    const one = estimate({ studies: 1, direct: false })
    expect(describeEstimate(one, undefined, "fr")).toBe(
      "environ 10 personnes sur 100 (méta-analyse de 1 étude, Niu 2021): compté lors d'un autre traitement",
    )
  })

  it("give the range of disagreeing estimates, or that it is not known", () => {
    const estimates = [share(0.35), share(0.16)]
    expect(describeFrequency({ estimates }, "de").text).toBe("16 bis 35 von 100 Personen")
    expect(describeFrequency({ estimates }, "fr").text).toBe("16 à 35 personnes sur 100")
    expect(describeFrequency({ estimates: [] }, "de").text).toBe("Nicht bekannt")
    expect(describeFrequency({ estimates: [] }, "fr").text).toBe("Non connu")
  })
})

describe("spans", () => {
  it.each([
    [{ min: 5, max: 10, unit: "d" }, "5 bis 10 Tage", "nach 5 bis 10 Tagen", "5 à 10 jours après"],
    [
      { min: 0, max: 1, unit: "mo" },
      "bis zu 1 Monat",
      "innerhalb von 1 Monat",
      "dans un délai de 1 mois",
    ],
    [{ min: 2, max: 2, unit: "y" }, "etwa 2 Jahre", "nach etwa 2 Jahren", "environ 2 ans après"],
    [
      { min: 1, max: null, unit: "y" },
      "mindestens 1 Jahr",
      "nach mindestens 1 Jahr",
      "au moins 1 an après",
    ],
    [{ min: null, max: 0, unit: "h" }, "sofort", "sofort", "immédiatement"],
    [null, "nicht bekannt", "nicht bekannt", "non connu"],
  ] as const)("%j", (span, duration, onset, french) => {
    expect(describeDuration(span, "de")).toBe(duration)
    expect(describeOnset(span, "de")).toBe(onset)
    expect(describeOnset(span, "fr")).toBe(french)
  })
})

describe("windows", () => {
  it.each([
    [{ from: 0, to: 24, unit: "h" }, "in den ersten 24 Stunden", "pendant les 24 premières heures"],
    [{ from: 0, to: 1, unit: "d" }, "am ersten Tag", "pendant le premier jour"],
    [
      { from: 1, to: 12, unit: "wk" },
      "von Woche 1 bis Woche 12",
      "de la semaine 1 à la semaine 12",
    ],
    [{ from: 2, to: null, unit: "d" }, "ab Tag 2", "à partir du jour 2"],
    [{ from: 0, to: null, unit: "h" }, "von Anfang an", "dès le début"],
  ] as const)("after: %j", (window, german, french) => {
    expect(describeWindow(window, "de")).toBe(german)
    expect(describeWindow(window, "fr")).toBe(french)
  })

  it.each([
    [{ from: 2, to: 0, unit: "d" }, "in den 2 Tagen davor", "pendant les 2 jours qui précèdent"],
    [{ from: 1, to: 0, unit: "d" }, "am Tag davor", "pendant le jour qui précède"],
    [{ from: 6, to: 4, unit: "wk" }, "6 bis 4 Wochen davor", "6 à 4 semaines avant"],
    [null, "jederzeit davor", "à tout moment avant"],
  ] as const)("before: %j", (window, german, french) => {
    expect(describeWindowBefore(window, "de")).toBe(german)
    expect(describeWindowBefore(window, "fr")).toBe(french)
  })

  it("say how far sources differ", () => {
    const claims = [
      { stance: "do", min: 2, max: 2, unit: "d" },
      { stance: "avoid", min: 1, max: 1, unit: "mo" },
    ].map((claim) => ({
      ...variationClaimSchema.parse({ sourceId: "niu-2021", ...claim }),
      source,
    }))
    expect(describeVariation(variationOf(claims), "de")).toBe(
      "Die Quellen widersprechen sich hierin. Die Angaben der Quellen reichen von 2 Tagen bis 1 Monat.",
    )
    expect(describeVariation(variationOf(claims), "fr")).toBe(
      "Les sources se contredisent sur ce point. Selon les sources, cela va de 2 jours à 1 mois.",
    )
  })
})

describe("labels", () => {
  it("name bands and their ranges", () => {
    expect(bandLabel("uncommon", "de")).toBe("Gelegentlich")
    expect(describeBand({ highest: "very-common", lowest: "common" }, "de")).toBe(
      "Häufig bis sehr häufig",
    )
    expect(describeBand({ highest: "very-common", lowest: "common" }, "fr")).toBe(
      "Fréquent à très fréquent",
    )
  })

  it("say in every language, each in its own words, that the draft was not reviewed", () => {
    const drafts = languages.map((language) => reviewMessage(true, language))
    expect(new Set(drafts).size).toBe(languages.length)
    for (const language of languages) {
      expect(reviewMessage(false, language)).not.toBe(reviewMessage(true, language))
      expect(labelsIn(language).untranslated.missing).not.toBe("")
    }
  })
})
