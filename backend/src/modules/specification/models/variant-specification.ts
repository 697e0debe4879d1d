import { model } from "@medusajs/framework/utils"
import { ProductSpecification } from "./product-specification"

/** What one variant technically is, where it differs from its siblings. */
export const VariantSpecification = model.define("variant_specification", {
  id: model.id({ prefix: "vspec" }).primaryKey(),
  /** Attributes of the variant, valid by the catalogue's schema of its family. */
  attributes: model.json(),
  product_specification: model.belongsTo(() => ProductSpecification, { mappedBy: "variants" }),
})
