import { z } from "zod"

/** Pieces of one variant as a form sends them, 1 to 99 in plain digits: "0x10" or "1e1" is a mistake. */
const quantity = z
  .string()
  .trim()
  .regex(/^0*[1-9]\d?$/)
  .transform(Number)

/** What a product page sends to put a variant into the cart. */
export const addition = z.object({
  variant: z.string().regex(/^variant_[A-Za-z0-9]{10,64}$/),
  quantity: quantity.default(1),
  /** Token of the guidance that the page shows; what is no token counts as none, and the backend checks it again. */
  guidance: z
    .string()
    .max(3_000)
    .regex(/^[\w@#.,;-]+$/)
    .optional()
    .catch(undefined),
})

/** Id of a line as Medusa makes it. */
export const lineId = z.string().regex(/^cali_[A-Za-z0-9]{10,64}$/)

/** What the cart page sends to change a line. */
export const lineChange = z.object({ line: lineId, quantity })

export type Addition = z.infer<typeof addition>
