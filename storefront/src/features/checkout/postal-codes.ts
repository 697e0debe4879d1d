import type { CountryCode } from "@/config/markets"

type Rule = {
  pattern: RegExp
  /** A code of the right form, shown when another one is refused. */
  example: string
  /** Brings a valid code into the form in which the country writes it. */
  tidy: (code: string) => string
}

const compact = (code: string): string => code.replace(/[\s-]+/g, "").toUpperCase()

/** Splits off the last characters with one space, as Royal Mail and Eircode write it. */
const spaced =
  (last: number) =>
  (code: string): string => {
    const all = compact(code)
    return `${all.slice(0, -last)} ${all.slice(-last)}`
  }

/**
 * Postal codes by country. Sources: GB, Royal Mail format (BS 7666); IE, Eircode routing key and unique
 * identifier; DE and FR, five digits without the unused 00; US, ZIP with or without the four added digits.
 */
export const postalCodes: Record<CountryCode, Rule> = {
  gb: {
    pattern:
      /^(?:GIR ?0AA|(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d[0-9ABEHMNPRV-Y]|\d[A-HJKPS-UW])) ?\d[ABD-HJLNP-UW-Z]{2})$/i,
    example: "SW1A 1AA",
    tidy: spaced(3),
  },
  ie: {
    pattern: /^(?:D6W|[AC-FHKNPRTV-Y]\d{2})[ -]?[0-9AC-FHKNPRTV-Y]{4}$/i,
    example: "D02 X285",
    tidy: spaced(4),
  },
  de: { pattern: /^(?!00)\d{5}$/, example: "10115", tidy: compact },
  fr: { pattern: /^(?!00)\d{2} ?\d{3}$/, example: "75001", tidy: compact },
  us: { pattern: /^\d{5}(?:-\d{4})?$/, example: "94105", tidy: (code) => code },
}
