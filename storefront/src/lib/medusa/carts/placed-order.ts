/** An order that this browser placed, with the backend's token that lets it be read for a day. */
export type PlacedOrder = { id: string; token: string }

/** The shape of a placed order in a cookie: id, end of the token in unix seconds, signature. */
export const PLACED_ORDER = /^(order_[A-Za-z0-9]{10,64})\.(\d{10,12}\.[A-Za-z0-9_-]{43})$/

/** A placed order as a cookie keeps it. */
export const writePlacedOrder = ({ id, token }: PlacedOrder): string => `${id}.${token}`

/** The placed order of a cookie's text; null when it is none. */
export const readPlacedOrder = (text: string): PlacedOrder | null => {
  const [, id, token] = PLACED_ORDER.exec(text) ?? []
  return id !== undefined && token !== undefined ? { id, token } : null
}
