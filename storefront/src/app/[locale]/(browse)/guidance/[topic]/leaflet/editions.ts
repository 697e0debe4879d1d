import { jurisdictions, languages } from "@finegauge/safety-content"
import { resolveGuidance } from "@finegauge/safety-content/languages"
import { type Language, type MarketConfig, markets } from "@/config/markets"
import { leafletContent } from "@/features/leaflet/content"
import type { Edition } from "@/features/leaflet/edition"
import { getMessages } from "@/messages"

/** The market that writes dates and interface texts in a language: the reader's own if it speaks it. */
const speakerOf = (language: Language, market: MarketConfig): MarketConfig | undefined =>
  market.language === language ? market : markets.find((other) => other.language === language)

/**
 * The leaflet of a topic in each language that the guidance has, the market's own first; null where the
 * topic has nothing to hand out. The emergency number is the market's in every language.
 */
export function editionsOf(topicId: string, market: MarketConfig): [Edition, ...Edition[]] | null {
  const number = jurisdictions[market.country]?.emergency?.number ?? null
  const spoken = languages.toSorted(
    (a, b) => Number(b === market.language) - Number(a === market.language),
  )
  const editions = spoken.flatMap((language): Edition[] => {
    const speaker = speakerOf(language, market)
    if (!speaker) return []
    const { formatLocale } = speaker
    const texts = getMessages(speaker.locale).leaflet
    const content = leafletContent(resolveGuidance([topicId], language), number, {
      formatLocale,
      texts: texts.sheet,
    })
    if (!content) return []
    const languageName =
      new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language
    return [{ language, languageName, formatLocale, content, texts }]
  })
  const [first, ...rest] = editions
  return first ? [first, ...rest] : null
}
