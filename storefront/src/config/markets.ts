/** Country that a market delivers to, ISO 3166-1 alpha-2, lower case as Medusa and the guidance package write it. */
export type CountryCode = "gb" | "ie" | "de" | "fr" | "us"

/** Currency of a market, ISO 4217, lower case as Medusa writes it. */
export type CurrencyCode = "gbp" | "eur" | "usd"

/** How prices of a market are shown: with VAT inside, or before the sales tax that checkout adds. */
export type TaxDisplay = "including-vat" | "excluding-sales-tax"

/** Language of a market's interface texts; a language without its own texts reads English. */
export type Language = "en" | "de" | "fr"

type Market = {
  /** First path segment of every page. */
  locale: string
  language: Language
  /** BCP 47 tag by which numbers, money and dates are written. */
  formatLocale: string
  country: CountryCode
  currency: CurrencyCode
  taxDisplay: TaxDisplay
  /** Unit system shown first; both are always on the page. */
  units: "metric" | "inch"
  /** Name of the market as its own people write it. */
  name: string
  /** Which Accept-Language headers (their first entry) lead from `/` to this market. */
  acceptLanguage: string
}

/** The five markets in the order of the switcher. */
export const markets = [
  {
    locale: "en-gb",
    language: "en",
    formatLocale: "en-GB",
    country: "gb",
    currency: "gbp",
    taxDisplay: "including-vat",
    units: "metric",
    name: "United Kingdom",
    acceptLanguage: "en-(?:gb|GB).*",
  },
  {
    locale: "en-ie",
    language: "en",
    formatLocale: "en-IE",
    country: "ie",
    currency: "eur",
    taxDisplay: "including-vat",
    units: "metric",
    name: "Ireland",
    acceptLanguage: "en-(?:ie|IE).*",
  },
  {
    locale: "de-de",
    language: "de",
    formatLocale: "de-DE",
    country: "de",
    currency: "eur",
    taxDisplay: "including-vat",
    units: "metric",
    name: "Deutschland",
    acceptLanguage: "(?:de|DE)(?:[-,;].*)?",
  },
  {
    locale: "fr-fr",
    language: "fr",
    formatLocale: "fr-FR",
    country: "fr",
    currency: "eur",
    taxDisplay: "including-vat",
    units: "metric",
    name: "France",
    acceptLanguage: "(?:fr|FR)(?:[-,;].*)?",
  },
  {
    locale: "en-us",
    language: "en",
    formatLocale: "en-US",
    country: "us",
    currency: "usd",
    taxDisplay: "excluding-sales-tax",
    units: "inch",
    name: "United States",
    acceptLanguage: "en-(?:us|US).*",
  },
] as const satisfies readonly Market[]

/** Path segment that stands for a market. */
export type Locale = (typeof markets)[number]["locale"]

/** One row of the market table. */
export type MarketConfig = Omit<Market, "locale"> & { locale: Locale }

/** Where `/` leads when the browser's language names no market. */
export const defaultMarket: MarketConfig = markets[0]

/** The one market that delivers to a country. */
export function marketOf(country: CountryCode): MarketConfig {
  return markets.find((market) => market.country === country) ?? defaultMarket
}

/** The market of a path segment, or undefined when the segment names none. */
export function findMarket(locale: string): MarketConfig | undefined {
  return markets.find((market) => market.locale === locale)
}
