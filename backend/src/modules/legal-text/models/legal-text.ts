import { model } from "@medusajs/framework/utils"
import { legalTextKinds } from "../types"

/** One published version of one legal text in one market. */
export const LegalText = model
  .define("legal_text", {
    id: model.id({ prefix: "legal" }).primaryKey(),
    kind: model.enum([...legalTextKinds]),
    /** Locale of the market, as in the shop's addresses, such as `en-gb`. */
    locale: model.text(),
    /** 1, 2, 3 … for one kind in one market. */
    version: model.number(),
    /** Markdown. */
    body: model.text(),
    /** True for sample text. */
    sample: model.boolean().default(false),
  })
  .indexes([{ on: ["kind", "locale", "version"], unique: true }])
