import { frenchMessages } from "../format/messages-fr.ts"
import { germanMessages } from "../format/messages-de.ts"
import { englishMessages } from "../format/messages.ts"
import { specificationRows } from "../format/rows.ts"
import { findGauge } from "../gauge/gauge-table.ts"
import type { Specification } from "../schema/specification.ts"
import { gaugeToken, isMeasure, lengthWords, mmToken, numberToken, tokenize } from "./tokens.ts"
import {
  designSynonyms,
  familySynonyms,
  materialSynonyms,
  pilotSynonyms,
  type Synonyms,
} from "./vocabulary.ts"

/** A language in which the shop is searched. */
export type SearchLanguage = "en" | "de" | "fr"

const wording = {
  en: { locale: "en-GB", messages: englishMessages },
  de: { locale: "de-DE", messages: germanMessages },
  fr: { locale: "fr-FR", messages: frenchMessages },
} as const

const isKnown = (value: number | string | undefined): value is number => typeof value === "number"

/** Every way to ask for a gauge: itself, the bare number, and the nominal diameter of its tube. */
const gaugeWords = (gauge: number | "unknown"): string[] => {
  const row = findGauge(gauge)
  return row ? [gaugeToken(row.gauge), numberToken(row.gauge), mmToken(row.outerDiameterMm)] : []
}

const wordsOf = (synonyms: Synonyms | undefined): string[] =>
  (synonyms?.words ?? []).flatMap((word) => tokenize(word))

const knownLengths = (...lengths: (number | "unknown")[]): string[] =>
  lengths.filter(isKnown).flatMap((mm) => lengthWords(mm))

const measureWords = (specification: Specification): string[] => {
  switch (specification.family) {
    case "lifting-thread": {
      const { gauge, deviceLengthMm, threadLengthMm } = specification
      return [...gaugeWords(gauge), ...knownLengths(deviceLengthMm, threadLengthMm)]
    }
    case "microcannula": {
      const { gauge, lengthMm, outerDiameterMm } = specification
      const outer = isKnown(outerDiameterMm) ? [mmToken(outerDiameterMm)] : []
      return [...gaugeWords(gauge), ...knownLengths(lengthMm), ...outer]
    }
    case "multi-injector":
      return [
        ...gaugeWords(specification.needleGauge),
        ...knownLengths(specification.needleLengthMm),
        ...(isKnown(specification.pinCount) ? [numberToken(specification.pinCount), "pins"] : []),
      ]
    case "accessory":
      return knownLengths(specification.widthMm, specification.heightMm)
  }
}

const synonymsOf = (specification: Specification): string[] => {
  const family = wordsOf(familySynonyms[specification.family])
  if (specification.family === "lifting-thread") {
    const { material, design } = specification
    const polymer = material === "unknown" ? undefined : materialSynonyms[material]
    return [...family, ...wordsOf(polymer), ...wordsOf(designSynonyms[design])]
  }
  const pilot =
    specification.family === "microcannula" && typeof specification.pilotNeedle === "object"
  return pilot ? [...family, ...wordsOf(pilotSynonyms)] : family
}

/**
 * Values of the table as a reader sees them; what is not stated and bare answers say nothing to a search. Its figures
 * are left out: the gauge of a pilot needle, or months of storage, must not find a cannula of that gauge or length.
 */
const shownWords = (specification: Specification, language: SearchLanguage): string[] => {
  const { locale, messages } = wording[language]
  const silent = new Set([messages.unknown, messages.yes, messages.no, messages["value.none"]])
  return specificationRows(specification, { locale, units: "metric", messages })
    .filter(({ value }) => !silent.has(value))
    .flatMap(({ value }) => tokenize(value))
    .filter((word) => !isMeasure(word) || word.startsWith("usp"))
}

/** Takes one size; returns each word by which it may be found in a language once: measures, synonyms, shown values. */
export const searchWords = (specification: Specification, language: SearchLanguage): string[] => [
  ...new Set([
    ...measureWords(specification),
    ...synonymsOf(specification),
    ...shownWords(specification, language),
  ]),
]
