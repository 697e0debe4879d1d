import { createHash } from "node:crypto"

import type { CartView } from "@/lib/medusa/carts/view"

/**
 * Fingerprint of what a buyer sees on the review page. The order is placed only while it still fits,
 * so that nobody orders what another window has changed behind their back.
 */
export const orderDigest = ({ lines, totals, address, shipping, email }: CartView): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        lines.map(({ variantId, quantity, total }) => [variantId, quantity, total]),
        Object.entries(totals).toSorted(([a], [b]) => a.localeCompare(b)),
        Object.entries(address).toSorted(([a], [b]) => a.localeCompare(b)),
        shipping?.optionId ?? "",
        email,
      ]),
    )
    .digest("hex")
    .slice(0, 32)
