/** The unit system a reader chose. */
export type Units = "metric" | "inch"

const MM_PER_INCH = 25.4

/** Three figures keep an inch within half a per cent of the stated millimetres. */
const precision = (value: number, units: Units): Intl.NumberFormatOptions => {
  if (units === "metric") return { maximumFractionDigits: 3 }
  return { maximumSignificantDigits: value < 10 ? 3 : 4 }
}

/** Takes mm, a BCP 47 locale and units; returns e.g. "100 mm", "1,1 mm" or "3.94 in" with a no-break space. */
export const formatLength = (mm: number, locale: string, units: Units): string => {
  const value = units === "metric" ? mm : mm / MM_PER_INCH
  const number = new Intl.NumberFormat(locale, precision(value, units)).format(value)
  return `${number}\u00a0${units === "metric" ? "mm" : "in"}`
}
