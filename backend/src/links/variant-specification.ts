import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import SpecificationModule from "../modules/specification"

export default defineLink(
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- Medusa leaves the linkables of its modules untyped.
  ProductModule.linkable.productVariant,
  { linkable: SpecificationModule.linkable.variantSpecification, deleteCascade: true },
  { database: { table: "product_variant_variant_specification" } },
)
