/** Writes an amount in major units (as Medusa sends it) as money, e.g. `£12.40`; the locale is BCP 47. */
export function formatMoney(amount: number, currency: string, formatLocale: string): string {
  return new Intl.NumberFormat(formatLocale, {
    style: "currency",
    currency: currency.toUpperCase(),
  }).format(amount)
}
