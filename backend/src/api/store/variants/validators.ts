import { z } from "@medusajs/framework/zod"

const quantity = z.int().min(1).max(9999)

/** Body of `POST /store/variants/lookup`: 1 to 500 lines, each by SKU or by GTIN. */
export const StoreLookUpVariants = z.strictObject({
  region_id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be the id of a region"),
  /** A cart whose pieces count as well; an unknown one holds none. */
  cart_id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be the id of a cart")
    .optional(),
  lines: z
    .array(
      z.union([
        z.strictObject({ sku: z.string().trim().min(1).max(100), quantity }),
        /** 14 digits, filled with zeros from the left. */
        z.strictObject({ gtin: z.string().regex(/^[0-9]{14}$/), quantity }),
      ]),
    )
    .min(1)
    .max(500),
})

export type StoreLookUpVariants = z.infer<typeof StoreLookUpVariants>
