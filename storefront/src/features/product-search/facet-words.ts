import {
  englishMessages,
  formatLength,
  frenchMessages,
  germanMessages,
  type MessageKey,
} from "@finegauge/catalogue"
import type { MarketConfig } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { BandFacet, ValueFacet } from "./state"

type Market = Pick<MarketConfig, "language" | "formatLocale" | "units">

const words = { en: englishMessages, de: germanMessages, fr: frenchMessages }

/** How a value of a facet reads in a market; `lines` are the names of lines by handle. */
export function valueWords(
  facet: ValueFacet,
  value: string,
  market: Market,
  { stock }: Messages,
  lines: ReadonlyMap<string, string>,
): string {
  const own: Record<string, string> = words[market.language]
  const word = (key: MessageKey): string => own[key] ?? englishMessages[key]
  switch (facet) {
    case "line":
      return lines.get(value) ?? value
    case "gauge":
      return `${value}G`
    case "design":
      return own[`value.${value}`] ?? value
    case "pilot":
      return word(value === "yes" ? "yes" : "no")
    case "pack":
      return fill(word("value.packOf"), { count: value })
    case "availability":
      return value === "in" || value === "low" || value === "out" ? stock[value] : value
    case "material":
    case "pins":
      return value
  }
}

/** How a band of lengths reads in the units of a market, e.g. "30 mm to 45 mm". */
export function bandWords(band: string, market: Market, texts: Messages["productSearch"]): string {
  const [from = 0, to = 0] = band.split("-").map(Number)
  const length = (mm: number) => formatLength(mm, market.formatLocale, market.units)
  return fill(texts.band, { from: length(from), to: length(to) })
}

/** The name over a facet. */
export function facetName(
  facet: ValueFacet | BandFacet | "price",
  { facets }: Messages["productSearch"],
): string {
  return facet === "thread_length" ? facets.threadLength : facets[facet]
}
