import { guidanceIn } from "@finegauge/safety-content/languages"
import type { ResolvedGuidance } from "@finegauge/safety-content"
import { findMarket, type Language } from "@/config/markets"

/** Language in which a market reads the guidance. */
export const languageOf = (locale: string): Language => findMarket(locale)?.language ?? "en"

/** The guidance in the language of a market; what has no current translation is in English and marked. */
export const guidanceFor = (locale: string) => guidanceIn(languageOf(locale))

/**
 * Guidance of a product in the language of a market. The backend resolves in English; where it reads the
 * very content that this shop holds, the same topics are read here in the market's language. Where it does
 * not, its own English text stands: what a page shows is never another version than the order is held to.
 */
export function inLanguage(
  resolved: ResolvedGuidance,
  locale: string,
): { guidance: ResolvedGuidance; language: Language } {
  const own = guidanceFor(locale)
  const same = own.packageInfo.contentHash === resolved.contentHash
  return same
    ? {
        guidance: own.resolveGuidance(resolved.topics.map(({ id }) => id)),
        language: languageOf(locale),
      }
    : { guidance: resolved, language: "en" }
}
