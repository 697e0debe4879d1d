import { model } from "@medusajs/framework/utils"
import { ProductGuidance } from "./product-guidance"

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
