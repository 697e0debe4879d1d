import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckedSpecification } from "../../../modules/specification"
import type { FoundProduct } from "../../product/steps/find-product"

interface MatchVariantsInput {
  product: FoundProduct
  variants: CheckedSpecification["variants"]
}

/** Finds the variant of each SKU among those of the product; refuses a SKU that the product does not have. */
export const matchVariantsStep = createStep(
  "match-variants",
  ({ product, variants }: MatchVariantsInput) => {
    const matched = variants.map(({ sku, attributes }) => {
      const variant = product.variants.find((candidate) => candidate.sku === sku)
      if (variant === undefined) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `The product ${product.handle} has no variant with the SKU ${sku}. Create the variant first.`,
        )
      }
      return { variant_id: variant.id, attributes }
    })
    return new StepResponse(matched)
  },
)
