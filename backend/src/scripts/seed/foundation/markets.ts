/** A region of the shop: one currency, and whether the prices in it contain the tax. */
export interface Market {
  name: string
  currency: string
  /** ISO 3166-1 alpha-2 codes in lower case. */
  countries: string[]
  taxInclusive: boolean
}

/** The regions of the shop. Consumers in Europe and the United Kingdom are shown prices with tax. */
export const markets: readonly Market[] = [
  { name: "Europe", currency: "eur", countries: ["ie", "de", "fr"], taxInclusive: true },
  { name: "United Kingdom", currency: "gbp", countries: ["gb"], taxInclusive: true },
  { name: "United States", currency: "usd", countries: ["us"], taxInclusive: false },
]

/** Standard rate of value added tax in percent, by country. */
export const valueAddedTax: readonly { country: string; rate: number; source: string }[] = [
  { country: "gb", rate: 20, source: "https://www.gov.uk/vat-rates" },
  {
    country: "ie",
    rate: 23,
    source: "https://www.revenue.ie/en/vat/vat-rates/index.aspx",
  },
  { country: "de", rate: 19, source: "https://www.gesetze-im-internet.de/ustg_1980/__12.html" },
  {
    country: "fr",
    rate: 20,
    source: "https://www.service-public.gouv.fr/professionnels-entreprises/vosdroits/F23567",
  },
]
