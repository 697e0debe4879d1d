import { model } from "@medusajs/framework/utils"
import { VariantSpecification } from "./variant-specification"

/** What a product technically is, by the attributes of its family. */
export const ProductSpecification = model
  .define("product_specification", {
    id: model.id({ prefix: "pspec" }).primaryKey(),
    /** Family of the catalogue package, such as `lifting-thread`. */
    family: model.text().index(),
    /** True for sample data, which is no statement about a real product. */
    sample: model.boolean().default(false),
    /** Attributes of the product, valid by the catalogue's schema of its family. */
    attributes: model.json(),
    /** Manufacturer, representative, intended purpose and IFU; null for what is no device. */
    parties: model.json().nullable(),
    variants: model.hasMany(() => VariantSpecification, { mappedBy: "product_specification" }),
  })
  .cascades({ delete: ["variants"] })
