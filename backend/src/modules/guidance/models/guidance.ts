import { model } from "@medusajs/framework/utils"

// Both in one file, because each names the other.

/** Which topics of the safety content apply to a product. */
export const ProductGuidance = model
  .define("product_guidance", {
    id: model.id({ prefix: "pguid" }).primaryKey(),
    /** Topic ids of the safety-content package, in the order of display. */
    topic_ids: model.array(),
    notes: model.hasMany(() => GuidanceNote, { mappedBy: "product_guidance" }),
  })
  .cascades({ delete: ["notes"] })

/** A note that holds for one product alone and stands in no topic. */
export const GuidanceNote = model.define("guidance_note", {
  id: model.id({ prefix: "gnote" }).primaryKey(),
  text: model.text(),
  /** Where the statement comes from: an address or a document reference. */
  source: model.text(),
  /** Place among the notes of the product, from 0. */
  rank: model.number().default(0),
  product_guidance: model.belongsTo(() => ProductGuidance, { mappedBy: "notes" }),
})
