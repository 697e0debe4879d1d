import type { AddressView } from "@/lib/medusa/carts/view"

/** An address as its country writes it, one string per line. */
export const addressLines = (address: AddressView, countryName: string): string[] => {
  const { city, postalCode, province, country } = address
  const place = {
    us: `${city}, ${province} ${postalCode}`,
    de: `${postalCode} ${city}`,
    fr: `${postalCode} ${city}`,
  }[country]
  return [
    `${address.firstName} ${address.lastName}`,
    address.company,
    address.line1,
    address.line2,
    ...(place === undefined ? [city, province, postalCode] : [place]),
    countryName,
    address.phone,
  ].filter((text) => text.trim() !== "")
}
