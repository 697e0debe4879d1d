import { model } from "@medusajs/framework/utils"

// Both in one file, because each names the other.

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

/** What one variant technically is, where it differs from its siblings. */
export const VariantSpecification = model.define("variant_specification", {
  id: model.id({ prefix: "vspec" }).primaryKey(),
  /** Attributes of the variant, valid by the catalogue's schema of its family. */
  attributes: model.json(),
  product_specification: model.belongsTo(() => ProductSpecification, { mappedBy: "variants" }),
})
