import { drawSpecification } from "@finegauge/catalogue/drawing"
import type { Specification } from "@finegauge/catalogue"
import type { MarketConfig } from "@/config/markets"
import { attributeWords } from "../attribute-words"

type Options = Parameters<typeof drawSpecification>[1]

/** The drawing of one size, to scale, made from its measurements; words, figures and units are the market's. */
export function Drawing({
  specification,
  market: { formatLocale, language, units },
  ...options
}: {
  specification: Specification
  market: Pick<MarketConfig, "formatLocale" | "language" | "units">
} & Pick<Options, "title" | "detail" | "pxPerMm">) {
  const { labels } = attributeWords[language]
  const markup = drawSpecification(specification, {
    ...options,
    locale: formatLocale,
    units,
    labels,
  })
  return <div className="drawing" dangerouslySetInnerHTML={{ __html: markup }} />
}
