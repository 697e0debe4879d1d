import type { Messages } from "@/messages"
import type { LeafletContent } from "./content"
import type { Stretch } from "./time-words"

/** A leaflet in one language: what it prints, the words around it, and how the language writes dates. */
export type Edition = {
  /** BCP 47 tag of the texts. */
  language: string
  /** Name of the language in itself, for the choice. */
  languageName: string
  /** BCP 47 tag by which dates and numbers are written. */
  formatLocale: string
  content: LeafletContent
  texts: Messages["leaflet"]
}

/** What a person filled in; "" leaves a line to write on. */
export type Filled = { treated: string; area: string; lots: string; clinic: string; phone: string }

/** Nothing filled in: the leaflet as it is printed to be written on. */
export const blank: Filled = { treated: "", area: "", lots: "", clinic: "", phone: "" }

/** When something holds, in dates; null while the day of the treatment is not known. */
export type DateWords = (stretch: Stretch) => string | null

/** The code of the address under which this version of the text stays. */
export type VersionCode = { address: string; side: number; path: string }

/** The leaflet in every language there is, the one of the market first. */
export type DeskProps = { editions: [Edition, ...Edition[]]; code: VersionCode }
