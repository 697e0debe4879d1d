/**
 * Four digits of the year that two digits mean: the one from 49 years before to 50 years after the year of now.
 * GS1 General Specifications, 7.12, as secondary sources tell it; the text itself was not read, so this is unverified.
 */
export function fullYear(twoDigits: number, now: number): number {
  const century = now - (now % 100)
  const distance = twoDigits - (now % 100)
  if (distance >= 51) return century - 100 + twoDigits
  if (distance <= -50) return century + 100 + twoDigits
  return century + twoDigits
}

const two = (value: number): string => String(value).padStart(2, "0")

/** `YYMMDD` as `YYYY-MM-DD`; day 00 is the last day of the month. Undefined for a day that does not exist. */
export function readDate(text: string, now: number): string | undefined {
  if (!/^[0-9]{6}$/.test(text)) return undefined
  const year = fullYear(Number(text.slice(0, 2)), now)
  const month = Number(text.slice(2, 4))
  const day = Number(text.slice(4, 6))
  if (month < 1 || month > 12) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last) return undefined
  return `${year}-${two(month)}-${two(day === 0 ? last : day)}`
}
