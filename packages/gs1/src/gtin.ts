const LENGTHS = new Set([8, 12, 13, 14])

/** The check digit (mod 10, weights 3 and 1 from the right) for the digits before it; takes digits only. */
export function checkDigit(digits: string): number {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** Whether a text has the form of a GTIN: 8, 12, 13 or 14 digits. Says nothing of the check digit. */
export const looksLikeGtin = (text: string): boolean =>
  /^[0-9]+$/.test(text) && LENGTHS.has(text.length)

/** A GTIN-8, -12, -13 or -14 with 14 digits; undefined for another form or a wrong check digit. */
export function normaliseGtin(text: string): string | undefined {
  if (!looksLikeGtin(text)) return undefined
  return checkDigit(text.slice(0, -1)) === Number(text.at(-1)) ? text.padStart(14, "0") : undefined
}
