/** The unit system a reader chose. */
export type Units = "metric" | "inch"

const MM_PER_INCH = 25.4

const digits = (value: number, units: Units): number => {
  if (units === "metric") return 3
  return value >= 0.4 ? 2 : 4
}

/** Takes mm, a BCP 47 locale and units; returns e.g. "100 mm", "1,1 mm" or "3.94 in" with a no-break space. */
export const formatLength = (mm: number, locale: string, units: Units): string => {
  const value = units === "metric" ? mm : mm / MM_PER_INCH
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: digits(value, units),
  }).format(value)
  return `${number}\u00a0${units === "metric" ? "mm" : "in"}`
}
