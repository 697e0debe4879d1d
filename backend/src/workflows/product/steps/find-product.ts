import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A product with what hangs on it in our own modules. */
export interface FoundProduct {
  id: string
  handle: string
  variants: { id: string; sku: string | null; variant_specification?: { id: string } | null }[]
  product_specification?: { id: string } | null
  product_guidance?: { id: string } | null
}

/** Finds the product of an id with its links; refuses an unknown id with "not found". */
export const findProductStep = createStep(
  "find-product",
  async ({ product_id }: { product_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "id",
        "handle",
        "variants.id",
        "variants.sku",
        "variants.variant_specification.id",
        "product_specification.id",
        "product_guidance.id",
      ],
      filters: { id: product_id },
    })
    const [product] = data as FoundProduct[]
    if (product === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no product with the id ${product_id}. Take the id from the list of products.`,
      )
    }
    return new StepResponse(product)
  },
)
