import { z } from "zod"

/** One product's entry of `GET /store/specifications`. */
const entry = z
  .object({
    product_id: z.string(),
    family: z.string(),
    sample: z.boolean(),
    attributes: z.record(z.string(), z.unknown()),
    parties: z.record(z.string(), z.unknown()).nullish(),
    variants: z.array(
      z.object({
        variant_id: z.string(),
        sku: z.string().nullish(),
        attributes: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .transform(({ family, attributes, ...rest }) => ({
    ...rest,
    specification: { ...attributes, family },
  }))

export const specificationsAnswer = z.object({ specifications: z.array(entry) })

/** Technical attributes of a product and its variants, and who stands behind it. */
export type SpecificationEntry = z.infer<typeof entry>
