import { findMarket, type Language, type MarketConfig } from "@/config/markets"
import { complete, type Partly } from "./complete"
import { de } from "./de/index"
import { en } from "./en/index"
import { fr } from "./fr/index"

/** Every interface text, by surface. */
export type Messages = typeof en

const byLanguage: Record<Language, Messages> = {
  en,
  de: complete(en, de satisfies Partly<Messages>),
  fr: complete(en, fr satisfies Partly<Messages>),
}

/** BCP 47 tag of the texts that a market reads; what is in English on its pages says so where it stands. */
export function textLanguage({ formatLocale }: MarketConfig): string {
  return formatLocale
}

/** Interface texts of a market; a text that its language lacks is the English one. */
export function getMessages(locale: string): Messages {
  return byLanguage[findMarket(locale)?.language ?? "en"]
}
