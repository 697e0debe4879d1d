import { z } from "zod"

/** Pieces of one variant as a form sends them, 1 to 99 in plain digits: "0x10" or "1e1" is a mistake. */
export const pieces = z
  .string()
  .trim()
  .regex(/^0*[1-9]\d?$/)
  .transform(Number)

/** Id of a variant as Medusa makes it. */
export const variantId = z.string().regex(/^variant_[A-Za-z0-9]{10,64}$/)

/** Token of the guidance that a page shows; what is no token counts as none, and the backend checks it again. */
export const shownGuidance = z
  .string()
  .max(3_000)
  .regex(/^[\w@#.,;-]+$/)
  .optional()
  .catch(undefined)

/** What a product page sends to put a variant into the cart. */
export const addition = z.object({
  variant: variantId,
  quantity: pieces.default(1),
  guidance: shownGuidance,
})

/** Id of a line as Medusa makes it. */
export const lineId = z.string().regex(/^cali_[A-Za-z0-9]{10,64}$/)

/** What the cart page sends to change a line. */
export const lineChange = z.object({ line: lineId, quantity: pieces })

export type Addition = z.infer<typeof addition>
