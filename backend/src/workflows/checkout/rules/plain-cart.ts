/** The part of an address that taxes look at first; ISO 3166-1 alpha-2 in any case. */
export interface AddressFacts {
  country_code?: string | null
}

/** What in a cart may depend on its buyer, address or delivery, beside the answer itself. */
export interface CartFacts {
  promotions?: ({ id: string } | null)[] | null
  shipping_methods?: ({ id: string } | null)[] | null
  payment_collection?: { id: string } | null
  shipping_address?: AddressFacts | null
}

/** A region of the tax module: a country, or a part of one. */
export interface TaxRegionFacts {
  country_code: string
  province_code: string | null
  provider_id: string | null
}

/** How a delivery is priced, and by whom its data are checked. */
export interface OptionFacts {
  price_type: string
  provider_id: string | null
}

/** Medusa's own providers, of which is known what they look at. */
const SYSTEM_TAX = "tp_system"
const MANUAL_FULFILLMENT = "manual_manual"

/**
 * Whether nothing in the cart has to be computed anew when buyer or address change: no promotion applies or could, no
 * delivery is chosen whose zone or price could change, and no payment waits for a sum.
 */
export const isPlain = (cart: CartFacts, automaticPromotions: number): boolean =>
  automaticPromotions === 0 &&
  (cart.promotions ?? []).every((one) => one === null) &&
  (cart.shipping_methods ?? []).length === 0 &&
  !cart.payment_collection

/**
 * Whether two addresses are taxed alike: in the same country, while that country is one region of Medusa's own tax
 * provider, which looks at nothing finer. Anything else is computed anew.
 */
export function isTaxedAlike(
  before: CartFacts["shipping_address"],
  after: AddressFacts,
  regions: readonly TaxRegionFacts[],
): boolean {
  const country = after.country_code?.toLowerCase() ?? ""
  if (country === "" || before?.country_code?.toLowerCase() !== country) return false
  const here = regions.filter(({ country_code: code }) => code === country)
  return (
    here.length === 1 &&
    here.every(({ province_code: part, provider_id: by }) => part === null && by === SYSTEM_TAX)
  )
}

/** Whether a delivery has a fixed price and a provider that keeps no data of its own. */
export const isFixedDelivery = ({ price_type: type, provider_id: by }: OptionFacts): boolean =>
  type === "flat" && by === MANUAL_FULFILLMENT
