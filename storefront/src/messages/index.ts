import { findMarket, type Language, type MarketConfig } from "@/config/markets"
import { de } from "./de"
import { en } from "./en/index"
import { fr } from "./fr"
import { complete, type Partly } from "./complete"

/** Every interface text, by surface. */
export type Messages = typeof en

const byLanguage: Record<Language, Messages> = {
  en,
  de: complete(en, de satisfies Partly<Messages>),
  fr: complete(en, fr satisfies Partly<Messages>),
}

/** BCP 47 tag of the texts that a market reads: English until its own language is complete. */
export function textLanguage({ language, formatLocale }: MarketConfig): string {
  return language === "en" ? formatLocale : "en"
}

/** Interface texts of a market; a text that its language lacks is the English one. */
export function getMessages(locale: string): Messages {
  return byLanguage[findMarket(locale)?.language ?? "en"]
}
