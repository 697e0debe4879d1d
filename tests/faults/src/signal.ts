import { ask, signSignal, type Answer } from "@finegauge/support"

/** How a signal is sent; what is left out is as the backend would send it. */
export interface SignalOptions {
  signature?: string | undefined
  at?: number
  secret?: string
}

/** Sends a raw body to the revalidation route of a storefront, signed unless told otherwise. */
export function sendSignal(
  shop: { shopUrl: string; revalidateSecret: string },
  rawBody: string,
  options: SignalOptions = {},
): Promise<Answer<{ message?: string }>> {
  const signature =
    "signature" in options
      ? options.signature
      : signSignal(rawBody, options.secret ?? shop.revalidateSecret, options.at)
  return ask(`${shop.shopUrl}/revalidate`, {
    method: "POST",
    raw: rawBody,
    headers: {
      "content-type": "application/json",
      ...(signature === undefined ? {} : { "x-finegauge-signature": signature }),
    },
    timeout: 30_000,
  })
}
