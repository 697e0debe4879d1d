import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import GuidanceModule from "../modules/guidance"

export default defineLink(
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- Medusa leaves the linkables of its modules untyped.
  ProductModule.linkable.product,
  { linkable: GuidanceModule.linkable.productGuidance, deleteCascade: true },
  { database: { table: "product_product_guidance" } },
)
