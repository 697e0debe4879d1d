import {
  partiesSchema,
  productSpecificationSchema,
  variantSpecificationSchema,
} from "@finegauge/catalogue"
import { z } from "zod"

/**
 * One product's entry of `GET /store/specifications`. The backend checks what it stores; attributes that this
 * storefront's version of the schemas does not know become null, so that one product never empties a list.
 */
const entry = z
  .object({
    product_id: z.string(),
    sample: z.boolean(),
    attributes: productSpecificationSchema.nullable().catch(null),
    parties: partiesSchema.nullish().catch(null),
    variants: z.array(
      z.object({
        variant_id: z.string(),
        attributes: variantSpecificationSchema.nullable().catch(null),
      }),
    ),
  })
  .transform(({ attributes, parties, ...rest }) => ({
    ...rest,
    specification: attributes,
    parties: parties ?? null,
  }))

export const specificationsAnswer = z.object({ specifications: z.array(entry) })

/** Technical attributes of a product and its variants, and who stands behind it. */
export type SpecificationEntry = z.infer<typeof entry>
