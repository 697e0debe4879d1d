import type { CountryCode } from "@/config/markets"

import type { ProductView } from "./view"

/** The law that words an intended purpose for a country. */
export const jurisdictionOf = (country: CountryCode): "eu" | "gb" | "us" => {
  switch (country) {
    case "gb":
      return "gb"
    case "us":
      return "us"
    case "ie":
    case "de":
    case "fr":
      return "eu"
  }
}

/** Intended purposes of products in a market, word for word, each once; what is not stated is `null`. */
export const intendedPurposes = (
  products: readonly Pick<ProductView, "parties">[],
  country: CountryCode,
): (string | null)[] => [
  ...new Set(
    products.map(({ parties }) => {
      const purpose = parties?.intendedPurpose[jurisdictionOf(country)]
      return purpose === undefined || purpose === "unknown" ? null : purpose
    }),
  ),
]
