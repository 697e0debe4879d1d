import { randomUUID } from "node:crypto"

/** A guest who buys in one market. */
export interface Buyer {
  locale: string
  currency: "eur" | "gbp" | "usd"
  email: string
  firstName: string
  lastName: string
  address: string
  city: string
  postalCode: string
  /** State or province, where the market needs one. */
  province?: string
  countryCode: string
}

const places = {
  "en-gb": { currency: "gbp", city: "Sampleford", postalCode: "SW1A 1AA", countryCode: "gb" },
  "en-ie": { currency: "eur", city: "Samplebridge", postalCode: "D02 AF30", countryCode: "ie" },
  "de-de": { currency: "eur", city: "Musterstadt", postalCode: "10115", countryCode: "de" },
  "fr-fr": { currency: "eur", city: "Exempleville", postalCode: "75001", countryCode: "fr" },
  "en-us": {
    currency: "usd",
    city: "Sampletown",
    postalCode: "10001",
    province: "NY",
    countryCode: "us",
  },
} as const

/** A guest nobody has met before: the e-mail address is new for every call. */
export function guestIn(locale: keyof typeof places): Buyer {
  return {
    locale,
    ...places[locale],
    email: `guest-${randomUUID()}@example.test`,
    firstName: "Robin",
    lastName: "Sample",
    address: "1 Sample Street",
  }
}
