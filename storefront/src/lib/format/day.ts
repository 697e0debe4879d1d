/** A day (ISO 8601, "2026-11-28") as a market writes it, in full: "28 November 2026". */
export function formatDay(day: string, formatLocale: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(formatLocale, { dateStyle: "long", timeZone: "UTC" }).format(at)
}
