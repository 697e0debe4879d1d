import { z } from "zod"

/** Most pieces of one variant in a cart; more is a matter for an offer. */
export const MAX_QUANTITY = 99

const quantity = z.coerce.number().int().min(1).max(MAX_QUANTITY)

/** What a product page sends to put a variant into the cart. */
export const addition = z.object({
  variant: z.string().regex(/^variant_[A-Za-z0-9]{10,64}$/),
  quantity: quantity.default(1),
})

/** Id of a line as Medusa makes it. */
export const lineId = z.string().regex(/^cali_[A-Za-z0-9]{10,64}$/)

/** What the cart page sends to change a line. */
export const lineChange = z.object({ line: lineId, quantity })

export type Addition = z.infer<typeof addition>
