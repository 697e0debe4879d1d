import type { StoreAddress, StoreCart, StoreLine, StoreOrder } from "./schema"

/** One line of a cart or an order. */
export type LineView = {
  id: string
  variantId: string
  productId: string
  /** Handle of the product's page; empty when the product is gone. */
  handle: string
  title: string
  variantTitle: string
  sku: string
  quantity: number
  /** Price of one piece as entered: with tax where the market shows prices with tax. */
  unitPrice: number
  /** Line total with tax. */
  total: number
  /** Line total without tax. */
  subtotal: number
}

/** Sums in major units, exactly as Medusa calculated them. */
export type Totals = {
  currency: string
  items: number
  itemsWithoutTax: number
  shipping: number
  shippingWithoutTax: number
  tax: number
  discount: number
  total: number
}

/** A delivery address as it stands in the cart; empty where nothing was entered. */
export type AddressView = {
  firstName: string
  lastName: string
  company: string
  line1: string
  line2: string
  city: string
  province: string
  postalCode: string
  /** ISO 3166-1 alpha-2, lower case. */
  country: string
  phone: string
}

export type CartView = {
  id: string
  regionId: string
  email: string
  address: AddressView
  lines: LineView[]
  /** Pieces over all lines. */
  count: number
  totals: Totals
  shipping: { optionId: string; name: string } | null
  /** Payment provider that was chosen; a change of the total withdraws the choice. */
  paymentProvider: string | null
}

export type OrderView = {
  id: string
  /** Number a person can read out; null while Medusa has given none. */
  number: number | null
  lines: LineView[]
  totals: Totals
  address: AddressView
  shippingName: string
}

const lineView = (line: StoreLine): LineView => ({
  id: line.id,
  variantId: line.variant_id ?? "",
  productId: line.product_id ?? "",
  handle: line.product_handle ?? "",
  title: line.product_title ?? line.title ?? "",
  variantTitle: line.variant_title ?? "",
  sku: line.variant_sku ?? "",
  quantity: line.quantity,
  unitPrice: line.unit_price,
  total: line.total ?? line.unit_price * line.quantity,
  subtotal: line.subtotal ?? line.unit_price * line.quantity,
})

const totalsView = (of: StoreCart | StoreOrder): Totals => ({
  currency: of.currency_code,
  items: of.item_total ?? 0,
  itemsWithoutTax: of.item_subtotal ?? 0,
  shipping: of.shipping_total ?? 0,
  shippingWithoutTax: of.shipping_subtotal ?? 0,
  tax: of.tax_total ?? 0,
  discount: of.discount_total ?? 0,
  total: of.total ?? 0,
})

const addressView = (address: StoreAddress | null | undefined): AddressView => ({
  firstName: address?.first_name ?? "",
  lastName: address?.last_name ?? "",
  company: address?.company ?? "",
  line1: address?.address_1 ?? "",
  line2: address?.address_2 ?? "",
  city: address?.city ?? "",
  province: address?.province ?? "",
  postalCode: address?.postal_code ?? "",
  country: address?.country_code?.toLowerCase() ?? "",
  phone: address?.phone ?? "",
})

/** A cart as pages show it, lines in the order in which Medusa keeps them. */
export const cartView = (cart: StoreCart): CartView => {
  const lines = (cart.items ?? []).map(lineView).toSorted((a, b) => a.id.localeCompare(b.id))
  const method = cart.shipping_methods?.at(-1)
  const session = cart.payment_collection?.payment_sessions?.find(
    ({ status }) => status !== "canceled" && status !== "error",
  )
  return {
    id: cart.id,
    regionId: cart.region_id ?? "",
    email: cart.email ?? "",
    address: addressView(cart.shipping_address),
    lines,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totals: totalsView(cart),
    shipping: method?.shipping_option_id
      ? { optionId: method.shipping_option_id, name: method.name ?? "" }
      : null,
    paymentProvider: session?.provider_id ?? null,
  }
}

/** An order as the confirmation shows it. */
export const orderView = (order: StoreOrder): OrderView => ({
  id: order.id,
  number: order.display_id ?? null,
  lines: (order.items ?? []).map(lineView).toSorted((a, b) => a.id.localeCompare(b.id)),
  totals: totalsView(order),
  address: addressView(order.shipping_address),
  shippingName: order.shipping_methods?.[0]?.name ?? "",
})
