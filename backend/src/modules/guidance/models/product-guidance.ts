import { model } from "@medusajs/framework/utils"
import { GuidanceNote } from "./guidance-note"

/** Which topics of the safety content apply to a product. */
export const ProductGuidance = model
  .define("product_guidance", {
    id: model.id({ prefix: "pguid" }).primaryKey(),
    /** Topic ids of the safety-content package, in the order of display. */
    topic_ids: model.array(),
    notes: model.hasMany(() => GuidanceNote, { mappedBy: "product_guidance" }),
  })
  .cascades({ delete: ["notes"] })
